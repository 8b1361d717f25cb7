// Whose the words are: `© 2020 The Harbour Gazette. All rights reserved.`
import { lineRule } from './line-rule.ts'
import { furnitureTest } from './words/furniture.ts'

const isCopyright = furnitureTest('copyright')
/** The sign or the word, and the year with it. Without a year it is a photo's. */
const OWNED =
  /^\W{0,3}(?:©|\(c\)|copyright|urheberrecht|droits d'auteur|derechos de autor|авторские права|حقوق النشر|版权|版權|著作権)\D{0,60}\d{4}/iu
/** Names an owner or a year, so that it says something of rights. */
const STATES = /©|\(c\)\s*\d|copyright\b.*\p{L}/iu
const LONGEST = 500

export const copyright = lineRule({
  name: 'copyright',
  test(text) {
    if (text.length > LONGEST || !(OWNED.test(text) || isCopyright(text))) return false
    return STATES.test(text) ? { states: { rights: text } } : true
  }
})
