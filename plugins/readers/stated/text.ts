// Text that a dump states to be an article's body → blocks, one a line, as in a scrape.
import type { Block } from '../../archive/types.ts'

/** A line that is as long may have been wrapped; a shorter one is an item of a list, or a heading. */
const WRAPPED = 45

/**
 * Every line that is not blank is a paragraph, on its own line counted from `from`; the rules say what it is. A line in
 * small letters goes on with a long one that does not end a sentence.
 */
export function blocksOfText(text: string, by: string, from = 1): Block[] {
  const blocks: Block[] = []
  let before = ''
  for (const [i, line] of text.split(/\r\n?|\n|\u2028|\u2029/).entries()) {
    const words = oneLine(line)
    const last = blocks.at(-1)
    if (words && last && before.length >= WRAPPED && /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(words)) {
      last.text += ` ${words}`
      last.lines = [last.lines[0], from + i]
    } else if (words) blocks.push({ kind: 'paragraph', text: words, lines: [from + i, from + i], labelledBy: by })
    before = words
  }
  return blocks
}

/** The blocks further down, after so many others. */
export const after = (count: number, blocks: readonly Block[]): Block[] =>
  blocks.map(block => ({ ...block, lines: [block.lines[0] + count, block.lines[1] + count] }))

/** Blocks of several kinds, each behind those before. */
export function stacked(...lists: (readonly Block[])[]): Block[] {
  const all: Block[] = []
  for (const list of lists) all.push(...after(all.length, list))
  return all
}

/** Words on one line, without the marks that no one sees. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
