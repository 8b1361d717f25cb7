// What asks a reader to subscribe, and what it says when they do.
import { lineRule } from './line-rule.ts'
import { furnitureTest } from './words/furniture.ts'

const isNewsletter = furnitureTest('newsletter')

export const newsletter = lineRule({ name: 'newsletter', test: text => isNewsletter(text) })
