// The bars of the histogram: how many articles were found in each year, or in each month when few years are asked for.
import type { Index } from '../types.ts'

export interface Bar {
  /** `2020` or `2020-10` */
  time: string
  articles: number
}

/** So many years are shown by month. */
const FEW = 2

/** A bar for every year or month from the first to the last, with those that have no article. */
export function barsOf(issued: Index['issued'], from = '', to = ''): Bar[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const length = last - first < FEW ? '2020-10'.length : '2020'.length
  const bars = new Map<string, number>()
  for (let month = first * 12; first && month < last * 12 + 12; month++)
    bars.set(
      `${`${Math.floor(month / 12)}`.padStart(4, '0')}-${`${(month % 12) + 1}`.padStart(2, '0')}`.slice(0, length),
      0
    )
  for (const { time, articles } of issued) {
    const key = time.slice(0, length)
    const found = bars.get(key)
    if (found !== undefined) bars.set(key, found + articles)
  }
  return [...bars].map(([time, articles]) => ({ time, articles }))
}
