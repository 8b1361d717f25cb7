// What asks a reader to subscribe, and what it says when they do.
import type { Block, Rule } from '../archive/types.ts'
import { lineRule } from './line-rule.ts'
import { as, isOpen } from './open.ts'
import { furnitureTest } from './words/furniture.ts'

/** What a newsletter promises, between its name and its terms, is no longer. */
const PROMISE = 200

const isNewsletter = furnitureTest('newsletter')
const byWords = lineRule({ name: 'newsletter', test: text => isNewsletter(text) })

export const newsletter: Rule = {
  name: 'newsletter',
  apply(blocks, context) {
    const labelled = byWords.apply(blocks, context)
    const isPart = (block: Block | undefined) => block?.kind === 'newsletter'
    return labelled.map((block, i) =>
      isOpen(block) && block.text.length <= PROMISE && isPart(labelled[i - 1]) && isPart(labelled[i + 1])
        ? as(block, 'newsletter', 'newsletter', 0.75)
        : block
    )
  }
}
