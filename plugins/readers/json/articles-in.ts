// The articles in a JSON value that holds many: a feed, an answer of a search, a graph, a record of records.
import { keysIn } from '../stated/keys.ts'
import { isOnlySummed } from '../stated/summed.ts'
import { isValues, type Values, valueAt } from '../stated/values.ts'
import { hasElements } from './elements.ts'

/** So deep lists are looked for: `response.results`, `hits.hits`. */
const DEEPEST = 3

/** Does a record look like an article by its keys: a headline, and something to read or an address? */
export function isArticleLike(value: unknown, map?: Record<string, string>): value is Values {
  if (!isValues(value)) return false
  const keys = keysIn(Object.keys(value), map)
  const has = (field: 'text' | 'html') =>
    keys[field]?.some(key => {
      const held = valueAt(value, key)
      return typeof held === 'string' || (isValues(held) && !isArticleLike(held, map)) || isTexts(held)
    })
  return Boolean(has('text') || has('html') || hasElements(value) || isOnlySummed(value, keys))
}

const isTexts = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(it => typeof it === 'string')

/**
 * The list of articles in a value that is none itself, or nothing: the longest list of records that are like articles.
 * A record whose every value is one is a list, too: its keys number them.
 */
export function articlesIn(value: Values, map?: Record<string, string>, depth = 0): unknown[] | undefined {
  const values = Object.values(value)
  if (values.length && values.every(it => isValues(it) && isArticleLike(unwrapped(it), map))) return values
  let best: unknown[] | undefined
  for (const inner of values) {
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

/**
 * Search engines wrap what they found (`_source`), and so do some agencies (`item`). The Guardian and JSON:API have the
 * text one level down, and beside it what is said of it.
 */
export function unwrapped(value: unknown): unknown {
  const known: boolean = isArticleLike(value)
  if (known || !isValues(value)) return value
  const wrapped = ['_source', 'item', 'article', 'node'].find(key => isValues(value[key]))
  if (wrapped) return value[wrapped]
  const inner = ['fields', 'attributes', 'properties', 'data'].map(key => value[key]).find(it => isArticleLike(it))
  return isValues(inner) ? { ...value, ...inner } : value
}
