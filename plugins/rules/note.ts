// That more will follow, or that the text was updated. What was corrected is the article's own, and stays.
import { lineRule } from './line-rule.ts'
import { furnitureTest } from './words/furniture.ts'

export const note = lineRule({ name: 'note', test: furnitureTest('note') })
