// Where the story begins: above stand headline, byline, dates, and what else a page has on top.
import type { Block } from '../../archive/types.ts'
import { namesWriter } from '../names/byline.ts'
import { isStory } from './prose.ts'

/** No page has more lines than this above its story. */
const DEEPEST = 120
/** A site's menus may have more before the headline is printed again. */
const MENUS = 400
/** A standfirst and a word about the author may stand above byline or date; no more paragraphs than these. */
const PARAGRAPHS = 2
/** A standfirst has its byline or date within so many lines. */
const NEAR = 6

/** The index of the first block of the story; 0 if there is none above it. */
export function headEnd(blocks: readonly Block[]): number {
  const start = headStart(blocks)
  let [i, paragraphs] = [start, 0]
  for (; i < Math.min(blocks.length, start + DEEPEST); i++) {
    if (!isStory(blocks[i]) || isByline(blocks[i] as Block)) continue
    if (paragraphs++ >= PARAGRAPHS || !opensSoon(blocks, i + 1)) return i
  }
  return Math.min(i, blocks.length)
}

/** Behind the headline; if it is printed again below a menu, behind where it is. */
export function headStart(blocks: readonly Block[]): number {
  const at = blocks.findIndex(block => block.kind === 'headline')
  const title = blocks[at]?.text
  if (title === undefined) return 0
  for (let i = Math.min(blocks.length, DEEPEST) - 1; i > at; i--) {
    if (blocks[i]?.text === title && opensSoon(blocks, i + 1, 1) && !blocks.slice(at, i).some(opensArticle))
      return i + 1
  }
  return underMenus(blocks, at) ?? at + 1
}

/** The headline far below, above the first two paragraphs that follow each other: all between is the site's. */
function underMenus(blocks: readonly Block[], at: number): number | undefined {
  const above = blocks.slice(0, MENUS)
  const story = above.findIndex((block, i) => i > at && isStory(block) && isStory(above[i + 1]))
  const again = above.findLastIndex(({ text }, i) => i > at && i < story && text === blocks[at]?.text)
  return again > at && opensSoon(blocks, again + 1, 1) ? again + 1 : undefined
}

/** Does a byline or a date follow, before the next paragraphs of a story? A byline that names somebody is surer. */
function opensSoon(blocks: readonly Block[], from: number, paragraphs = 0): boolean {
  let seen = 0
  for (const block of blocks.slice(from, from + NEAR)) {
    if (seen <= paragraphs && isDated(block)) return true
    if (seen <= paragraphs + 1 && isByline(block)) return true
    if (isStory(block)) seen++
  }
  return false
}

const isDated = (block: Block) => block.kind === 'date' || /^by$/i.test(block.text)
const isByline = (block: Block) => block.kind === 'byline' || (block.kind === 'paragraph' && namesWriter(block.text))
const opensArticle = (block: Block) => isDated(block) || isByline(block)
