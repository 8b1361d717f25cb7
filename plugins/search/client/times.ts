// Dates → numbers of articles: they are numbered in the order of issue, so a range of dates is an interval.
import type { Query } from '../types.ts'
import type { Store } from './store.ts'

/** Every time that has articles, with how many. */
type Times = readonly (readonly [time: string, articles: number])[]

/** The articles that were issued between two times, both included: from one number up to another. */
export async function dateRange(
  store: Store,
  { from, to }: Extract<Query, { is: 'issued' }>
): Promise<[from: number, to: number]> {
  const needsDays = (from?.length ?? 0) > 7 || (to?.length ?? 0) > 7
  const { issued, days, articles } = store.root
  const times = needsDays ? await store.json<Times>(days) : issued
  let [first, last, at] = [-1, 0, 0]
  for (const [time, count] of times) {
    const isIn = time && (!from || time >= from) && (!to || time.slice(0, to.length) <= to)
    if (isIn && first < 0) first = at
    at += count
    if (isIn) last = at
  }
  return first < 0 ? [articles, articles] : [first, last]
}

/** How many of some articles were issued at each time. */
export function countTimes(times: Times, docs: Iterable<number>): { time: string; articles: number }[] {
  const ends: number[] = []
  for (const [, articles] of times) ends.push((ends.at(-1) ?? 0) + articles)
  const counts = new Uint32Array(ends.length)
  for (const doc of docs) {
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) <= doc) low = middle + 1
      else high = middle
    }
    ;(counts[low] as number)++
  }
  return times.flatMap(([time], i) => (counts[i] ? [{ time, articles: counts[i] as number }] : []))
}
