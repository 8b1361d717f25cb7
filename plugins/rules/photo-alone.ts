// A caption that no credit and no second copy gives away: told by how it is put and where it stands. Always in doubt.
import type { Block, BlockKind, Rule } from '../archive/types.ts'
import { wordsOf } from './credits.ts'
import { isPlaced, opensWithPerson, putAs } from './describes.ts'
import { as, beside, isOpen } from './open.ts'
import { endsLine } from './story/prose.ts'
import { PHOTO_PHRASES } from './words/photo.ts'

/** Captions that only their wording tells are not long. */
const LONGEST = 300
const WORDS = 45
/** A paragraph of the story has more letters than this. */
const PARAGRAPH = 80
/** A day with its year: the story, told on that day, has no need of it. */
const DATED =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day, )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?),? (?:19|20)\d\d\b/iu
/** What only a caption says. */
const PHOTO_PHRASE = new RegExp(`(?<![\\p{L}])(?:${PHOTO_PHRASES.join('|')})(?![\\p{L}])`, 'iu')
/** What only a caption begins with in Chinese and Japanese, and the sign of the day or the maker in which it ends there. */
const EAST_ASIAN =
  /^(?:图为|圖為|[【（]写真[】）]|(?:资料图|資料圖)\s|[▲△▼]\s?\p{Script=Han})|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」）)][＝=](?:[\d０-９]|[^。＝=]{0,24}(?:撮影|提供|共同|時事)[)）]?$)|[（(][^（()）。]{0,40}(?:撮影|提供)[）)]$/u
