// The summary that stands between the headline and the byline or the date.
import type { Rule } from '../archive/types.ts'
import { as } from './open.ts'
import { headEnd, headStart } from './story/head.ts'
import { countWords } from './story/prose.ts'

const SHORTEST = 6
const LONGEST = 350
const SURE = 0.85

export const standfirst: Rule = {
  name: 'standfirst',
  apply(blocks) {
    const [start, end] = [headStart(blocks), headEnd(blocks)]
    const below = blocks.findIndex(
      (block, i) => i >= start && i < end && (block.kind === 'byline' || block.kind === 'date')
    )
    const found = blocks.flatMap(({ kind, text }, i) =>
      i >= start && i < below && kind === 'paragraph' && countWords(text) >= SHORTEST && text.length <= LONGEST
        ? [i]
        : []
    )
    // Two paragraphs above a byline are a story that has begun.
    if (found.length !== 1) return [...blocks]
    return blocks.map((block, i) => (i === found[0] ? as(block, 'standfirst', 'standfirst', SURE) : block))
  }
}
