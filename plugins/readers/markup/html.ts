// A tree of XML → HTML, so that one reader of fragments serves XHTML, NITF and what is like them.
import type { Element } from './tree.ts'

/** What an element is called in HTML; `''` leaves the tag out and keeps what is in it, `null` leaves out both. */
export type Naming = (element: Element) => string | null

const EMPTY = new Set(['br', 'hr', 'img', 'wbr', 'col', 'source'])
/** The attributes that say something of a text or a picture. */
const KEPT = [
  'href',
  'src',
  'srcset',
  'alt',
  'title',
  'lang',
  'class',
  'start',
  'colspan',
  'rowspan',
  'datetime',
  'cite'
]

/** The HTML of what is in an element. */
export const innerHtml = (element: Element, naming: Naming = it => it.local): string =>
  element.children.map(part => (typeof part === 'string' ? escaped(part) : outerHtml(part, naming))).join('')

function outerHtml(element: Element, naming: Naming): string {
  const name = naming(element)
  if (name === null) return ''
  if (name === '') return innerHtml(element, naming)
  const attributes = KEPT.filter(key => element.attributes.has(key))
    .map(key => ` ${key}="${escaped(element.attributes.get(key) as string)}"`)
    .join('')
  const inside = innerHtml(element, naming)
  // In XML that is broken, what stood behind a `<br>` stands in it.
  return EMPTY.has(name) ? `<${name}${attributes}>${inside}` : `<${name}${attributes}>${inside}</${name}>`
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
