// A line that is nothing but a credit: `Jane Roe/AP`, `(Jane Roe / The Harbour Gazette)`, `Courtesy of the ferry line`.
import type { Block, Rule } from '../archive/types.ts'
import { creditOdds, isAgency, isName, unbracketed, wordsOf } from './credits.ts'
import { putAs } from './describes.ts'
import { as, isOpen } from './open.ts'
import { isStory } from './story/prose.ts'

/** `(Harbour Line Co.)` */
const FIRM = /\s(?:Bros|Co|Corp|Inc|Ltd)\.[)\]]$/
/** A name alone is short; a paragraph of the story is not. */
const NAME = 40
const PARAGRAPH = 100

export const creditLine: Rule = {
  name: 'credit-line',
  apply(blocks) {
    const sourced = blocks.filter((block, i) => isSourceOf(block, blocks[i - 1])).length > 1
    return blocks.map((block, i) => {
      if (!isOpen(block) || (sourced && isSourceOf(block, blocks[i - 1]))) return block
      // A name that is printed again, as text and as a link.
      if (isAgain(block, blocks[i - 1])) return as(block, 'repeat', 'credit-line', 0.9)
      const bracketed = /^[([].*[)\]]\.?$/.test(block.text.slice(0, 140))
      const odds = creditOdds(block.text)
      const before = blocks[i - 1]
      const afterPhoto = before !== undefined && ['alt', 'caption', 'repeat'].includes(before.kind)
      // An agency alone at the end is the story's own, and so is a bare `A/B` that follows no photo.
      if (isAgency(block.text) && !afterPhoto && i > blocks.length - 4) return block
      if (odds >= 0.75 || (odds > 0 && (bracketed || afterPhoto)))
        return as(block, 'credit', 'credit-line', Math.min(1, odds + 0.1), unbracketed(block.text))
      // A name and a paper, or whose video it was, between two paragraphs.
      if (odds >= 0.6 && isStory(before) && isStory(blocks[i + 1])) return as(block, 'credit', 'credit-line', 0.65)
      const named = isName(unbracketed(block.text)) || before?.kind === 'repeat'
      // `(Laughter.)` is what happened, as a transcript tells it.
      if (
        bracketed &&
        block.text.length < 80 &&
        named &&
        (afterPhoto || !/[.!?…][)\]]$/.test(block.text) || FIRM.test(block.text))
      )
        return as(block, 'credit', 'credit-line', afterPhoto ? 0.9 : 0.65, unbracketed(block.text))
      return isUnderFragment(block, blocks, i) ? as(block, 'credit', 'credit-line', 0.65) : block
    })
  }
}

/** `[The Gazette]` behind a paragraph that was taken from there, where every paragraph names its source so. */
const isSourceOf = ({ text }: Block, before: Block | undefined) =>
  text.length <= NAME && /^\[[^[\]:]+\]$/.test(text) && isStory(before)

const isAgain = ({ text, lines }: Block, before: Block | undefined) =>
  before?.kind === 'credit' &&
  before.lines[0] !== lines[0] &&
  text.length <= NAME &&
  (before.text === text || before.text.endsWith(` ${text}`))

/** A name between a line that only says what is to be seen (`The harbour at dawn.`) and a paragraph of the story. */
function isUnderFragment({ text, lines }: Block, blocks: readonly Block[], i: number): boolean {
  const [before, after] = [blocks[i - 1], blocks[i + 1]]
  if (text.length > NAME || /[.!?:]$/.test(text) || wordsOf(text).length > 5 || !isName(text)) return false
  if (!isOpen(before) || !isOpen(after) || after.text.length < PARAGRAPH || !/^[^.!?]+\.$/.test(before.text))
    return false
  // Who speaks stands over more than one line.
  if (blocks.some(other => other.text === text && other.lines[0] !== lines[0])) return false
  return wordsOf(before.text).length < 15 && putAs(before.text) === 'fragment'
}
