// Text that a dump states to be an article's body → blocks, one a line, as in a scrape.
import type { Block } from '../../archive/types.ts'

/** Every line that is not blank is a paragraph, on its own line counted from `from`; the rules say what it is. */
export function blocksOfText(text: string, by: string, from = 1): Block[] {
  return text.split(/\r\n?|\n|\u2028|\u2029/).flatMap((line, i) => {
    const words = oneLine(line)
    const at = from + i
    return words
      ? [{ kind: 'paragraph' as const, text: words, lines: [at, at] as [number, number], labelledBy: by }]
      : []
  })
}

/** The blocks further down, after so many others. */
export const after = (count: number, blocks: readonly Block[]): Block[] =>
  blocks.map(block => ({ ...block, lines: [block.lines[0] + count, block.lines[1] + count] }))

/** Words on one line, without the marks that no one sees. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
