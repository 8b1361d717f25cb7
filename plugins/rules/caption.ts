// The line before a credit: the caption.
import type { Block, Rule } from '../archive/types.ts'
import { isAltLike } from './alt.ts'
import { putAs } from './describes.ts'
import { as, beside, isOpen } from './open.ts'
import { countWords, endsLine, isProse } from './story/prose.ts'
import { isTitleCase } from './title-case.ts'

/** Longer than this and it is a paragraph that a photo without a caption follows. */
const LONGEST = 420
/** A caption in the past tense has seldom more words: a paragraph that a photo follows has. */
const WORDS = 26
/** One sentence behind another. */
const SENTENCES = /[.!?]\s+\p{Lu}|[。！？](?=.)/u
/** A credit told by its place. */
const DOUBTED = 0.65

export const caption: Rule = {
  name: 'caption',
  apply: blocks =>
    blocks.map((block, i) => {
      if (!isOpen(block) || block.text.length > LONGEST) return block
      const [before, credit] = [beside(blocks, i, -1), beside(blocks, i, 1)]
      const after = credit && blocks[blocks.indexOf(credit, i) + 1]
      // A credit that shares its line with a caption has no other.
      const ownLine =
        credit?.kind === 'credit' && credit.lines[0] !== block.lines[0] && after?.lines[0] !== credit.lines[0]
      const captioned = isLabelled(credit) && isLabelled(beside(blocks, blocks.indexOf(credit as Block, i), 1))
      const odds = ownLine && !captioned ? beforeCredit(block, credit, before) : 0
      // `… on Friday (`, `Image:`, `Jane Roe)`: the bracket belongs to the credit.
      return odds ? as(block, 'caption', 'caption', odds, block.text.replace(/\s*[([]$/, '')) : block
    })
}

/** A broadcaster prints the credit first: `Image source, …`, `Image caption, …`. */
const isLabelled = (block: Block | undefined) =>
  block?.labelledBy === 'photo-label' && (block.kind === 'credit' || block.kind === 'caption')

/** How sure it is that a line before a credit is its caption, and no paragraph that stood before a photo without one. */
function beforeCredit({ text }: Block, credit: Block, before: Block | undefined): number {
  if (credit.labelledBy === 'lead-credit') return 0
  if (before?.kind === 'alt') return 1
  if (before && isOpen(before) && isAltLike(before.text)) return 0.85
  if (isSpeech(text)) return 0
  // What may be no credit at all makes no caption of a paragraph.
  if (credit.labelledBy === 'credit-line' && (credit.confidence ?? 1) <= DOUBTED && isProse(text) && !putAs(text))
    return 0
  if (before?.kind === 'headline' || before?.kind === 'repeat') return 1
  const labelled = credit.labelledBy === 'photo-label'
  if (/[([]$/.test(text)) return 1
  if (!endsLine(text) || putAs(text)) return labelled ? 1 : 0.9
  const count = countWords(text)
  // `Captain Makes Rare Appearance on Deck!`: a headline where no headline stands.
  if (count > 4 && isTitleCase(text)) return 0.75
  if (labelled && before && isOpen(before) && isShortSentence(before.text)) return 0.75
  if (!SENTENCES.test(text) && (count < 12 || (/^An?(?:other)?\s/.test(text) && count < 70))) return 0.75
  if (!labelled || count > WORDS || SENTENCES.test(text)) return 0
  return 0.65
}

/** An alt text that says what is to be seen in a sentence. */
const isShortSentence = (text: string) => text.length < 90 && countWords(text) < 12 && /^[^.!?]+\.$/.test(text)

/** Somebody speaks: the story goes on. */
const isSpeech = (text: string) =>
  /^["“„«‘'「『]/.test(text) || /[,!?.]["”’»]\s+\p{L}+\s+(?:\p{L}+\s+)?(?:said|says|told|added|wrote)\b/u.test(text)
