// The words of a field of its own, such as a headline, without the markup that some dumps have in them.
import { decodeHTMLStrict } from 'entities'
import { isHtml } from '../markup/fragment.ts'

/** What is no text, though it has letters. */
const SCRIPT = /<(script|style)\b[^<>]{0,300}>[\s\S]{0,5000}?<\/\1>/gi
/** No tool escapes more often. */
const MOST = 3

/** A headline or name as it is printed: on one line, no tags, no entities, however often they were escaped. */
export function tidy(text: string): string {
  let words = text
  for (let i = 0; i < MOST; i++) {
    const before = words
    words = (isHtml(words) ? words.replace(SCRIPT, ' ').replace(/<[^<>]{1,300}>/g, '') : words).replace(
      /&(?:#?\w{1,30});/g,
      entity => decodeHTMLStrict(entity)
    )
    if (words === before) break
  }
  return words.replace(/\s+/g, ' ').trim()
}
