// Text from a dump, written as Markdown or XML that means only itself.

/** Brackets are a link only before another bracket, or a colon: `said he [the mayor] would go` is none. */
const LINKED = /\][([:]/

/**
 * A whole paragraph, heading or item, with what Markdown would read as markup escaped. Letters, quotes, dashes and the
 * brackets of a quotation stay as they are, so that a person can still read and edit the page.
 */
export function escapeMarkdown(text: string): string {
  const line = oneLine(text)
  const escaped = escapeInline(line)
  return escapeLineStart(LINKED.test(line) ? escaped : escaped.replace(/\\([[\]])/g, '$1'))
}

/**
 * A piece of a line, with what is markup anywhere escaped, but for what is markup only where a line begins. An underscore
 * inside a word is no markup and stays.
 */
export const escapeInline = (text: string): string =>
  text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#\d{1,7};|#x[\da-f]{1,6};|\w+;)/gi, '\\&')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')

/** A photo where the text shows it, under the words that stand for it: `![The pier.](#photo-1)`. */
export const photoMark = (id: string, words: string): string => `![${escapeInline(oneLine(words))}](#${id})`

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Escapes what is markup only where a line begins: `#`, `1.`, `-`. */
export const escapeLineStart = (line: string): string =>
  line.replace(/^(#{1,6})(?=\s|$)|^([-+>=|])/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

/** Whatever is no character of XML 1.0, which refuses most control characters even when they are escaped. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Escapes text for an element or a quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(NO_CHARACTER, '').replace(/[&<>"']/g, sign => ENTITIES[sign] as string)
