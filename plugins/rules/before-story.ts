// A site's menus above the story: what stands over the headline, or between it and where it is printed again.
import type { Rule } from '../archive/types.ts'
import { as } from './open.ts'
import { headStart } from './story/head.ts'

/** Told by its place alone. */
const SURE = 0.8

export const beforeStory: Rule = {
  name: 'before-story',
  apply(blocks) {
    const start = headStart(blocks)
    const top = blocks.findIndex(block => block.kind === 'headline')
    if (top < 0) return [...blocks]
    return blocks.map((block, i) =>
      i !== top && i < start && block.kind === 'paragraph' ? as(block, 'menu', 'before-story', SURE) : block
    )
  }
}
