// Adverts, and what an advert leaves in the text: `Advertisement`, `Story continues below`, `Shop now`.
import { lineRule } from './line-rule.ts'
import { furnitureTest } from './words/furniture.ts'

const isAdvert = furnitureTest('advert')

export const advert = lineRule({ name: 'advert', test: text => isAdvert(text) })
