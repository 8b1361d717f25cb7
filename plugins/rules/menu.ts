// A site's menus, buttons, forms and notices of cookies, by their words; and its lists of categories.
import type { Block, Rule } from '../archive/types.ts'
import { lineRule } from './line-rule.ts'
import { as, isOpen } from './open.ts'
import { isTrail } from './trail.ts'
import { furnitureTest } from './words/furniture.ts'

const isMenu = furnitureTest('menu')
/** A category or a month with how many articles it has: `Harbour (23)`. */
const COUNTED = /^[^.!?()]{2,40}\s?\(\d[\d.,]{0,7}\)$/
/** A story prints no more of them in a row. */
const ROW = 5

const byWords = lineRule({
  name: 'menu',
  test: text => isMenu(text) || isTrail(text)
})

export const menu: Rule = {
  name: 'menu',
  apply(blocks, context) {
    const out = byWords.apply(blocks, context)
    const isCounted = (block: Block | undefined) => isOpen(block) && COUNTED.test(block.text)
    for (let i = 0; i < out.length; i++) {
      let to = i
      while (isCounted(out[to])) to++
      if (to - i >= ROW) for (let at = i; at < to; at++) out[at] = as(out[at] as Block, 'menu', 'menu', 0.85)
      i = Math.max(i, to)
    }
    return out
  }
}
