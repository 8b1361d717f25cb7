// Which elements are part of a line, which hold no text, which are headings.
import { type Element, isText } from './tree.ts'

/** They are part of a line; every other element stands by itself. */
export const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb ruby s samp small span
  strike strong sub sup time tt u var wbr`.split(/\s+/)
)
/** They hold nothing that is to be read. */
export const SKIPPED = new Set(
  `script style noscript template head svg math iframe object embed applet input textarea select option datalist canvas rt rp
  frameset noframes map area track param meta link title ! amp-ad amp-analytics`.split(/\s+/)
)
export const HEADING = /^h[1-6]$/

/** A link that runs a script, around whole paragraphs, leads nowhere. */
export const isWrapper = ({ attributes, children }: Element): boolean =>
  /^\s*javascript:/i.test(attributes.href ?? '') && children.some(child => !isText(child) && child.name === 'p')
