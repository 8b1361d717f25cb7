// Alt texts that say it in words of their own: before a caption, or as machines write them.
import type { Block, Rule } from '../archive/types.ts'
import { sameWords, shared, wordSet } from './alike.ts'
import { wordsOf } from './credits.ts'
import { isPlaced, isStatement, putAs } from './describes.ts'
import { as, beside, isOpen } from './open.ts'
import { endsLine } from './story/prose.ts'

/** An alt text is a line. */
const LONGEST = 300
const WORDS = 34
/** A sentence of fewer words is hardly a paragraph. */
const SENTENCE = 15
/** What machines write: a number of a series, the name of a file, that it is an image. */
const MACHINE = [
  /\s\d{1,2} of \d{1,2}(?: \d)?$/,
  /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+){2,}$/u,
  /^[\p{L}\d]+(?:[-_][\p{L}\d]+){4,}$/u,
  /\.(?:jpe?g|png|gif|webp|svg)$/i,
  /\b(?:header|hero|cover|lead|main|featured|thumbnail|slider|article|profile|stock|file|screen) (?:image|img|photo|picture|shot|grab)\b/i,
  /^(?:an? )?(?:image|photo|photograph|picture|screenshot|screen shot|screengrab|illustration|graphic|logo|close-up|closeup|photo illustration|image may contain)\s(?:of|shows?|showing|with|for|:)/i,
  /\b(?:logo|img|image|thumbnail)(?: \d{1,3})?$/i,
  /\bon an? (?:\p{L}+ ){0,3}background\.?$/iu
]
const MACHINE_WORDS = 15
const DESCRIPTION = 520
/** `A black and white photograph of …`, `A graph shows that …`: whoever wrote it was asked what the image shows. */
const DESCRIBES =
  /^an? (?:[\p{L}-]+ ){0,4}(?:(?:photograph|photo|picture|image) of|(?:screenshot|illustration|drawing|graph|chart|map) (?:of|that shows|shows|showing))\s[^.!?]*/iu
/** A day with its year. */
const DATED = /\d{1,2},? (?:19|20)\d\d\b/
/** Something is to be seen, and how many. */
const SOMETHING = /^(?:an?|another|two|three|four|five|several)\s/i

export const alt: Rule = {
  name: 'alt',
  apply: blocks =>
    blocks.map((block, i) => {
      if (isOpen(block) && isMachineAlt(block.text)) return as(block, 'alt', 'alt', 0.8)
      const count = wordsOf(block.text.slice(0, LONGEST)).length
      if (!isOpen(block) || block.text.length > LONGEST || count > WORDS) return block
      const [before, caption] = [beside(blocks, i, -1), beside(blocks, i, 1)]
      // A caption that the lack of a full stop gave away has no alt text: such a paper prints none.
      if (caption?.kind !== 'caption' || caption.labelledBy === 'no-stop' || before?.kind === 'alt') return block
      const odds = beforeCaption(block.text, count, caption, blocks[blocks.indexOf(caption, i) + 1])
      return odds ? as(block, 'alt', 'alt', odds) : block
    })
}

/** Did a machine write it, or somebody who was asked what the image shows? */
export const isMachineAlt = (text: string): boolean =>
  (text.length <= DESCRIPTION && isDescription(text)) ||
  (text.length <= LONGEST && wordsOf(text).length < MACHINE_WORDS && MACHINE.some(pattern => pattern.test(text)))

/** Could this line be an alt text and nothing else? A machine wrote it, or it says only what is to be seen. */
export function isAltLike(text: string): boolean {
  const count = wordsOf(text.slice(0, LONGEST)).length
  if (text.length > LONGEST || count > WORDS) return false
  if (isMachineAlt(text)) return true
  if (count < 4) return false
  const put = putAs(text)
  return (put === 'fragment' && endsLine(text)) || (put !== undefined && SOMETHING.test(text))
}

/** The story tells of images too: what was done with them. */
function isDescription(text: string): boolean {
  const [said] = DESCRIBES.exec(text) ?? []
  return said !== undefined && (/\bshows\b/.test(said) || !isStatement(said))
}

/** Before a caption stands its alt text, a crosshead, or the story. */
function beforeCaption(text: string, count: number, caption: Block, credit: Block | undefined): number {
  const own = wordSet(text)
  const theirs = wordSet(`${caption.text} ${credit?.kind === 'credit' ? credit.text : ''}`)
  // What a doubtful caption says again, the story may have said.
  const told = (caption.confidence ?? 1) < 0.9 && isStatement(text) && endsLine(text)
  if (own.size > 0 && own.size < 16 && !told && shared(own, theirs) / own.size >= 0.5) return 0.7
  const single = !/[.!?]["”’)]?\s+\p{Lu}/u.test(text)
  // `Jane Roe attends the opening of the pier on June 12, 2023` over the caption `Jane Roe.`
  if (single && DATED.test(text) && sameWords(text).startsWith(`${sameWords(caption.text)} `)) return 0.75
  if (/^(?:According|Related|Also)\b|["“”]/iu.test(text)) return 0
  // So short a sentence is no paragraph of the story, which a credited photo would part from the next.
  if (credit?.kind === 'credit' && single && count < SENTENCE && /\.$/.test(text) && !isStatement(text)) return 0.7
  if (count < 4) return 0
  if (SOMETHING.test(text) && !/[?!]/.test(text) && single && putAs(text)) return 0.75
  const put = putAs(text)
  if (put === 'fragment' && endsLine(text)) return 0.75
  return put === 'present' && count > 6 && count < 28 && !/%/.test(text) && isPlaced(text) ? 0.7 : 0
}
