// Alt text, credit, caption: the same line twice with a line of names between. And a broadcaster's credit before its caption.
import type { Block, Rule } from '../archive/types.ts'
import { sameWords, saysAgain } from './alike.ts'
import { creditOdds, isName, unbracketed, wordsOf } from './credits.ts'
import { as, beside, isOpen } from './open.ts'

/** Alt texts and captions are lines, and so are credits. */
const LINE = 520
const NAMES = 60
/** Numbers for the photos whose credit stands before the caption; a reader's own numbers are smaller. */
const FIRST = 1_000_000

export const creditBetween: Rule = {
  name: 'credit-between',
  apply(blocks) {
    const out = [...blocks]
    const number = (at: number, photo: number) => {
      const block = out[at] as Block
      // Pieces of one line are of one photo.
      for (let i = at; out[i]?.lines[0] === block.lines[0]; i++) out[i] = { ...(out[i] as Block), photo }
    }
    blocks.forEach((block, i) => {
      const [middle, third] = [blocks[i + 1], blocks[i + 2]]
      if (middle && third && isPair(block, third) && isCredit(middle, isSame(block, third))) {
        if (block.kind === 'caption' && block.labelledBy !== 'caption') return
        out[i] = as(block, 'alt', 'credit-between', 0.9)
        if (isOpen(middle)) out[i + 1] = as(middle, 'credit', 'credit-between', 0.8, unbracketed(middle.text))
        if (isOpen(third)) out[i + 2] = as(third, 'caption', 'credit-between', 0.9)
        for (const at of [i, i + 1, i + 2]) number(at, FIRST + i)
        return
      }
      const after = beside(blocks, i, 1)
      if (isLabelled(block, 'credit') && after && isLabelled(after, 'caption') && !isWordsOfPhoto(blocks[i - 1])) {
        if (after.lines[0] === block.lines[0]) return
        number(i, FIRST + i)
        number(blocks.indexOf(after, i), FIRST + i)
        const before = blocks[i - 1]
        if (before && isOpen(before) && before.text.length < NAMES && !/[.!?…:]$/.test(before.text)) {
          out[i - 1] = { ...as(before, 'alt', 'credit-between', 0.8), photo: FIRST + i }
        }
      }
    })
    return out
  }
}

const isPair = (first: Block, third: Block): boolean =>
  first.text.length <= LINE &&
  third.text.length <= LINE &&
  first.lines[0] !== third.lines[0] &&
  (isOpen(first) || first.kind === 'caption') &&
  (isOpen(third) || third.kind === 'caption') &&
  wordsOf(first.text).length > 6 &&
  saysAgain(first.text, third.text)

/** Items of a list are alike too, but not the very same, and have no full stop. */
const isSame = (first: Block, third: Block) =>
  sameWords(first.text) === sameWords(third.text) || /[.!?…]["”’)]?$/.test(third.text)

/** What may be any name needs such a pair around it. */
const isCredit = (middle: Block, same: boolean) =>
  middle.kind === 'credit' ||
  (isOpen(middle) &&
    middle.text.length < NAMES &&
    (creditOdds(middle.text) > 0 || (same && isName(unbracketed(middle.text)))))

const isLabelled = (block: Block, kind: Block['kind']) => block.kind === kind && block.labelledBy === 'photo-label'
const isWordsOfPhoto = (block: Block | undefined) => block?.kind === 'caption' || block?.kind === 'alt'
