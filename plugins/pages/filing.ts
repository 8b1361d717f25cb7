// How a name or a subject is filed: where its page is, and where it stands in the A–Z.
import slugify from '@sindresorhus/slugify'
import { digestOf } from '../accessions/fixity.ts'

/** So many are seen at a glance: letters would only push them apart. */
export const FEW = 24
/** Long enough to be read, short enough for every file system. */
const LONGEST = 60
/** What Windows keeps for devices. */
const TAKEN = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/
/** `Roe, J. A.`: the family's name stands first; not `John Roe, Jr.` */
const INVERTED = /^[^,]+,\s+(?!(?:jr|sr|ii|iii|iv)\b)\S/i
/** What an author is called that is no person: `The Associated Press`, `Gazette Staff`, `Editorial Board`. */
const BODY =
  /^(?:the|staff|agencies|redaktion) |(?:^| )(?:associated press|agency|board|bureau|council|desk|editors|magazine|media|network|news|newspaper|online|redaktion|reporters|service|staff|team|television|times|tribune|wires|writers)$/
/** Scripts in which the words of a name are written apart, the family's mostly last. */
const APART = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
/** Scripts of too many signs for a letter each. */
const MANY_SIGNS: readonly [RegExp, string][] = [
  [/^\p{Script=Han}/u, '漢'],
  [/^[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'かな'],
  [/^\p{Script=Hangul}/u, '한글']
]
const SLUGS = new Map<string, string>()
const MOST = 20_000

/** Case, accents and punctuation tell no two names apart: `José  ROE` → `jose roe`. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The name of the file of a heading, from its words alone, so that an article can link to it without knowing of others:
 * `Jane Roe` → `jane-roe`. Words that are not plain letters, or too many, get a digest, so that no two are mixed up.
 */
export function slugOfHeading(label: string): string {
  const known = SLUGS.get(label)
  if (known !== undefined) return known
  if (SLUGS.size >= MOST) SLUGS.clear()
  const words = folded(label) || label
  const plain = words.replaceAll(' ', '-')
  const isPlain = /^[a-z\d-]+$/.test(plain) && plain.length <= LONGEST && !TAKEN.test(plain)
  const slug = isPlain
    ? plain
    : [slugify(words).slice(0, LONGEST - 10), digestOf(words).slice(0, 8)].filter(Boolean).join('-')
  SLUGS.set(label, slug)
  return slug
}

/** By what a heading is found in the A–Z: a person's name by its last word, anything else as it is written. */
export function filedAs(label: string, isPerson: boolean): string {
  const words = folded(label)
  const parts = words.split(' ')
  if (!isPerson || parts.length < 2 || !APART.test(words) || INVERTED.test(label) || BODY.test(words)) return words
  const last = parts.findLastIndex(word => !SUFFIX.test(word))
  return [parts[last], ...parts.slice(0, last), ...parts.slice(last + 1)].join(' ')
}

/** The letter that it stands under: `R`; a script of many signs is one letter, and so is all that begins with a figure. */
export function letterOf(filed: string): string {
  const many = MANY_SIGNS.find(([script]) => script.test(filed))
  if (many) return many[1]
  const [first = ''] = filed
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9'
}
