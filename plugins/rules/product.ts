// What is left of a box that sold something: a name, a price and a shop, a line each.
import type { Block, Rule } from '../archive/types.ts'
import { wordsOf } from './credits.ts'
import { as, isOpen } from './open.ts'

/** Names in such a box are short. */
const WORDS = 9
const MONEY = '(?:US|A|C)?[$€£¥₹]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:€|EUR|USD|zł|kr)'
/** One price, or the old one and the new one; perhaps where. */
const PRICE = new RegExp(
  `^(?:now |from |was )?(?:${MONEY})(?:\\s+(?:now |was )?(?:${MONEY}))*(?:\\s+(?:at|via|on|from)\\s+\\S.{1,30})?$`,
  'i'
)

export const product: Rule = {
  name: 'product',
  apply(blocks) {
    const out = [...blocks]
    blocks.forEach((block, i) => {
      if (!isOpen(block) || block.text.length > 80 || !PRICE.test(block.text)) return
      out[i] = as(block, 'advert', 'product')
      // The name stands over the price, the shop under it.
      for (const at of [i - 1, i - 2, i + 1]) {
        const beside = out[at]
        if (!beside || !isShort(beside)) {
          if (at === i - 1) break
          continue
        }
        out[at] = as(beside, 'advert', 'product', 0.8)
      }
    })
    return out
  }
}

const isShort = (block: Block) =>
  isOpen(block) && block.text.length < 80 && wordsOf(block.text).length <= WORDS && !/[.!?:]$/.test(block.text)
