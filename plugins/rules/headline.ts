// The first line of a scrape is its headline, if it reads like one.
import type { Rule } from '../archive/types.ts'

/** A headline is a line, not a paragraph. */
const LONGEST = 250

export const headline: Rule = {
  name: 'headline',
  apply(blocks, { fields }) {
    if (fields.title !== undefined || blocks.some(b => b.kind === 'headline')) return [...blocks]
    const [first, ...rest] = blocks
    if (first?.kind !== 'paragraph' || !rest.length || first.text.length > LONGEST) return [...blocks]
    return [{ ...first, kind: 'headline', labelledBy: 'headline' }, ...rest]
  }
}
