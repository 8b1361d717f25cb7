// A record that has a summary of an article and no text, as search services and data sets of headlines have it.
import type { Stated } from './key-names.ts'
import { isThere, type Values, valueAt } from './values.ts'

/** Is it about an article, to go by what it says of one, with nothing but a summary to read? */
export function isOnlySummed(record: Values, keys: Partial<Record<Stated, string[]>>): boolean {
  const has = (field: Stated) => keys[field]?.some(key => isThere(valueAt(record, key)))
  return Boolean(!keys.text && !keys.html && has('title') && has('standfirst') && (has('issued') || has('original')))
}
