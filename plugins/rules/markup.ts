// Markup that leaked into the text: tags are taken out, `&#39;` becomes what it stands for.
import { decodeHTML } from 'entities'
import type { Rule } from '../archive/types.ts'

const NAMES =
  'a|abbr|article|aside|b|big|blockquote|br|button|caption|center|cite|code|div|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|li|noscript|ol|p|picture|s|section|small|source|span|strong|sub|sup|table|tbody|td|th|thead|time|tr|u|ul|video'
/** A tag with what stands in it. Half a tag at the end of a line is one too. */
const TAG = new RegExp(`</?(?:${NAMES})(?:\\s[^<>]{0,1000})?/?>|<!--[^<>]{0,1000}-->`, 'gi')
/** A text that only speaks of a tag has neither its end nor anything in it. */
const REAL = new RegExp(`</(?:${NAMES})>|<(?:br|hr|p)\\s?/?>|<(?:${NAMES})\\s[a-z-]+=`, 'i')
const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/i

export const markup: Rule = {
  name: 'markup',
  apply: blocks =>
    blocks.map(block => {
      // A reader of markup has done this, and what it left means itself.
      if (block.markdown !== undefined || !/[<&]/.test(block.text)) return block
      const untagged = REAL.test(block.text) ? block.text.replace(TAG, ' ') : block.text
      const text = (ENTITY.test(untagged) ? decodeHTML(untagged) : untagged).replace(/\s+/g, ' ').trim()
      if (text === block.text) return block
      return text ? { ...block, text, labelledBy: 'markup' } : { ...block, kind: 'script', labelledBy: 'markup' }
    })
}
