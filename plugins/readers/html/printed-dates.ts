// Where a page prints the day of issue, if it does not state one for machines.
import { classWords } from './class-words.ts'
import { placeOf, placesOf } from './places.ts'
import { statedDay } from './stated-day.ts'
import { type Element, elementsIn, textOf } from './tree.ts'
import type { Decided } from './trim.ts'

/** A whole date, in any language: a rule reads it. */
const DATED =
  /(?<!\d)(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月|\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?,?\s?(?:de\s)?\p{L}{3,12}\.?,?\s?(?:de\s|del\s)?(?:19|20)\d{2})(?!\d)|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2}(?!\d)/u

/** Is there a whole date in this line? */
export const isDated = (text: string): boolean => text.length < 250 && DATED.test(text)

/** Where the pieces of a page are, by their place in its list. */
export interface Layout {
  decided: readonly Decided[]
  /** The headline; -1 if it is not printed. */
  top: number
  /** The first and the last piece of prose; -1 if there is none. */
  first: number
  last: number
}

/** So far around the story its date may stand. */
const NEAR = 12
/** Furniture that has dates of its own. */
const OTHERS = new Set<Decided['as']>(['comments', 'related', 'advert', 'newsletter', 'biography'])
const PUBLISHED = new Set([
  'published',
  'pubdate',
  'publish',
  'publication',
  'posted',
  'created',
  'issued',
  'entry',
  'post',
  'article'
])
const UPDATED = new Set(['updated', 'modified', 'update', 'lastmod'])

/** The day that a `time` element near the story states. `far` is one that stands elsewhere, alone of its kind. */
export function timeElement(root: Element, layout: Layout): { near?: string; far?: string } {
  const places = placesOf(layout)
  const found: { day: string; worth: number }[] = []
  for (const element of elementsIn(root)) {
    const day = dayIn(element)
    if (!day) continue
    const i = placeOf(element, places)
    if (i === undefined || OTHERS.has(layout.decided[i]?.as)) continue
    const words = classWords(element)
    if (words.some(word => UPDATED.has(word)) && !words.includes('published')) continue
    const said = element.attributes.pubdate !== undefined || words.some(word => PUBLISHED.has(word)) ? 2 : 0
    found.push({ day, worth: said + (isNear(i, layout) ? 4 : 0) })
  }
  const [best] = found.sort((a, b) => b.worth - a.worth)
  if (!best) return {}
  if (best.worth >= 4) return { near: best.day }
  return best.worth > 0 || new Set(found.map(f => f.day)).size === 1 ? { far: best.day } : {}
}

function dayIn({ name, attributes: a, size, ...rest }: Element): string | undefined {
  if (name === 'time')
    return (
      statedDay(a.datetime ?? a.title)?.day ??
      (size < 100 ? statedDay(textOf({ name, attributes: a, size, ...rest }))?.day : undefined)
    )
  if (name === 'abbr' && a.title && /published|date/i.test(a.class ?? '')) return statedDay(a.title)?.day
  if (a['data-date'] ?? a['data-published']) return statedDay(a['data-date'] ?? a['data-published'])?.day
}

const isNear = (i: number, { top, first, last }: Layout) =>
  (i >= (top < 0 ? first - NEAR : top - 5) && i <= first + 1) || (i >= last && i <= last + 6)

/**
 * The lines that may print the day of issue, as their places: those around the headline, else right behind the story,
 * else a short one in it, else the only one anywhere.
 */
export function datedLines({ decided, top, first, last }: Layout): number[] {
  const dated = (from: number, to: number, longest: number, near = false) =>
    decided.flatMap(({ piece, as }, i) => {
      if (i < from || i >= to || piece.text.length > longest || piece.kind === 'caption' || as === 'headline') return []
      const others = near ? as === 'comments' || as === 'advert' : OTHERS.has(as)
      return !others && isDated(piece.text) ? [i] : []
    })
  const start = top < 0 ? Math.max(0, first - NEAR) : top
  const zones = [
    () => dated(start, first, 160, true),
    () => dated(first, first + 5, 60, true),
    () => dated(Math.max(0, start - 5), start, 100, true),
    () => dated(last + 1, last + 8, 160),
    () => dated(first, last + 1, 60)
  ]
  for (const zone of zones) {
    const found = zone()
    if (found.length) return found
  }
  const anywhere = dated(0, decided.length, 100)
  return new Set(anywhere.map(i => DATED.exec(decided[i]?.piece.text ?? '')?.[0])).size === 1
    ? anywhere.slice(0, 1)
    : []
}