/** `Imagen de archivo del puerto` */
const FROM_FILE =
  /^(?:imagen|foto|fotografía|imagem|fotografia|image|photo|immagine) (?:de archivo|de arquivo|d['’]archivio|d['’]archives?|d['’]illustration)(?![\p{L}])/iu
/** `May 17, 2012 One of the boats …`: the day stands over what a gallery shows. */
const DAY_FIRST =
  /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d) \p{Lu}\p{Ll}/u
/** `… Port Ellenimage: Jane Roe`: the break before the label was lost. What stands in one word stays together. */
const GLUED_LABEL = /\p{L}(?<!graphic|tele|auto)(?:image|photo|picture): \p{Lu}(?:[^.:!?]|(?<=\b\p{Lu})\.){1,60}$/u
/** A few words before a colon. */
const LEAD_IN = /^\p{Lu}[^:.!?]{2,40}: [\p{Lu}\d]/u
/** A heading asks or explains. */
const ASKS = /^(?:how|why|what|where|when|who|which|is|are|do|does|can|and|but|or)\b/i
const SPOKEN = /["“”«»]|^['‘]/
/** A quotation is the title of a video. */
const QUOTED = /^['‘].*['’]$/
/** The story tells what somebody said; two sentences are the story's too. */
const TOLD =
  /\b(?:said|says|told|tells|added|asked|wrote|according to|tweeted|claimed|described)\b|['‘’]\s|[.!?]\s\p{Lu}|^\(/u

export const photoAlone: Rule = {
  name: 'photo-alone',
  apply(blocks) {
    const story = blocks.findIndex(block => isOpen(block) && block.text.length > 120 && endsLine(block.text))
    // A dump that prints its captions without a full stop does so everywhere.
    const few = blocks.filter(block => block.kind === 'caption' && !endsLine(block.text)).length < 3
    return blocks.map((block, i) => {
      if (!isOpen(block) || block.text.length > LONGEST || wordsOf(block.text).length > WORDS) return block
      if (EAST_ASIAN.test(block.text) || FROM_FILE.test(block.text)) return as(block, 'caption', 'photo-alone', 0.8)
      if (isDatedPresent(block.text)) return as(block, 'caption', 'photo-alone', 0.8)
      if (GLUED_LABEL.test(block.text) || (PHOTO_PHRASE.test(block.text) && !SPOKEN.test(block.text)))
        return as(block, 'caption', 'photo-alone', 0.85)
      const [kind, odds] = i > 0 && i < story ? leading(block.text, blocks[i - 1]) : amid(block.text, blocks, i, few)
      return kind ? as(block, kind, 'photo-alone', odds) : block
    })
  }
}

/** `The ferry leaves Port Ellen on Friday, Feb. 11, 2015, carrying …`: it is so now, on a day in the past. */
const isDatedPresent = (text: string) =>
  (DATED.exec(text)?.index ?? 0) > 0 &&
  !TOLD.test(text) &&
  !isTitle(text) &&
  !LEAD_IN.test(text) &&
  putAs(text) === 'present'

type Guess = [kind?: BlockKind, odds?: number]

/** Between the headline and the first paragraph. A standfirst says what is so; a caption says what is to be seen. */
function leading(text: string, before: Block | undefined): Guess {
  const count = wordsOf(text).length
  if (isUnderVideo(text, before)) return ['caption', 0.65]
  if (DAY_FIRST.test(text) && before?.kind === 'headline') return ['caption', 0.65]
  if (isLowered(text)) return ['alt', 0.65]
  // Behind a photo's credit stands the caption of the next photo.
  const photo = isOfPhoto(before)
  const seen = count > 2 && isPlaced(text) && !isTitle(text) && (!endsLine(text) || count < 13)
  const put = seen && putAs(text)
  return put === 'fragment' || (put === 'present' && photo && /^An?\s/.test(text)) ? ['caption', 0.65] : []
}

/** Among the paragraphs of the story. */
function amid(text: string, blocks: readonly Block[], i: number, few: boolean): Guess {
  const [before, after] = [beside(blocks, i, -1), beside(blocks, i, 1)]
  const count = wordsOf(text).length
  if (blocks[i - 1]?.kind === 'gallery' && count > 3 && count < 30 && putAs(text) === 'fragment')
    return ['caption', 0.7]
  if (/^\d/.test(text) || (!isSentence(after) && !isOfPhoto(after))) return []
  const unended = !endsLine(text) && !SPOKEN.test(text)
  // What a gallery's button stands under is its first photo's caption.
  if (unended && count > 2 && blocks[i + 1]?.kind === 'gallery' && putAs(text) === 'fragment') return ['caption', 0.7]
  if (isUnderVideo(text, blocks[i - 1])) return ['caption', 0.65]
  // Grammar is dear: it is asked only of lines whose form lets them be a caption.
  const asked = unended || /^An?\s/.test(text) || (count > 5 && count < 13)
  const seen = asked && count > 3 && isPlaced(text) && !isTitle(text) && putAs(text)
  if (unended && seen === 'fragment' && /^[^:;]*\ban? [^:;]*$/.test(text)) return ['alt', 0.6]
  // `Jane Roe on the ferry strike`: whom a photo or a video shows.
  const told = isParagraph(before) || isOfPhoto(before) || (isSentence(before) && !isTitle(text))
  const named = unended && count > 3 && count < 12 && told && isPlaced(text)
  if (named && opensWithPerson(text) && putAs(text) === 'fragment') return ['caption', 0.6]
  if (!isParagraph(before) && !isOfPhoto(before)) return []
  if (isLowered(text) && isParagraph(before)) return ['alt', 0.6]
  if (/^An?\s/.test(text) && (seen === 'fragment' || (seen && isOfPhoto(before)))) return ['caption', 0.65]
  // A sentence without a verb that says where something is.
  if (seen === 'fragment' && count > 5 && count < 13 && /\.$/.test(text) && !TOLD.test(text)) return ['caption', 0.6]
  if (!unended || isTitle(text, 4) || ASKS.test(text) || !isParagraph(before)) return []
  if (isListed(blocks, i)) return []
  // `Back at sea: The ferry leaves Port Ellen on Friday`: a few words, a colon and a sentence without its full stop.
  if (count > 7 && LEAD_IN.test(text)) return ['caption', 0.75]
  // A sentence without its full stop among paragraphs that have theirs.
  return count > (few ? 11 : 8) && !TOLD.test(text) ? ['caption', few ? 0.6 : 0.75] : []
}

/** Lines that begin alike, right above or below, are the items of a list. */
const isListed = (blocks: readonly Block[], i: number) =>
  [i - 2, i - 1, i + 1, i + 2].some(
    at => isOpen(blocks[at]) && begin(blocks[at]?.text ?? '') === begin(blocks[i]?.text ?? '')
  )
const begin = (text: string) => wordsOf(text.slice(0, 60)).slice(0, 2).join(' ')

/** Under a video stands what it shows. */
const isUnderVideo = (text: string, before: Block | undefined) =>
  before?.kind === 'player' &&
  wordsOf(text).length > 4 &&
  !endsLine(text) &&
  (!SPOKEN.test(text) || QUOTED.test(text)) &&
  !isTitle(text)

const isParagraph = (block: Block | undefined) =>
  isOpen(block) && block.text.length >= PARAGRAPH && endsLine(block.text)
const isSentence = (block: Block | undefined) => isOpen(block) && wordsOf(block.text).length > 7 && endsLine(block.text)
const isOfPhoto = (block: Block | undefined) => block !== undefined && ['alt', 'caption', 'credit'].includes(block.kind)

/** A few words without a capital: no heading, and no sentence. */
const isLowered = (text: string) =>
  /^\p{Ll}[\p{Ll}\d' -]+$/u.test(text.slice(0, 80)) &&
  text.length < 60 &&
  /[ -]/.test(text) &&
  !/^(?:by|and|or|but|via|with|from)\b/.test(text)

/** Are all its words written large, as a heading's are? */
function isTitle(text: string, letters = 3): boolean {
  const long = wordsOf(text).filter(
    word => word.length >= letters && !/^(?:and|the|for|von|der|die|das|und|les|des|del|los)$/.test(word)
  )
  return long.length > 1 && long.every(word => /^[^\p{L}]*\p{Lu}/u.test(word))
}
