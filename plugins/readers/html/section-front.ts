// A page of a mirrored site that leads to articles and is none: headings that are links, with a line or two of each below.

import type { Page } from './declared.ts'
import { HEADING } from './elements.ts'
import { isOfType } from './linked-data.ts'
import { first } from './meta.ts'
import type { Layout } from './printed-dates.ts'
import { proseOf } from './story.ts'
import { around, type Element, elementsIn } from './tree.ts'

/** Of so many articles at least, and nearly all that it tells. */
const [FEWEST, NEARLY_ALL] = [4, 0.9]
/** What stands of an article there is no longer, in letters. */
const LONGEST = 600
/** A heading of fewer letters may be a section's. */
const SHORTEST = 8

/**
 * Is it a list of articles that lie beside it, as a program leaves them that mirrored a whole site? Of a page that somebody saved
 * alone nobody would want less than what is on it. A page that declares an article or its day is none.
 */
export function isSectionFront({ decided }: Layout, { fields, article, meta }: Page): boolean {
  if (fields.issued || isOfType(article ?? {}, /Article$|Posting$|^Report$/)) return false
  if (/article/i.test(first(meta.meta, 'og:type')?.text ?? '')) return false
  let [total, listed] = [0, 0]
  const told = new Map<number, number>()
  let under: number | undefined
  for (const [i, { piece, as }] of decided.entries()) {
    const prose = as === undefined ? proseOf(piece) : 0
    if (HEADING.test(piece.element.name) || piece.kind === 'crosshead')
      under =
        piece.text.length >= SHORTEST && piece.linked / piece.text.length > NEARLY_ALL && leadsBeside(piece.element)
          ? i
          : undefined
    else if (prose) {
      total += prose
      if (under === undefined) continue
      told.set(under, (told.get(under) ?? 0) + piece.text.length)
      listed += prose
    }
  }
  return told.size >= FEWEST && listed >= total * NEARLY_ALL && [...told.values()].every(length => length <= LONGEST)
}

/** Its link is to a file that lies beside the page, or in a folder near it. */
function leadsBeside(element: Element): boolean {
  const near = [element, ...around(element), ...elementsIn(element)].slice(0, 20)
  const href = near.find(({ name, attributes }) => name === 'a' && attributes.href)?.attributes.href ?? ''
  return /^(?!\/|#|[a-z][\w+.-]*:)[^?]*\.(?:x?html?|php|aspx?)(?:[#?].*)?$/i.test(href.trim())
}
