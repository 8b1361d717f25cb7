// The words of an element of a feed, without the markup that many feeds have in every field.
import { type Element, rawText } from '../markup/tree.ts'
import { tidy } from '../stated/tidy.ts'

/** Absent if there are none. */
export const printed = (element: Element | undefined): string | undefined => tidy(unpacked(element)) || undefined

/** The text in an element, which Atom 0.3 may have in base 64. */
export function unpacked(element: Element | undefined): string {
  const raw = rawText(element)
  return element?.attributes.get('mode') === 'base64' ? Buffer.from(raw, 'base64').toString('utf8') : raw
}
