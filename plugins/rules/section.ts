// The part of the paper that an article is in, where its name stands by the headline: `World`, `Opinion`.
import type { Rule } from '../archive/types.ts'
import { as } from './open.ts'
import { headEnd } from './story/head.ts'
import { words } from './words/index.ts'
import { phraseMatcher } from './words/phrases.ts'

const isSection = phraseMatcher(words.flatMap(({ sections }) => sections))

/** The name nearest to the headline is the section; others above it are its parents, and go into the menu. */
export const section: Rule = {
  name: 'section',
  apply(blocks) {
    const head = headEnd(blocks)
    const title = blocks.find(block => block.kind === 'headline')?.text
    const near = blocks.findLastIndex((block, i) => i <= head && block.text === title)
    const found = blocks.flatMap(({ kind, text }, i) =>
      i < head && kind === 'paragraph' && isSection(text) ? [i] : []
    )
    const best = found.findLast(i => i < near) ?? found[0]
    return blocks.map((block, i) => (found.includes(i) ? as(block, i === best ? 'section' : 'menu', 'section') : block))
  }
}
