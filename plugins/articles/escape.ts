// Text from a dump, written as Markdown that means only itself.

/**
 * Escapes what Markdown would read as markup. Letters, quotes and dashes stay as they are, so that a person can still
 * read and edit the page. An underscore inside a word is no markup and stays.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#\d{1,7};|#x[\da-f]{1,6};|\w+;)/gi, '\\&')
    .replace(/^(#{1,6})(?=\s|$)|^([-+>=|])/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
}
