// Text inside another dump that may be HTML → blocks.
import { blocksFromHtml, type Fragment } from '../html/fragment.ts'
import { blocksOfText } from '../stated/text.ts'
import { withoutExtraEscapes } from './escaped-twice.ts'

export { blocksFromHtml, type Fragment }

const TAG =
  /<(?:p|br|hr|div|a|h[1-6]|ul|ol|li|dl|dd|em|i|b|u|s|q|strong|small|sup|sub|del|ins|mark|cite|code|pre|font|center|span|img|figure|blockquote|table|section|article|html)\b[^<>]*>/i

/** Is this text HTML? It has a tag that stories have, and not only a `<` in a sentence. */
export const isHtml = (text: string): boolean => TAG.test(text)

/** A body that may be text or HTML, as it is found in feeds, tables and JSON. */
export function fragmentOf(body: string, by: string): Fragment {
  const text = withoutExtraEscapes(body)
  return isHtml(text) ? blocksFromHtml(text, by) : { blocks: blocksOfText(text, by), photos: new Map() }
}
