// The same line twice: an alt text, and then the caption or the heading that it was made from.
import type { Block, Rule } from '../archive/types.ts'
import { sameWords, saysAgain, shared, wordSet } from './alike.ts'
import { wordsOf } from './credits.ts'
import { as, beside, isOpen } from './open.ts'
import { isTitleCase } from './title-case.ts'

/** Alt texts are lines. A paragraph that comes twice is no photo's. */
const LINE = 520

/** A heading repeats the alt text of the photo over it too; it is shorter than this, without a full stop. */
const HEADING = 9

export const echo: Rule = {
  name: 'echo',
  apply(blocks) {
    const out = [...blocks]
    blocks.forEach((block, i) => {
      for (const at of credited(blocks, i)) out[at] = as(blocks[at] as Block, 'repeat', 'echo')
      if (!isOpen(block) || block.text.length > LINE) return
      const next = beside(blocks, i, 1)
      if (!next || next.lines[0] === block.lines[0] || next.text.length > LINE) return
      const odds = echoOdds(block, next)
      if (!odds || isListed(blocks, i, next)) return
      out[i] = as(block, 'alt', 'echo', odds)
      const at = blocks.indexOf(next, i)
      if (isOpen(next) && !isHeading(next, blocks[at + 1])) out[at] = as(next, 'caption', 'echo', 0.9)
    })
    return out
  }
}

/** A caption with its credit that comes again, word for word, in the next line: an alt text was made of all of it. */
function credited(blocks: readonly Block[], i: number): number[] {
  const [caption, credit, second, again] = blocks.slice(i, i + 4)
  const isTwice =
    caption?.kind === 'caption' &&
    credit?.kind === 'credit' &&
    credit.lines[0] === caption.lines[0] &&
    second?.kind === 'caption' &&
    second.text === caption.text &&
    again?.kind === 'credit' &&
    again.text === credit.text
  return isTwice ? [i, i + 1] : []
}

/** Lines that are alike three times in a row are the items of a list. */
function isListed(blocks: readonly Block[], i: number, next: Block): boolean {
  // What a colon announces, or a price begins, is a list too.
  if (/[:：]$/.test(blocks[i - 1]?.text ?? '') || /^[$€£¥]/.test(blocks[i]?.text ?? '')) return true
  const [before, third] = [blocks[i - 1], blocks[blocks.indexOf(next, i) + 1]]
  const isItem = (other: Block | undefined) =>
    isOpen(other) && sameWords(other.text) !== sameWords(next.text) && saysAgain(other.text, next.text)
  return isOpen(next) && (isItem(before) || isItem(third))
}

/** A short line without a full stop over a paragraph: with a number, a colon, a dash or a question, or in capitals. */
const isHeading = ({ text }: Block, after: Block | undefined) =>
  wordsOf(text).length < HEADING &&
  !/[.…]["”’)]?$/.test(text) &&
  (wordsOf(text).length < 4 || /^\d|[:?]|\s[–—-]\s/.test(text) || isTitleCase(text)) &&
  isOpen(after) &&
  after.text.length > 80

/** How sure it is that the second line says again what the first says, as the caption of the same photo. */
function echoOdds(first: Block, second: Block): number {
  const ofPhoto = second.kind === 'caption' || second.kind === 'credit'
  if (!ofPhoto && !isOpen(second)) return 0
  if (second.kind === 'credit' && wordsOf(first.text).length > wordsOf(second.text).length) return 0
  if (saysAgain(first.text, second.text, ofPhoto ? 0.6 : 0.8)) return 1
  if (!ofPhoto) return 0
  // Before a caption, an alt text need not say it in the same words.
  const [a, b] = [wordSet(first.text), wordSet(second.text)]
  const share = shared(a, b) / Math.max(1, Math.min(a.size, b.size))
  return share >= 0.5 && a.size <= b.size * 2 && wordsOf(first.text).length <= 40 ? 0.8 : 0
}
