// Dates → numbers of articles: they are numbered in the order of issue, so a range of dates is an interval.
import type { Query } from '../types.ts'
import type { Store } from './store.ts'

/** Every time that has articles, with how many. */
type Times = readonly (readonly [time: string, articles: number])[]

/** The articles that were issued between some times: from one number up to another. */
export async function dateRange(
  store: Store,
  { from = '', to = '9999', before = 'A', after = '' }: Extract<Query, { is: 'issued' }>
): Promise<[from: number, to: number]> {
  const needsDays = [from, to, before, after].some(time => time.length > 7)
  const { issued, days, articles } = store.root
  const times = needsDays ? await store.json<Times>(days) : issued
  let [first, last, at] = [-1, 0, 0]
  for (const [time, count] of times) {
    const isIn =
      time &&
      time >= from &&
      time.slice(0, to.length) <= to &&
      time < before &&
      (!after || time.slice(0, after.length) > after)
    if (isIn && first < 0) first = at
    at += count
    if (isIn) last = at
  }
  return first < 0 ? [articles, articles] : [first, last]
}

/** How many of some articles, in rising order, were issued at each time. */
export function countTimes(times: Times, docs: Uint32Array): { time: string; articles: number }[] {
  let [at, end] = [0, 0]
  return times.flatMap(([time, all]) => {
    const from = at
    end += all
    while ((docs[at] as number) < end) at++
    return at > from ? [{ time, articles: at - from }] : []
  })
}
