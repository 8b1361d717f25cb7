// A line without a letter or a figure: it parted things.
import type { Rule } from '../archive/types.ts'
import { as, isOpen } from './open.ts'

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

export const separator: Rule = {
  name: 'separator',
  apply: blocks =>
    blocks.map(block =>
      isOpen(block) && !SAYS_SOMETHING.test(block.text) ? as(block, 'separator', 'separator') : block
    )
}
