// A site's menus above the story: what stands over the headline, or between it and where it is printed again.
import type { Block, BlockKind, Rule } from '../archive/types.ts'
import { as } from './open.ts'
import { shortLines } from './short-lines.ts'
import { headStart } from './story/head.ts'
import { countWords, endsSentence, isStory } from './story/prose.ts'

/** Told by its place alone. */
const SURE = 0.8
/** So many lines above the story are menus throughout, if one of six is known to be furniture, and three are. */
const LINES = 10
const SHARE = 6
const KNOWN = 3
/** Right under the headline may stand what belongs to it. */
const UNDER = 8
const WORDS = 4
const FURNITURE = new Set<BlockKind>(['menu', 'section', 'share', 'comments', 'newsletter', 'related', 'advert'])
/** So many short lines above the first paragraph are a menu; a page of contents or a list in a lead has fewer. */
const MENU = 7

export const beforeStory: Rule = {
  name: 'before-story',
  apply(blocks) {
    const start = headStart(blocks)
    const top = blocks.findIndex(block => block.kind === 'headline')
    if (top < 0) return [...blocks]
    const story = blocks.findIndex((block, i) => i > top && isStory(block))
    const menus = new Set(story < 0 ? [] : shortLines(blocks, top + 1, story, MENU))
    const last = lastKnown(blocks, top, story)
    const isMenu = (block: Block, i: number) =>
      i !== top &&
      ((block.kind === 'paragraph' && (i < start || menus.has(i) || (i < last && !isUnder(block, i - top)))) ||
        (i > top && i < Math.max(last, start) && block.labelledBy === 'echo'))
    return blocks.map((block, i) => (isMenu(block, i) ? as(block, 'menu', 'before-story', SURE) : block))
  }
}

/** The last line above the story that is known to be furniture, where there is so much of it that all above is. */
function lastKnown(blocks: readonly Block[], top: number, story: number): number {
  let [known, last] = [0, -1]
  for (let i = top + 1; i < story; i++) {
    if (!FURNITURE.has((blocks[i] as Block).kind)) continue
    known++
    if (known >= KNOWN && i - top >= LINES && known * SHARE >= i - top) last = i
  }
  return last
}

/** A sentence right under the headline is its standfirst. */
const isUnder = ({ text }: Block, distance: number) =>
  distance <= UNDER && (endsSentence(text) || countWords(text) > WORDS)
