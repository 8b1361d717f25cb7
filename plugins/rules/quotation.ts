// Quotations that are marked as such: `> …`, or a line in quotes with its author under it.
import type { Block, Rule } from '../archive/types.ts'
import { as, isOpen } from './open.ts'

const MARKED = /^(?:>\s?)+(?=\S)/
/** A whole line in quotes. */
const QUOTED = /^["“„«][^"“”„»«]{20,600}["”“»][.!?]?$/
/** `— Jane Roe, captain`. */
const AUTHOR = /^[—–-]{1,2}\s?\p{Lu}[^.!?]{2,80}$/u

export const quotation: Rule = {
  name: 'quotation',
  apply(blocks) {
    const marked = blocks.filter(block => isOpen(block) && MARKED.test(block.text)).length
    return blocks.map((block, i) => {
      if (!isOpen(block) || block.markdown !== undefined) return block
      // One such mark may be an arrow before a link.
      if (marked > 1 && MARKED.test(block.text))
        return as(block, 'quotation', 'quotation', 1, block.text.replace(MARKED, ''))
      const [before, after] = [blocks[i - 1], blocks[i + 1]]
      if (isQuoted(block) && isAuthor(after)) return as(block, 'quotation', 'quotation', 0.9)
      if (isAuthor(block) && isQuoted(before)) return as(block, 'quotation', 'quotation', 0.9)
      return block
    })
  }
}

const isQuoted = (block: Block | undefined) => isOpen(block) && block.text.length < 640 && QUOTED.test(block.text)
const isAuthor = (block: Block | undefined) => isOpen(block) && block.text.length < 100 && AUTHOR.test(block.text)
