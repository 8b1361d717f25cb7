// The same article received again: when two are one, which of them the page shows, and how it names the other.
import type { Article, Copy, Fields, Source } from '../archive/types.ts'
import { addressKey } from './address-key.ts'
import { textWords } from './handles.ts'
import { shinglesOf, wordsIn } from './sketch.ts'
import { type Line, unaccounted } from './trace.ts'

/** So much of a copy's text must stand on the page. Readers of two formats do not cut quite the same text out. */
const STANDS = 0.9

/** The lines of a text dump, or undefined if it is of another format, or no longer as it was. */
export type LinesOf = (copy: Copy) => readonly Line[] | undefined

/**
 * Makes one article of two that are the same, or returns undefined if they are not. The page shows the one that says more,
 * if all that the other says is in it; of two that say as much the first. Every line of the other stays accounted for.
 */
export function joined(page: Article, again: Article, linesOf: LinesOf): Article | undefined {
  if (contradict(page, again)) return
  const saysMore = fields(again) - fields(page) || textWords(again).length - textWords(page).length
  const [better, other] = saysMore > 0 ? [again, page] : [page, again]
  for (const [shown, copy] of [
    [better, other],
    [other, better]
  ] as const) {
    if (!stands(copy, shown)) continue
    const also = [copyOf(copy.source), ...(page.source.also ?? []), ...(again.source.also ?? [])]
    if (!also.every(one => isAccounted(one, shown, linesOf))) continue
    return { ...shown, source: { ...shown.source, also: also.sort(byPlace) } }
  }
}

/** How a page names a dump in which its article was received again. */
export const copyOf = ({ accession, path, sha256, lines, record, inside, setAside }: Source): Copy => ({
  accession,
  path,
  sha256,
  ...(lines ? { lines } : {}),
  ...(record === undefined ? {} : { record }),
  ...(inside === undefined ? {} : { inside }),
  // Only lines of a text can be shown to be accounted for.
  ...(lines && record === undefined && setAside?.length
    ? { setAside: setAside.map(({ lines: of, as }) => ({ lines: of, as })) }
    : {})
})

/** Every line of a copy stands on the page, or is set aside as it was in the copy. */
function isAccounted(copy: Copy, shown: Article, linesOf: LinesOf): boolean {
  const lines = linesOf(copy)
  return !lines || !unaccounted(lines, shown, copy.setAside ?? []).length
}

/** Does one say what the other denies? Then the same words were printed twice, and each has its page. */
function contradict(a: Article, b: Article): boolean {
  const [one, other] = [addressKey(a.original), addressKey(b.original)]
  const days = daysBetween(a.issued, b.issued)
  // What one page says of its day may be off by one, where a time was read in another zone.
  if (one !== undefined && one === other) return days > 1 || strangers(a.authors, b.authors)
  return (
    days > 0 ||
    differ(one, other) ||
    differ(printed(a.title), printed(b.title)) ||
    differ(printed(a.publication), printed(b.publication)) ||
    strangers(a.authors, b.authors) ||
    !(a.source.sha256 === b.source.sha256 || isOwn(a.title) || isOwn(b.title) || !(a.title || b.title))
  )
}

const differ = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b
const printed = (text: string | undefined) => text && wordsIn(text).join(' ')
/** A headline of one or two words stands over many an article: `Tennis results`. */
const isOwn = (title = '') => (title.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 2
/** Names, of which none is among the others. */
const strangers = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.length > 0 && b.length > 0 && !a.some(name => b.some(other => !differ(printed(name), printed(other))))

/** How many days lie between two days; none, if one says no more than the month or the year of the other. */
function daysBetween(a = '', b = ''): number {
  const [one, other] = [a.slice(0, 10).replace('~', ''), b.slice(0, 10).replace('~', '')]
  if (one.startsWith(other) || other.startsWith(one)) return 0
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000 || Number.POSITIVE_INFINITY
}

/** Does the text of one stand in the other? */
function stands(copy: Article, shown: Article): boolean {
  const [own, all] = [textWords(copy), textWords(shown)]
  if (own.join(' ') === all.join(' ')) return true
  const there = new Set(shinglesOf(all))
  const shingles = shinglesOf(own)
  return shingles.length > 0 && shingles.filter(one => there.has(one)).length >= shingles.length * STANDS
}

/** How much an article says of itself; each photo that is kept says something, for the page can show those of one dump alone. */
function fields(article: Article): number {
  const known: (keyof Fields)[] = [
    'title',
    'byline',
    'authors',
    'issued',
    'publication',
    'original',
    'standfirst',
    'section'
  ]
  return (
    known.filter(key => article[key] !== undefined).length + (article.photos ?? []).filter(photo => photo.file).length
  )
}

function byPlace(a: Copy, b: Copy): number {
  const order =
    a.accession < b.accession ? -1 : a.accession > b.accession ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : 0
  return order || (a.record ?? a.lines?.[0] ?? 0) - (b.record ?? b.lines?.[0] ?? 0)
}
