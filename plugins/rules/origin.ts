// Where an article was first: `Read original article here.`, `This article first appeared in The Harbour Gazette.`
import { lineRule } from './line-rule.ts'
import { furnitureTest } from './words/furniture.ts'

const isOrigin = furnitureTest('origin')
const LONGEST = 300
const ADDRESS = /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;]/i

export const origin = lineRule({
  name: 'origin',
  test(text) {
    if (text.length > LONGEST || !isOrigin(text)) return false
    const [original] = ADDRESS.exec(text) ?? []
    return original ? { states: { original } } : true
  }
})
