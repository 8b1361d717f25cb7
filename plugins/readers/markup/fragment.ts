// Text inside another dump that may be HTML → blocks.
import { blocksFromHtml, type Fragment } from '../html/fragment.ts'
import { blocksOfText } from '../stated/text.ts'

export { blocksFromHtml, type Fragment }

const TAG =
  /<(?:p|br|div|a|h[1-6]|ul|ol|li|em|i|b|strong|span|img|figure|blockquote|table|section|article|html)\b[^<>]*>/i

/** Is this text HTML? It has a tag that stories have, and not only a `<` in a sentence. */
export const isHtml = (text: string): boolean => TAG.test(text)

/** A body that may be text or HTML, as it is found in feeds, tables and JSON. */
export const fragmentOf = (body: string, by: string): Fragment =>
  isHtml(body) ? blocksFromHtml(body, by) : { blocks: blocksOfText(body, by), photos: new Map() }
