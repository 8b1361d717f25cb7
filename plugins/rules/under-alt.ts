// What stands right under an alt text, or between the parts of a player: the caption that nothing else gave away.
import type { Block, Rule } from '../archive/types.ts'
import { shared, wordSet } from './alike.ts'
import { isMachineAlt } from './alt.ts'
import { wordsOf } from './credits.ts'
import { isPlaced, putAs } from './describes.ts'
import { as, beside, isOpen } from './open.ts'
import { endsLine, isStory } from './story/prose.ts'
import { isTitleCase } from './title-case.ts'

/** Longer than this and it is a paragraph that a photo without a caption stands over. */
const LONGEST = 420
/** So many words of an alt text say what it is about. */
const TELLING = 3
/** A heading asks, explains or is numbered. */
const ASKS = /^\d{1,2}[.)]\s|^(?:how|why|what|where|when|who|which|is|are|do|does|can)\b|\?$/i

export const underAlt: Rule = {
  name: 'under-alt',
  apply: blocks =>
    blocks.map((block, i) => {
      const [before, after] = [beside(blocks, i, -1), beside(blocks, i, 1)]
      if (block.text.length > LONGEST) return block
      if (isBetweenParts(block, blocks[i - 1], blocks[i + 1])) return as(block, 'alt', 'under-alt', 0.8)
      if (before?.kind !== 'alt' || before.lines[0] === block.lines[0]) return block
      // Of two in a row the one that a machine wrote is the alt text.
      const second =
        block.kind === 'alt' && isMachineAlt(before.text) && !isMachineAlt(block.text) && !isTitleCase(block.text)
      if (second) return as(block, 'caption', 'under-alt', 0.7)
      const odds = isOpen(block) ? captionOdds(block, before, after) : 0
      return odds ? as(block, 'caption', 'under-alt', odds) : block
    })
}

/** What a video is about, between the words of its player. */
const isBetweenParts = (block: Block, before: Block | undefined, after: Block | undefined) =>
  isOpen(block) &&
  before?.kind === 'player' &&
  after?.kind === 'player' &&
  wordsOf(block.text).length > 4 &&
  !endsLine(block.text)

/** How sure it is that a line says what the alt text over it says, and is neither a heading nor the story. */
function captionOdds({ text, lines }: Block, alt: Block, after: Block | undefined): number {
  if (ASKS.test(text)) return 0
  if (after?.kind === 'credit' && after.lines[0] !== lines[0]) return 0.85
  const [own, theirs] = [wordSet(text), wordSet(alt.text)]
  const common = shared(own, theirs)
  const again = common > TELLING && common * 2 >= theirs.size && common * 3 >= own.size
  if (again && /[.!?]\s/.test(text)) return 0.7
  if (endsLine(text)) return again ? 0.65 : 0
  if (!isStory(after)) return 0
  const seen = /^An?\s/.test(text) || (isPlaced(text) && common > 1)
  const put = seen && !isTitleCase(text) ? putAs(text) : undefined
  return put === 'fragment' || (put === 'present' && /^An?\s/.test(text)) ? 0.65 : 0
}
