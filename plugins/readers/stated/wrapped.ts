// Text with lines of a fixed width → paragraphs: an indent or a blank line begins one.
import type { Block } from '../../archive/types.ts'
import { oneLine } from './text.ts'

/** Control characters of wire services and typesetters; a tab is white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** No text is wrapped at a greater width. */
const WIDEST = 132

export const withoutControls = (text: string): string => text.replace(CONTROL, '')

/** The paragraphs of a wrapped text, each with its lines, counted from `from`. */
export function blocksOfWrapped(text: string, by: string, from = 1): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let width = 0
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    const words = oneLine(withoutControls(line))
    if (!words) open = undefined
    // Lines so wide were not wrapped: each is a paragraph.
    else if (open && !/^\s/.test(withoutControls(line)) && Math.max(width, line.length) <= WIDEST) {
      open.text += ` ${words}`
      open.lines = [open.lines[0], from + i]
    } else {
      open = { kind: 'paragraph', text: words, lines: [from + i, from + i], labelledBy: by }
      blocks.push(open)
    }
    width = line.length
  }
  return blocks
}
