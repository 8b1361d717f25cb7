// The line before a credit: the caption.
import type { Block, Rule } from '../archive/types.ts'
import { wordsOf } from './credits.ts'
import { as, beside, isOpen } from './open.ts'

/** Longer than this and it is a paragraph that a photo without a caption follows. */
const LONGEST = 420
/** A caption has seldom more words. */
const WORDS = 32

export const caption: Rule = {
  name: 'caption',
  apply: blocks =>
    blocks.map((block, i) => {
      if (!isOpen(block) || block.text.length > LONGEST || isSpeech(block.text)) return block
      const [before, credit] = [beside(blocks, i, -1), beside(blocks, i, 1)]
      if (credit?.kind !== 'credit' || credit.lines[0] === block.lines[0]) return block
      const odds = beforeCredit(block, credit, before)
      // `… on Friday (`, `Image:`, `Jane Roe)`: the bracket belongs to the credit.
      return odds ? as(block, 'caption', 'caption', odds, block.text.replace(/\s*[([]$/, '')) : block
    })
}

/** How sure it is that a line before a credit is its caption, and no paragraph. */
function beforeCredit(block: Block, credit: Block, before: Block | undefined): number {
  if (credit.labelledBy === 'lead-credit') return 0
  if (before?.kind === 'alt' || before?.kind === 'headline') return 1
  const short = wordsOf(block.text).length <= WORDS
  if (credit.labelledBy === 'photo-label') return short ? 1 : 0.8
  return short ? 0.9 : 0.65
}

/** Somebody speaks: the story goes on. */
const isSpeech = (text: string) =>
  /^["“„«‘']/.test(text) || /[,!?.]["”’»]\s+\p{L}+\s+(?:\p{L}+\s+)?(?:said|says|told|added|wrote)\b/u.test(text)
