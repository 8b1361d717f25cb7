// The headline of a page: as printed above the story, if what the page declares agrees.
import { type Element, elementsIn, textOf } from './tree.ts'

/** Letters and digits, for comparing two printings of one text. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** What a page declares to be its headline, the most telling first, and its name. */
export interface Declared {
  headlines: string[]
  /** The `title` element: often with the publication behind a mark. */
  title?: string
  publication?: string
}

/** So many headings of a page are looked at. */
const MOST = 60

/** The headline, and the element that prints it. */
export function headlineOf(
  root: Element,
  { headlines, title, publication }: Declared
): { text?: string; element?: Element } {
  const known = [...headlines, title ?? ''].map(bare).filter(Boolean)
  const headings = [...elementsIn(root)].filter(isHeading)
  const [h1s, most] = [headings.filter(({ name }) => name === 'h1').slice(0, MOST), headings.slice(0, MOST)]
  // Behind a menu that has a heading for each of its parts the headline is still the first of its kind.
  const printed = [...most, ...h1s.filter(h1 => !most.includes(h1))].map(element => ({
    element,
    text: textOf(element),
    bare: bare(textOf(element))
  }))
  const usable = printed.filter(
    h => h.bare && h.text.length < 300 && !/(?:…|\.\.\.)$/.test(h.text) && h.bare !== bare(publication ?? '')
  )
  const agrees = (h: { bare: string }) =>
    known.some(
      k =>
        k === h.bare ||
        (h.bare.length > 12 && (k.startsWith(h.bare) || k.endsWith(h.bare) || (k.length > 20 && h.bare.startsWith(k))))
    )
  const inside = (h: { element: Element; bare: string }) =>
    h.element.name === 'h1' && known.some(k => h.bare.length > 12 && k.includes(h.bare))
  const found = usable.find(h => h.element.name === 'h1' && agrees(h)) ?? usable.find(agrees) ?? usable.find(inside)
  if (found) return found
  const declared = headlines.find(text => bare(text) !== bare(publication ?? ''))
  const h1 = usable.filter(h => h.element.name === 'h1')
  const withoutName = title && withoutPublication(title, publication)
  if (declared) return { text: withoutPublication(declared, publication) }
  if (h1.length === 1) return h1[0] as { text: string; element: Element }
  return { text: withoutName || h1[0]?.text }
}

const TITLE_CLASS = /\b(?:entry|post|article|story|news|page)[-_]?(?:title|headline)\b|\bheadline\b/i

function isHeading(element: Element): boolean {
  if (element.size > 1000) return false
  if (/^h[1-3]$/.test(element.name)) return true
  return element.attributes.itemprop === 'headline' || TITLE_CLASS.test(element.attributes.class ?? '')
}

/** `Ferry strike ends | The Harbour Gazette` → `Ferry strike ends`. */
export function withoutPublication(title: string, publication?: string): string {
  const parts = title.split(/\s+(?:[|–—·•»:-]|::)\s+|\s*\|\s*/)
  if (parts.length < 2) return title
  const name = bare(publication ?? '')
  const last = parts.at(-1) as string
  const cut = (part: string) => title.slice(0, title.lastIndexOf(part)).replace(/[\s|–—·•»:-]+$/, '')
  if (name && (bare(last) === name || bare(last).includes(name) || name.includes(bare(last)))) return cut(last)
  if (name && bare(parts[0] as string) === name) return title.slice(title.indexOf(parts[1] as string))
  // What stands behind the last mark is a name if it is short, and the rest is not.
  return /\s(?:[|–—·•»-])\s|\|/.test(title) && last.length < 32 && last.length * 1.5 < cut(last).length
    ? cut(last)
    : title
}

/** Is this text the headline again? */
export function isHeadline(text: string, headline: string | undefined): boolean {
  // A line of which most is no letter is no headline, and a paragraph is longer.
  if (!headline || text.length > 3 * headline.length + 60) return false
  const [a, b] = [bare(text), bare(headline)]
  return (
    a === b ||
    (a.length > 15 && b.includes(a) && a.length > b.length * 0.7) ||
    (b.length > 15 && a.includes(b) && b.length > a.length * 0.7)
  )
}
