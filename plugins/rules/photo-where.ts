// A line that says where in the photo somebody is: `Jane Roe (left) and John Doe`, `From left, Jane Roe and …`, `Left: … Right: …`
import type { Rule } from '../archive/types.ts'
import { wordsOf } from './credits.ts'
import { as, isOpen } from './open.ts'
import { DIRECTIONS } from './words/photo.ts'

/** Captions that only such a word tells are not long. */
const LONGEST = 300
const WORDS = 45
/** In brackets or between commas behind a name; `(L.)` in a team is somebody's. */
const BEHIND_NAME = new RegExp(
  `\\p{L}\\s?[(（](?:${DIRECTIONS.join('|')})[)）]|\\p{Lu}[\\p{L}.’'-]+, (?:(?:far|second|third|cent(?:er|re)|top|bottom) )?(?:from )?(?:the )?(?:left|right|cent(?:er|re)), `,
  'u'
)
/** What the line begins with. */
const OPENS = /^from (?:the )?left,? \p{L}|^[([]?(?:left|right|top|bottom|inset)(?::|[)\]]) \p{L}/iu
/** Somebody speaks, or the story tells what was said. */
const SAID = /["“”«»]|\b(?:said|says|told|added|according to)\b/i

export const photoWhere: Rule = {
  name: 'photo-where',
  apply: blocks =>
    blocks.map(block => {
      if (!isOpen(block) || block.text.length > LONGEST || wordsOf(block.text).length > WORDS) return block
      const found = (OPENS.test(block.text) || BEHIND_NAME.test(block.text)) && !SAID.test(block.text)
      return found ? as(block, 'caption', 'photo-where', 0.8) : block
    })
}
