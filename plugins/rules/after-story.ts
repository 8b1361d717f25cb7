// What stands under the story, where its furniture has begun: other articles' headlines, teasers, menus.
import type { Block, Rule } from '../archive/types.ts'
import { as } from './open.ts'
import { shortLines } from './short-lines.ts'
import { countWords } from './story/prose.ts'
import { footStart, furnitureStart, tailStart } from './story/tail.ts'

/** Told by its place alone. */
const SURE = 0.8
/** A headline has so many words; a button has fewer. */
const HEADLINE = 4
/** So many short lines in a row below furniture are a list of topics. */
const TOPICS = 10
/** Rules that know a photo's words by their copies and neighbours; a box with its headline twice has these too. */
const BY_NEIGHBOURS = new Set(['echo', 'credit-between', 'photo-habits', 'photo-alone', 'under-alt', 'no-stop'])

export const afterStory: Rule = {
  name: 'after-story',
  apply(blocks, { apart }) {
    // A reader of pages has told the foot of a page from its text; what is much furniture there is a recipe, or a list.
    const foot = apart?.includes('order') ? blocks.length : footStart(blocks)
    const tail = tailStart(blocks)
    const topics = new Set(shortLines(blocks, furnitureStart(blocks), blocks.length, TOPICS))
    const isBelow = (block: Block, i: number) =>
      (i > foot && BY_NEIGHBOURS.has(block.labelledBy)) ||
      ((i > Math.min(tail, foot) || topics.has(i)) && (block.kind === 'paragraph' || block.kind === 'alt'))
    return blocks.map((block, i) =>
      isBelow(block, i) ? as(block, countWords(block.text) < HEADLINE ? 'menu' : 'related', 'after-story', SURE) : block
    )
  }
}
