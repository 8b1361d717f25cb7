// Text from a dump, written as Markdown or XML that means only itself.

/**
 * Escapes what Markdown would read as markup. Letters, quotes and dashes stay as they are, so that a person can still
 * read and edit the page. An underscore inside a word is no markup and stays.
 */
export const escapeMarkdown = (text: string): string => escapeLineStart(escapeInline(text.replace(/\s+/g, ' ').trim()))

/** The same for a piece of a line: what is markup only where a line begins stays. */
export const escapeInline = (text: string): string =>
  text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#\d{1,7};|#x[\da-f]{1,6};|\w+;)/gi, '\\&')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')

/** Escapes what is markup only where a line begins: `#`, `1.`, `-`. */
export const escapeLineStart = (line: string): string =>
  line.replace(/^(#{1,6})(?=\s|$)|^([-+>=|])/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

/** Whatever is no character of XML 1.0, which refuses most control characters even when they are escaped. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Escapes text for an element or a quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(NO_CHARACTER, '').replace(/[&<>"']/g, sign => ENTITIES[sign] as string)
