// A credit in square brackets under the text, `[Image via Jane Roe]`: it is the lead photo's, and no caption stands before it.
import type { Rule } from '../archive/types.ts'
import { unbracketed } from './credits.ts'
import { as, isOpen } from './open.ts'
import { headLabel } from './photo-labels.ts'

export const leadCredit: Rule = {
  name: 'lead-credit',
  apply: blocks =>
    blocks.map(block => {
      const text = block.text.slice(0, 200)
      if (!isOpen(block) || block.text.length > text.length || !/^\[.*\]$/.test(text)) return block
      const found = headLabel(text)
      return found?.label === 'credit' || found?.label === 'photo'
        ? as(block, 'credit', 'lead-credit', 1, unbracketed(found.rest))
        : block
    })
}
