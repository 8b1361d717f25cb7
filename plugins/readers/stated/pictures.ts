// The pictures that a record states: addresses, lists of them, or records with words of their own.
import { textsOf } from './names.ts'
import type { StatedPhoto } from './photos.ts'
import { tidy } from './tidy.ts'
import { isThere, type Values, valueAt } from './values.ts'

/** The pictures under these keys; a small copy of one only where there is nothing else. */
export function picturesOf(record: Values, keys: readonly string[]): StatedPhoto[] {
  const isSmall = (key: string) => /thumb/i.test(key)
  const of = (some: readonly string[]) =>
    some
      .map(key => valueAt(record, key))
      .filter(isThere)
      .flatMap(photosIn)
  const large = of(keys.filter(key => !isSmall(key)))
  return large.length ? large : of(keys.filter(isSmall))
}

/** A picture as an address, or a record with one. */
function photosIn(value: unknown): StatedPhoto[] {
  if (typeof value === 'string') return addressesIn(value).map(at => ({ at }))
  if (Array.isArray(value)) return value.flatMap(item => (Array.isArray(item) ? [] : photosIn(item)))
  if (typeof value !== 'object' || value === null) return []
  const record = value as Values
  const words = (...keys: string[]) =>
    keys
      .map(key => record[key])
      .flatMap(it => textsOf(it).slice(0, 1))
      .map(tidy)[0]
  const at = ['url', 'contentUrl', 'src', 'href', 'file', 'path', '@id']
    .map(key => record[key])
    .find(it => typeof it === 'string')
  const [caption, credit, alt] = [
    words('caption', 'description', 'title'),
    words('credit', 'creditText', 'credits', 'byline', 'copyrightHolder'),
    words('alt', 'alternateText')
  ]
  return [{ at: at as string | undefined, caption, credit, alt }]
}

/** One address or path, or several in a cell of a table; nothing where there are words among them. */
function addressesIn(cell: string): string[] {
  const whole = cell.trim()
  if (!/[\s|;,]/.test(whole) || /^data:/i.test(whole)) return whole && !/[<>]/.test(whole) ? [whole] : []
  const parts = whole.split(/\s*[|;\n]\s*|,\s*(?=https?:)|\s+/).filter(Boolean)
  return parts.every(part => /^https?:\/\/\S+$|\.(?:jpe?g|png|gif|webp|avif|tiff?)$/i.test(part)) ? parts : []
}
