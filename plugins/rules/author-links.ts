// Links to what else an author wrote: `More by Jane Roe`, `Social Links for Jane Roe`. They name the author.
import type { Rule } from '../archive/types.ts'
import { peopleIn } from './names/people.ts'
import { as, isOpen } from './open.ts'
import { authorLinked } from './words/signoffs.ts'

/** Such a link is short. */
const LONGEST = 100
/** A link is not a byline: the list that it leads to may be somebody else's. */
const SURE = 0.75

export const authorLinks: Rule = {
  name: 'author-links',
  apply(blocks) {
    const named = blocks.map(block => {
      const who = isOpen(block) && block.text.length <= LONGEST ? authorLinked(block.text) : undefined
      return who === undefined ? [] : peopleIn(who)
    })
    // Where they name several people, nobody knows which of them wrote this.
    const people = new Set(named.flat())
    const states = people.size === 1 ? { states: { authors: [...people] } } : {}
    return blocks.map((block, i) =>
      named[i]?.length ? { ...as(block, 'signoff', 'author-links', SURE), ...states } : block
    )
  }
}
