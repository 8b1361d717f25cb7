// A site's menus above the story: what stands over the headline, or between it and where it is printed again.
import type { Block, Rule } from '../archive/types.ts'
import { as } from './open.ts'
import { shortLines } from './short-lines.ts'
import { headStart } from './story/head.ts'
import { isStory } from './story/prose.ts'

/** Told by its place alone. */
const SURE = 0.8
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
    const isMenu = (block: Block, i: number) => i !== top && (i < start || menus.has(i)) && block.kind === 'paragraph'
    return blocks.map((block, i) => (isMenu(block, i) ? as(block, 'menu', 'before-story', SURE) : block))
  }
}
