// What every rule that looks at one line at a time has in common.
import type { Block, BlockKind, Rule } from '../archive/types.ts'
import { as } from './open.ts'

/** A rule that gives the kind it is named for to every paragraph that passes a test. */
export function lineRule(rule: { name: BlockKind; test(text: string): boolean | Pick<Block, 'states'> }): Rule {
  const { name, test } = rule
  return {
    name,
    apply: blocks =>
      blocks.map(block => {
        const found = block.kind === 'paragraph' && test(block.text)
        return found ? { ...as(block, name, name), ...(found === true ? {} : found) } : block
      })
  }
}
