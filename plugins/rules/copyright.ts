// Whose the words are: `© 2020 The Harbour Gazette. All rights reserved.`
import { lineRule } from './relabel.ts'
import { furnitureTest } from './words/furniture.ts'

const isCopyright = furnitureTest('copyright')
/** Names an owner or a year, so that it says something of rights. */
const STATES = /©|\(c\)\s*\d|copyright\b.*\p{L}/iu
const LONGEST = 500

export const copyright = lineRule({
  name: 'copyright',
  test(text) {
    if (text.length > LONGEST || !isCopyright(text)) return false
    return STATES.test(text) ? { states: { rights: text } } : true
  }
})
