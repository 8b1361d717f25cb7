// The articles in a JSON value that holds many: a feed, an answer of a search, a graph.
import { keysIn } from '../stated/keys.ts'
import { type Values, valueAt } from '../stated/record.ts'

/** So deep lists are looked for: `response.results`, `hits.hits`. */
const DEEPEST = 3

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Does a record look like an article by its keys: a headline, and something to read or an address? */
export function isArticleLike(value: unknown, map?: Record<string, string>): value is Values {
  if (!isValues(value)) return false
  const keys = keysIn(Object.keys(value), map)
  const has = (field: 'text' | 'html' | 'title') =>
    keys[field]?.some(key => typeof valueAt(value, key) === 'string' || isValues(valueAt(value, key)))
  return Boolean(has('text') || has('html'))
}

/** The list of articles in a value that is none itself, or nothing: the longest list of records that are like articles. */
export function articlesIn(value: Values, map?: Record<string, string>, depth = 0): unknown[] | undefined {
  let best: unknown[] | undefined
  for (const inner of Object.values(value)) {
    const list = Array.isArray(inner)
      ? inner.some(item => isArticleLike(unwrapped(item), map)) && inner.every(isValues)
        ? inner
        : undefined
      : isValues(inner) && depth < DEEPEST
        ? articlesIn(inner, map, depth + 1)
        : undefined
    if (list && list.length > (best?.length ?? 0)) best = list
  }
  return best
}

/** Search engines wrap what they found (`_source`), and so do some agencies (`item`). */
export function unwrapped(value: unknown): unknown {
  if (!isValues(value)) return value
  for (const key of ['_source', 'item', 'article', 'node']) {
    if (isValues(value[key]) && !isArticleLike(value)) return value[key]
  }
  return value
}
