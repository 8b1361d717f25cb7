// A site's menus, buttons, forms and notices of cookies, by their words.
import { lineRule } from './line-rule.ts'
import { furnitureTest } from './words/furniture.ts'

const isMenu = furnitureTest('menu')
/** A crumb trail: `Home > News > Harbour`, `Home/News`. */
const TRAIL = /^home(?:\s*[>/»›|]\s*[^>/»›|.]{1,40}){1,6}$/i

export const menu = lineRule({ name: 'menu', test: text => isMenu(text) || (text.length < 200 && TRAIL.test(text)) })
