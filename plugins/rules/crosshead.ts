// A short line without a full stop over a paragraph of the story: a crosshead.
import type { Block, Rule } from '../archive/types.ts'
import { wordsOf } from './credits.ts'
import { as, isOpen } from './open.ts'

/** A longer line is a sentence. */
const WORDS = 13
const LONGEST = 110
/** The story's paragraphs have more letters than this. */
const PARAGRAPH = 80
/** What no heading ends in. */
const OPEN_END = /[.,;:…–—-]["”’)]?$|\.{3}$/
const OF_PHOTO = new Set(['alt', 'caption', 'credit', 'photo', 'gallery', 'player', 'advert', 'repeat', 'separator'])

export const crosshead: Rule = {
  name: 'crosshead',
  apply(blocks) {
    const story = blocks.findIndex(block => isOpen(block) && block.text.length > 120)
    return blocks.map((block, i) => {
      if (story < 0 || i <= story || !isHeading(block) || !isOverText(blocks, i)) return block
      const odds = certainty(block.text)
      return as(block, 'crosshead', 'crosshead', odds)
    })
  }
}

function isHeading(block: Block): boolean {
  const { text } = block
  return (
    isOpen(block) &&
    text.length <= LONGEST &&
    wordsOf(text).length <= WORDS &&
    !OPEN_END.test(text) &&
    !/^[[(]/.test(text) &&
    /\p{L}/u.test(text)
  )
}

/** Does a paragraph follow, perhaps behind a photo? Not another short line: that would be a list. */
function isOverText(blocks: readonly Block[], i: number): boolean {
  let at = i + 1
  while (OF_PHOTO.has(blocks[at]?.kind ?? '')) at++
  const next = blocks[at]
  const long = next?.kind === 'item' || next?.kind === 'quotation' || (isOpen(next) && next.text.length >= PARAGRAPH)
  const before = blocks[i - 1]
  return long && !(isOpen(before) && before.text.length < PARAGRAPH && !/[.!?…:]["”’)]?$/.test(before.text))
}

/** Capitals, a number or a question are a heading's; a long line in small letters may be a link or a caption. */
function certainty(text: string): number {
  const words = wordsOf(text)
  const long = words.filter(word => word.length > 3)
  if (/^\d{1,2}[.):]\s/.test(text) || /\?$/.test(text) || text === text.toUpperCase()) return 1
  if (words.length <= 5 || long.every(word => /^[^\p{L}]*\p{Lu}/u.test(word))) return 1
  return words.length <= 8 ? 0.8 : 0.6
}
