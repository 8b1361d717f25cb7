// A result ↔ its row in a file of results.
import type { Hit } from './types.ts'

/** A result as the index keeps it. */
export type StoredHit = Omit<Hit, 'partly'>

export type Row = [
  title: string,
  address: string,
  issued: string,
  section: string,
  byline: string,
  lang: string,
  photo?: string,
  width?: number,
  height?: number
]

/** Hyphens become spaces and spaces hyphens: so an address, which was made of a headline, packs well beside it. And back. */
const swapped = (address: string): string => address.replace(/[- ]/g, sign => (sign === '-' ? ' ' : '-'))

export function rowOf({ title, address, issued = '', section = '', byline = '', lang, photo }: StoredHit): Row {
  const row: Row = [title, swapped(address), issued, section, byline, lang]
  if (photo) row.push(photo.address, photo.width, photo.height)
  return row
}

export const hitOf = ([title, address, issued, section, byline, lang, photo, width, height]: Row): StoredHit => ({
  title,
  address: swapped(address),
  issued: issued || undefined,
  section: section || undefined,
  byline: byline || undefined,
  lang,
  photo: photo && width && height ? { address: photo, width, height } : undefined
})
