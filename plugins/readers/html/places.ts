// Where on the page an element stands, told by the pieces around it.

import type { Layout } from './printed-dates.ts'
import { around, type Element } from './tree.ts'

/** The place of the first piece of every element that has pieces of its own. */
export function placesOf({ decided }: Pick<Layout, 'decided'>): Map<Element, number> {
  const places = new Map<Element, number>()
  decided.forEach(({ piece }, i) => {
    if (!places.has(piece.element)) places.set(piece.element, i)
  })
  return places
}

/** The place of an element: its own, or that of the nearest around it. */
export function placeOf(element: Element, places: Map<Element, number>): number | undefined {
  const own = places.get(element)
  if (own !== undefined) return own
  for (const at of around(element)) {
    const i = places.get(at)
    if (i !== undefined) return i
  }
}
