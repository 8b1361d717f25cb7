// The words of an element of a feed, without the markup that many feeds have in every field.
import { type Element, rawText } from '../markup/tree.ts'
import { tidy } from '../stated/tidy.ts'

/** Absent if there are none. */
export const printed = (element: Element | undefined): string | undefined => tidy(rawText(element)) || undefined
