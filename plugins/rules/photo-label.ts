// Lines that say themselves that they are a photo's: `Photo: Jane Roe/AP`, `Image source, …`, `Image caption, …`, `FILE - …`.
import type { Block, Rule } from '../archive/types.ts'
import { creditOdds, isName, unbracketed, wordsOf } from './credits.ts'
import { as, isOpen } from './open.ts'
import { aloneLabel, headLabel, trailingLabel, withoutButtons } from './photo-labels.ts'
import { isStory } from './story/prose.ts'
import { FIGURES, FILE_PHOTOS } from './words/photo.ts'

/** Captions are short, though a wire's may have three sentences. */
const LONGEST = 900
/** What follows a label that stands alone is a line, not a paragraph. */
const LINE = 300
/** So many lines may close a text. */
const CLOSING = 3
/** Labels of which nothing is lost when they are not printed. */
const KNOWN =
  /^[([]?\s*(?:(?:photo|photograph|picture|image|illustration|graphic|credit|caption|copyright|source|file|by|via|of|from|courtesy)s?\b[\s:：,،.…]*)+$/i
const FILE = new RegExp(`^(?:${FILE_PHOTOS.join('|')})\\s*[-–—:]\\s+\\S`, 'i')
/** `Figure 2: Cars at the terminal, by hour`. */
const FIGURE = new RegExp(`^(?:${FIGURES.join('|')})\\s?\\d{1,2}\\p{Ll}?\\s?[.:：–—]\\s*\\S`, 'iu')

export const photoLabel: Rule = {
  name: 'photo-label',
  apply(blocks) {
    const out: Block[] = []
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i] as Block
      if (!isOpen(block) || block.text.length > LONGEST) {
        out.push(block)
        continue
      }
      const next = blocks[i + 1]
      const [text, trailing] = trailingLabel(block.text)
      if (trailing && isOpen(next) && isCreditText(next.text)) {
        out.push(
          as(block, 'caption', 'photo-label', 1, text),
          // The label stays, as it does where the credit is in the line.
          as(next, 'credit', 'photo-label', 1, `${trailing.trim()} ${unbracketed(next.text)}`)
        )
        i++
        continue
      }
      const alone = aloneLabel(block.text)
      if (!alone) out.push(...pieces(block, isClosing(blocks, i)))
      else if (
        (alone.closed || startsWithColon(next)) &&
        isOpen(next) &&
        next.text.length <= LINE &&
        !aloneLabel(next.text)
      ) {
        // The label has no words to print; it is set aside, and the line that it labels is the photo's.
        const said = next.text.replace(/^[:：]\s*/, '')
        const text = alone.label === 'caption' ? said : unbracketed(said)
        const kind = alone.label === 'caption' || !isCreditText(text) ? 'caption' : 'credit'
        out.push(as(block, 'gallery', 'photo-label'), as(next, kind, 'photo-label', 1, text))
        i++
      } else out.push(as(block, 'gallery', 'photo-label'))
    }
    return out
  }
}

/** `Credit`, and below it `: Jane Roe`: the break was lost in the wrong place. */
const startsWithColon = (block: Block | undefined) => /^[:：]\s*\p{L}/u.test(block?.text.slice(0, 10) ?? '')

/** A labelled line as what it is; an unlabelled one as it came. */
function pieces(block: Block, closing: boolean): Block[] {
  const bare = withoutButtons(block.text)
  const text = bare ?? block.text
  if (bare === '') return [as(block, 'gallery', 'photo-label')]
  if (FILE.test(text.slice(0, 60)) || FIGURE.test(text.slice(0, 60)))
    return [as(block, 'caption', 'photo-label', 1, text)]
  const head = headLabel(text)
  if (!head) {
    // Beside a photo's button stand its words, often the credit alone, and twice.
    if (bare === undefined) return [block]
    const once = halved(bare)
    return [as(block, creditOdds(once) > 0 ? 'credit' : 'caption', 'photo-label', 1, once)]
  }
  const { label, rest, word } = head
  // Under the story's end `Source: …` says where the words are from.
  if (label === 'source' && closing && !/^\[.*\]$/.test(text)) return [block]
  // `Rendering: …` says more than that it is a credit.
  if (label === 'source')
    return isShortCredit(rest) ? [as(block, 'credit', 'photo-label', 1, unbracketed(text))] : [block]
  const second = label === 'credit' ? secondLabel(rest) : undefined
  if (second)
    return [
      as(block, 'credit', 'photo-label', 1, second.credit),
      as(block, 'caption', 'photo-label', 1, second.caption)
    ]
  if (label === 'credit' && !isCreditText(rest) && wordsOf(rest).length > 12) return [block]
  const isCredit = label === 'credit' || (label === 'photo' && isCreditText(rest))
  const words = as(
    block,
    isCredit ? 'credit' : 'caption',
    'photo-label',
    1,
    isCredit ? unbracketed(halved(rest)) : rest
  )
  // What only says that it is a credit need not be printed. In other languages it is kept for those who know better.
  return KNOWN.test(word) ? [words] : [as(block, 'gallery', 'photo-label', 1, word), words]
}

/** One of the last lines of a dump, under its text: no photo stands there without a caption. */
const isClosing = (blocks: readonly Block[], i: number) => i >= blocks.length - CLOSING && isStory(blocks[i - 1])

const isShortCredit = (text: string) => isCreditText(text) && wordsOf(text).length <= 8

/** `Getty Images Image caption The harbour`: the label of the caption stands in the line of the credit. */
function secondLabel(rest: string): { credit: string; caption: string } | undefined {
  const at = /\s(?=(?:image|media|photo) caption[\s,:])/i.exec(rest.slice(0, 160))?.index
  const caption = at === undefined ? undefined : headLabel(rest.slice(at).trim())
  return caption && { credit: rest.slice(0, at).trim(), caption: caption.rest }
}

/** Behind `Image:` stands a credit or a caption. A caption reads like a sentence; a credit is names. */
export function isCreditText(printed: string): boolean {
  const text = unbracketed(printed)
  if (creditOdds(text) > 0) return true
  const parts = text.split(/[/,;|]\s*/)
  return wordsOf(text).length <= 10 && parts.every(part => isName(part.trim()))
}

/** `Jane Roe/AP Jane Roe/AP` printed its words twice. */
function halved(text: string): string {
  const words = wordsOf(text)
  const half = words.length / 2
  return half >= 1 && Number.isInteger(half) && words.slice(0, half).join() === words.slice(half).join()
    ? words.slice(0, half).join(' ')
    : text
}
