// The keys that the index is sorted by: which part of an article, the stem, the very word.
import { FACETS, FIELDS, type FieldName } from './fields.ts'
import type { FacetName } from './types.ts'

/** Stands between the stem and the word. Sorts before every letter, so that the words of a stem stand together. */
const BETWEEN = '\0'

/** Words of the fields that are found without naming one have no sign before them. */
export const ANYWHERE = ''
/** Sign of the words of one field. */
export const signOf = (field: FieldName): string => String.fromCharCode(1 + FIELDS.indexOf(field))
/** Sign of the whole values of a facet. */
export const facetSign = (facet: FacetName): string => String.fromCharCode(16 + FACETS.indexOf(facet))

/** Words of the text begin with no lower letter than this: below it are the signs. */
export const FIRST_LETTER = 32

export const keyOf = (sign: string, stem: string, word: string): string => sign + stem + BETWEEN + word

/** A whole value of a facet: it is its own stem. */
export const facetKey = (facet: FacetName, value: string): string => keyOf(facetSign(facet), value, value)

/** What stands before and after the sign between stem and word. The stem keeps the sign of its field. */
export function splitKey(key: string): [stem: string, word: string] {
  const at = key.indexOf(BETWEEN)
  return [key.slice(0, at), key.slice(at + 1)]
}
