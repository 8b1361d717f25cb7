// Words of a photo that no credit and no second copy gives away: told by how and where they stand.
import type { Block, BlockKind, Rule } from '../archive/types.ts'
import { saysAgain, shared, wordSet } from './alike.ts'
import { wordsOf } from './credits.ts'
import { isPlaced, opensWithPerson, putAs } from './describes.ts'
import { as, beside, isOpen } from './open.ts'
import { PHOTO_PHRASES } from './words/photo.ts'

/** Captions that only their wording tells are not long. */
const WORDS = 45
/** A paragraph of the story has more letters than this. */
const PARAGRAPH = 80
/** A few words before a colon. */
const LEAD_IN = /^\p{Lu}[^:.!?]{2,40}: [\p{Lu}\d]/u
const SPOKEN = /["“”«»]|^['‘]/
/** The story tells what somebody said; two sentences are the story's too. */
const TOLD =
  /\b(?:said|says|told|tells|added|asked|wrote|according to|tweeted|claimed|described)\b|['‘’]\s|[.!?]\s\p{Lu}|^\(/u
const STOP = /[.!?…:;]["”’)\]]*$/
/** What only a caption says. */
const PHOTO_PHRASE = new RegExp(`(?<![\\p{L}])(?:${PHOTO_PHRASES.join('|')})(?![\\p{L}])`, 'iu')
/** What machines write into an alt text: a number of a series, a name of a file, that it is an image. */
const MACHINE = [
  /\s\d{1,2} of \d{1,2}(?: \d)?$/,
  /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+){2,}$/u,
  /\.(?:jpe?g|png|gif|webp|svg)$/i,
  /\b(?:header|hero|cover|lead|main|featured|thumbnail|slider|article|profile|stock|file|screen) (?:image|img|photo|picture|shot|grab)\b/i,
  /^(?:image|photo|picture|screenshot|screen shot|screengrab|illustration|graphic|logo|close-up|closeup|photo illustration|image may contain)\s(?:of|shows?|showing|with|for|:)/i,
  /\b(?:logo|img|image|thumbnail)(?: \d{1,3})?$/i
]

export const photoAlone: Rule = {
  name: 'photo-alone',
  apply(blocks) {
    const story = blocks.findIndex(block => isOpen(block) && block.text.length > 120 && STOP.test(block.text))
    // A dump that prints its captions without a full stop does so everywhere.
    const few = blocks.filter(block => block.kind === 'caption' && !STOP.test(block.text)).length < 3
    return blocks.map((block, i) => {
      if (!isOpen(block) || block.text.length > 300 || wordsOf(block.text).length > WORDS) return block
      const [kind, odds] = look(block, i, blocks, story, few)
      return kind ? as(block, kind, 'photo-alone', odds) : block
    })
  }
}

function look(
  block: Block,
  i: number,
  blocks: readonly Block[],
  story: number,
  few: boolean
): [kind?: BlockKind, odds?: number] {
  const { text } = block
  const count = wordsOf(text).length
  if (count < 15 && MACHINE.some(pattern => pattern.test(text))) return ['alt', 0.8]
  const [before, after] = [beside(blocks, i, -1), beside(blocks, i, 1)]
  const ended = STOP.test(text)
  if (PHOTO_PHRASE.test(text) && !SPOKEN.test(text)) return ['caption', 0.85]
  if (after?.kind === 'caption' && before?.kind !== 'alt') {
    // Before a caption stands the alt text, a crosshead, or the story.
    if (sharesWords(text, after, blocks[blocks.indexOf(after) + 1])) return ['alt', 0.7]
    const put = count > 3 && putAs(text)
    if (put === 'fragment' && ended) return ['alt', 0.75]
    if (
      put &&
      count > 6 &&
      count < 30 &&
      !/^According /.test(text) &&
      (put === 'present' || /^(?:An?|Two|Three|Several)\s/.test(text)) &&
      isPlaced(text)
    )
      return ['alt', 0.7]
    return []
  }
  if (i > 0 && i < story && count > 2) return leading(text, ended, before)
  if (!isParagraph(after) && !isOfPhoto(after)) return []
  if (/^\d/.test(text)) return []
  const unended = !ended && !SPOKEN.test(text)
  if (
    unended &&
    count > 3 &&
    /^[^:;]*\ban? [^:;]*$/.test(text) &&
    isPlaced(text) &&
    !isTitle(text) &&
    putAs(text) === 'fragment'
  )
    return ['alt', 0.6]
  if (!isParagraph(before) && !isOfPhoto(before)) return []
  if (count > 3 && /^An?\s/.test(text) && isPlaced(text) && !isTitle(text) && putAs(text) === 'fragment')
    return ['caption', 0.65]
  if (unended && count > 3 && count < 12 && isPlaced(text) && opensWithPerson(text) && putAs(text) === 'fragment')
    return ['caption', 0.6]
  if (isTitle(text)) return []
  // `Back at sea: The ferry leaves Port Ellen on Friday`: a few words, a colon and a sentence without its full stop.
  if (unended && count > 7 && LEAD_IN.test(text) && isParagraph(before)) return ['caption', 0.75]
  // A sentence without its full stop among paragraphs that have theirs.
  return unended && count > (few ? 11 : 6) && isParagraph(before) && !TOLD.test(text)
    ? ['caption', few ? 0.6 : 0.75]
    : []
}

/** Between the headline and the first paragraph. A standfirst says what is so; a caption says what is to be seen. */
function leading(text: string, ended: boolean, before: Block | undefined): [kind?: BlockKind, odds?: number] {
  if (before?.kind === 'alt' && saysAgain(before.text, text)) return ['caption', 0.8]
  const put = putAs(text)
  if (put === 'fragment' && isPlaced(text) && !isTitle(text) && (!ended || wordsOf(text).length < 16))
    return ['caption', 0.65]
  return []
}

const isParagraph = (block: Block | undefined) =>
  isOpen(block) && block.text.length >= PARAGRAPH && STOP.test(block.text)
const isOfPhoto = (block: Block | undefined) => block !== undefined && ['alt', 'caption', 'credit'].includes(block.kind)

/** Half of its words stand in the caption or the credit below. */
function sharesWords(text: string, caption: Block, credit: Block | undefined): boolean {
  const own = wordSet(text)
  const theirs = wordSet(`${caption.text} ${credit?.kind === 'credit' ? credit.text : ''}`)
  return own.size > 0 && own.size < 16 && shared(own, theirs) / own.size >= 0.5
}

/** Are all its words written large, as a heading's are? */
function isTitle(text: string): boolean {
  const long = wordsOf(text).filter(
    word => word.length > 2 && !/^(?:and|the|for|von|der|die|das|und|les|des|del|los)$/.test(word)
  )
  return long.length > 1 && long.every(word => /^[^\p{L}]*\p{Lu}/u.test(word))
}
