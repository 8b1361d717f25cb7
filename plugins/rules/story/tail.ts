// Where the story ends: below stand the site's other articles, its menus, its notices.
import type { Block, BlockKind } from '../../archive/types.ts'
import { countWords, endsSentence, isProse, isStory } from './prose.ts'

/** Furniture that may stand at the end of an article. An advert also stands inside it. */
const MARKS = new Set<BlockKind>([
  'share',
  'newsletter',
  'comments',
  'related',
  'menu',
  'copyright',
  'origin',
  'signoff',
  'biography'
])
/** A story has at least so many paragraphs above its end. */
const STORY = 2
/** A teaser has as many letters at most. */
const TEASER = 240
/** So many blocks below a mark are a page's foot, if few of them are paragraphs, and no two follow each other. */
const FOOT = 12
const ROW = 2
const SHARE = 4
/** One of so many may be long, and none of so many right below the mark: a notice of cookies. */
const LONG = 20
/** The story has so many times the paragraphs that its foot has. */
const ABOVE = 2

const isMark = (block: Block | undefined) => block !== undefined && MARKS.has(block.kind)

/** Behind the first furniture that stands under some of the story. */
export function furnitureStart(blocks: readonly Block[]): number {
  let story = 0
  const at = blocks.findIndex(block => {
    if (isStory(block)) story++
    return story >= STORY && isMark(block)
  })
  return at < 0 ? blocks.length : at
}

/** The mark behind which the story does not go on: no two sentences follow each other there, and few stand alone. */
export function tailStart(blocks: readonly Block[]): number {
  let story = 0
  const above = blocks.map(block => (isStory(block) ? ++story : story))
  let [sentences, others, joined] = [0, 0, false]
  let below: 'sentence' | 'other' | undefined
  let found = blocks.length
  for (let i = blocks.length - 1; i >= 0 && !joined && (above[i] ?? 0) >= STORY; i--) {
    const block = blocks[i] as Block
    if (isMark(block)) {
      others++
      // What follows right below a mark goes on with the story, if it is a sentence.
      if (below !== 'sentence' && sentences * 2 <= others) found = i
    } else if (isText(block)) {
      const is = isSentence(block.text) ? 'sentence' : 'other'
      if (is === 'sentence') sentences++
      else others++
      // No teaser is as long as a paragraph can be.
      joined = is === 'sentence' && (below === 'sentence' || block.text.length > TEASER)
      below = is
    }
  }
  return found
}

/** The mark below which a page has its foot: much of it, and few paragraphs, none of which goes on in the next. */
export function footStart(blocks: readonly Block[]): number {
  const isParagraph = (block: Block | undefined) => block !== undefined && isText(block) && isProse(block.text)
  let all = 0
  for (const block of blocks) if (isParagraph(block)) all++
  let [paragraphs, long, row, top, found] = [0, 0, 0, blocks.length, blocks.length]
  for (let i = blocks.length - 1; i >= 0 && row < ROW; i--) {
    const block = blocks[i] as Block
    const count = blocks.length - i
    if (isParagraph(block)) {
      paragraphs++
      row++
      if (block.text.length > TEASER) {
        long++
        top = i
      }
    } else row = 0
    if (!isMark(block) || isParagraph(blocks[i + 1]) || count < FOOT || top - i < FOOT) continue
    const above = all - paragraphs
    if (above >= STORY && above >= paragraphs * ABOVE && paragraphs * SHARE <= count && long * LONG <= count) found = i
  }
  return found
}

const isText = ({ kind }: Block) =>
  kind === 'paragraph' || kind === 'crosshead' || kind === 'quotation' || kind === 'item'

/** A sentence that was cut is a teaser's. */
const isSentence = (text: string) =>
  endsSentence(text) && countWords(text) >= 2 && !/(?:…|\.{3})[)\]"'”’»]*$/u.test(text)
