// A line without a letter or a figure: it parted things. So did the marks with which a newsroom ends a story: `-30-`, `ENDS`.
import type { Rule } from '../archive/types.ts'
import { as, isOpen } from './open.ts'

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

const END = /^(?:[-–—(]\s?30\s?[-–—)]|[-–—]\s?ends?\s?[-–—]|ENDS|\(ENDS\))$/i
const CAPITALS = /^[^\p{Ll}]*$/u
/** Only so near to the end. */
const LAST = 6

export const separator: Rule = {
  name: 'separator',
  apply: blocks =>
    blocks.map((block, i) =>
      isOpen(block) && (!SAYS_SOMETHING.test(block.text) || (i >= blocks.length - LAST && isEnd(block.text)))
        ? as(block, 'separator', 'separator')
        : block
    )
}

const isEnd = (text: string) => END.test(text.trim()) && (CAPITALS.test(text) || /^\W/.test(text))
