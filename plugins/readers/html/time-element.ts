// The day of issue in a `time` element and its like, if the head of the page does not state one.
import { classWords } from './class-words.ts'
import { placeOf, placesOf } from './places.ts'
import { type Layout, NEAR, OTHERS } from './printed-dates.ts'
import { statedDay } from './stated-day.ts'
import { type Element, elementsIn, textOf } from './tree.ts'

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

function dayIn(element: Element): string | undefined {
  const { name, attributes: a, size } = element
  if (name === 'time')
    return statedDay(a.datetime ?? a.title)?.day ?? (size < 100 ? statedDay(textOf(element))?.day : undefined)
  if (name === 'abbr' && a.title && /published|date/i.test(a.class ?? '')) return statedDay(a.title)?.day
  if (a['data-date'] ?? a['data-published']) return statedDay(a['data-date'] ?? a['data-published'])?.day
}

const isNear = (i: number, { top, first, last }: Layout) =>
  (i >= (top < 0 ? first - NEAR : top - 5) && i <= first + 1) || (i >= last && i <= last + 6)
