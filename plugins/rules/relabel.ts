// What every rule that looks at one line at a time has in common.
import type { Block, BlockKind, Rule } from '../archive/types.ts'

/** The same words, said to be something else. */
export function as(block: Block, kind: BlockKind, by: string, more: Pick<Block, 'confidence' | 'states'> = {}): Block {
  return { ...block, kind, labelledBy: by, ...more }
}

/** A rule that gives the kind it is named for to every paragraph that passes a test. */
export function lineRule(rule: {
  name: BlockKind
  test(text: string): boolean | Pick<Block, 'confidence' | 'states'>
}): Rule {
  const { name, test } = rule
  return {
    name,
    apply: blocks =>
      blocks.map(block => {
        const found = block.kind === 'paragraph' && test(block.text)
        return found ? as(block, name, name, found === true ? {} : found) : block
      })
  }
}
