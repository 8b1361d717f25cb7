// The address of an article in the site: its volume, and a slug made from its headline.
import slugify from '@sindresorhus/slugify'
import { edtf } from '../archive/edtf.ts'

/** Long enough to be read, short enough for every file system with room for a number and an ending. */
const LONGEST = 60
/** Names that mean something else: the volume's own list and its parts, and what Windows keeps for devices. */
const TAKEN = /^(?:index(?:-\d+)?|con|prn|aux|nul|com\d|lpt\d)$/

/** `Ferry dispute ends after nine days` → `ferry-dispute-ends-after-nine-days`; `fallback` if no letter is left. */
export function slugOf(title: string | undefined, fallback: string): string {
  const words = slugify((title ?? '').slice(0, 300), { decamelize: false }).slice(0, LONGEST + 1)
  const whole = words.length > LONGEST ? words.replace(/-[^-]*$/, '').slice(0, LONGEST) : words
  if (!whole) return fallback
  return TAKEN.test(whole) ? `${whole}-article` : whole
}

/** The volume that an article of this day belongs to: `2020-10`, `2020`, `undated`. */
export function volumeOf(issued: string | undefined): string {
  const date = issued === undefined ? undefined : edtf(issued)
  if (!date) return 'undated'
  const year = String(date.year).padStart(4, '0')
  return date.month ? `${year}-${String(date.month).padStart(2, '0')}` : year
}
