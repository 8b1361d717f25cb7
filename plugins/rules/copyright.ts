// Whose the words are: `© 2020 The Harbour Gazette. All rights reserved.`
import type { Block, Rule } from '../archive/types.ts'
import { lineRule } from './line-rule.ts'
import { isOpen } from './open.ts'
import { furnitureTest } from './words/furniture.ts'

const isCopyright = furnitureTest('copyright')
/** The sign or the word, and the year with it. Without a year it is a photo's. */
const OWNED =
  /^\W{0,3}(?:©|\(c\)|copyright|urheberrecht|droits d'auteur|derechos de autor|авторские права|حقوق النشر|版权|版權|著作権)\D{0,60}\d{4}/iu
/** Names an owner or a year, so that it says something of rights. */
const STATES = /©|\(c\)\s*\d|copyright\b.*\p{L}/iu
const LONGEST = 500

/** `… on Friday. Copyright 2020 The Associated Press. All rights reserved.`: behind a sentence of the story, or of a caption. */
const BEHIND = /(?<=\p{L}{2}[.!?][”"’]?) (?=(?:©|\(c\)|copyright\b)[^.!?]{0,80}[.!]? ?all rights reserved)/iu
/** A sentence has so many letters. */
const SENTENCE = 30

const byLine = lineRule({
  name: 'copyright',
  test(text) {
    if (text.length > LONGEST || !(OWNED.test(text) || isCopyright(text))) return false
    return STATES.test(text) ? { states: { rights: text } } : true
  }
})

export const copyright: Rule = {
  name: 'copyright',
  apply: (blocks, context) => byLine.apply(blocks.flatMap(parted), context)
}

function parted(block: Block): Block[] {
  const at = isOpen(block) && block.markdown === undefined ? (BEHIND.exec(block.text)?.index ?? 0) : 0
  if (at < SENTENCE) return [block]
  return [
    { ...block, text: block.text.slice(0, at) },
    { ...block, text: block.text.slice(at + 1) }
  ]
}
