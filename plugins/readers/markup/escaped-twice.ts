// HTML that was escaped once more than it is read: it would show its own tags.
import { decodeHTMLStrict } from 'entities'

const NAMES = 'p|div|h[1-6]|ul|ol|li|blockquote|figure|table|section|article'
const ESCAPED = new RegExp(
  `&(?:amp;)*lt;(?:${NAMES}|br)(?:\\s(?:(?!&(?:amp;)*gt;)[^<]){0,2000})?\\s?/?&(?:amp;)*gt;`,
  'i'
)
/** What has such tags of its own writes about the others. So does a listing. */
const OWN = new RegExp(`<(?:${NAMES}|pre|code|samp|textarea)\\b`, 'i')
/** No tool escapes more often. */
const MOST = 3

/** The same as it was meant: `&lt;p&gt;The ferry …` is a paragraph. */
export function withoutExtraEscapes(html: string): string {
  let text = html
  for (let i = 0; i < MOST && ESCAPED.test(text) && !OWN.test(text); i++) text = decodeHTMLStrict(text)
  return text
}
