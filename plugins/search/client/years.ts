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
  const first = Number(from.slice(0, 4))
  const last = Number(to.slice(0, 4))
  if (!first || last < first) return []
  const byMonth = last - first < FEW
  const counts = new Map<string, number>()
  for (const { time, articles } of issued) {
    const key = byMonth ? time : time.slice(0, 4)
    counts.set(key, (counts.get(key) ?? 0) + articles)
  }
  const years = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}`.padStart(4, '0'))
  const times = byMonth
    ? years.flatMap(year => Array.from({ length: 12 }, (_, i) => `${year}-${`${i + 1}`.padStart(2, '0')}`))
    : years
  return times.map(time => ({ time, articles: counts.get(time) ?? 0 }))
}
