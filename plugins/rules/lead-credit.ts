// A credit in square brackets under the text, `[Image via Jane Roe]`: it is the lead photo's, and no caption stands before it.
import type { Block, Rule } from '../archive/types.ts'
import { unbracketed } from './credits.ts'
import { as, isOpen } from './open.ts'
import { headLabel } from './photo-labels.ts'

const LONGEST = 200
/** `[h/t Jane Roe] [Image via John Doe]`: each says something of its own. */
const SEVERAL = /^(?:\[[^[\]]+\]\s*){2,5}$/

export const leadCredit: Rule = {
  name: 'lead-credit',
  apply: blocks =>
    blocks.flatMap((block): Block[] => {
      if (!isOpen(block) || block.text.length > LONGEST || !/^\[.*\]$/.test(block.text)) return [block]
      const texts = SEVERAL.test(block.text) ? (block.text.match(/\[[^[\]]+\]/g) ?? []) : [block.text]
      const pieces = texts.map(text => labelled(block, text))
      return pieces.some(({ kind }) => kind === 'credit') ? pieces : [block]
    })
}

function labelled(block: Block, text: string): Block {
  const found = headLabel(text)
  return found?.label === 'credit' || found?.label === 'photo'
    ? as(block, 'credit', 'lead-credit', 1, unbracketed(found.rest))
    : { ...block, text }
}
