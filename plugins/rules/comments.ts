// The comments' furniture: how many there are, and what asks for one.
import { lineRule } from './line-rule.ts'
import { furnitureTest } from './words/furniture.ts'

const isComments = furnitureTest('comments')

export const comments = lineRule({ name: 'comments', test: text => isComments(text) })
