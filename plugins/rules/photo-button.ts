// A caption that a page shows short and in full, with the button behind each: `Cars queue at the … more`, `… less`.
import type { Block, Rule } from '../archive/types.ts'
import { as, isOpen } from './open.ts'

const LONGEST = 1500
const MORE = /\s?(?:\.{3}|…)\s?more$/
const LESS = /\sless$/
/** Fewer letters may begin two lines by chance. */
const ALIKE = 30

export const photoButton: Rule = {
  name: 'photo-button',
  apply(blocks) {
    const seen = new Set<string>()
    return blocks.flatMap((block, i): Block | Block[] => {
      if (isShort(block, blocks[i - 1])) return as(block, 'repeat', 'photo-button', 0.9)
      if (!isShort(blocks[i + 1], block)) return block
      const text = block.text.replace(LESS, '')
      if (seen.has(text)) return as(block, 'repeat', 'photo-button', 0.9)
      seen.add(text)
      return [as(block, 'caption', 'photo-button', 0.9, text), as(block, 'gallery', 'photo-button', 1, 'less')]
    })
  }
}

/** Is it the line above, cut short? */
function isShort(block: Block | undefined, full: Block | undefined): boolean {
  if (!isOpen(block) || !isOpen(full) || full.text.length > LONGEST || block.text.length > LONGEST) return false
  if (!LESS.test(full.text) || !MORE.test(block.text)) return false
  const begins = block.text.replace(MORE, '')
  return begins.length >= ALIKE && full.text.startsWith(begins)
}
