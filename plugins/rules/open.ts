// Which blocks a rule may still label.
import type { Block, BlockKind } from '../archive/types.ts'

/** Rules that are sure of the story's own text. What they have looked at, later rules leave alone. */
const SURE_OF_TEXT = new Set(['transcript', 'cut-off'])

/** Has nobody labelled this block yet? What a format sets as code is text, whatever it looks like. */
export const isOpen = <B extends Block | undefined>(block: B): block is B & Block & { kind: 'paragraph' } =>
  block?.kind === 'paragraph' && !SURE_OF_TEXT.has(block.labelledBy) && !block.markdown?.startsWith('```')

/** The same block as another kind, and who says so. Sure decisions leave the confidence out. */
export function as(block: Block, kind: BlockKind, labelledBy: string, confidence = 1, text = block.text): Block {
  const { confidence: _, markdown, ...rest } = block
  const same = text === block.text && markdown !== undefined ? { markdown } : {}
  return { ...rest, ...same, kind, text, labelledBy, ...(confidence < 1 ? { confidence } : {}) }
}

/** The block before or behind this one, past the labels and buttons that stood among a photo's words. */
export function beside(blocks: readonly Block[], i: number, step: 1 | -1): Block | undefined {
  let at = i + step
  while (blocks[at]?.kind === 'gallery' || blocks[at]?.kind === 'player') at += step
  return blocks[at]
}
