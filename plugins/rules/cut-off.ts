// A paragraph that breaks off: at the end of a dump that was cut, or where a post was embedded. A person is told.
import type { Rule } from '../archive/types.ts'
import { wordsOf } from './credits.ts'
import { agencyOf } from './names/agencies.ts'
import { as, isOpen } from './open.ts'

/** Shorter lines without a full stop are headings and the like. */
const WORDS = 10
const ENDED = /[.!?:;。！？।؟…]["”’»)\]*]*$|\.\.\.$/u
/** `… in the spring. (Reuters)`, `… el jueves. EFE`: who sent it stands behind the last sentence. */
const SENT = /[.!?。][”"»]?\s*[—–-]?\s*[(（]?(?<who>\p{L}[\p{L}\p{N} /-]{1,30})[)）]?$/u
/** Three dots at the end of everything: the rest was not given. */
const DOTS = /(?:…|\.\.\.)\]?$/

/** A dump that breaks off more often than this does not end its paragraphs in full stops at all. */
const SELDOM = 2

/** A heading, whose words are all written large, breaks nothing off. */
const isTitle = (text: string) =>
  text.length < 120 &&
  wordsOf(text)
    .filter(word => word.length > 3)
    .every(word => /^[^\p{L}]*(?:\p{Lu}|$)/u.test(word))

const isEnded = (text: string) =>
  ENDED.test(text.slice(-12)) || agencyOf(SENT.exec(text.slice(-48))?.groups?.who ?? '') !== undefined

export const cutOff: Rule = {
  name: 'cut-off',
  apply(blocks, { note }) {
    const long = blocks.filter(block => isOpen(block) && wordsOf(block.text.slice(0, 400)).length >= WORDS)
    const broken = new Set(long.slice(1).filter(block => !isEnded(block.text) && !isTitle(block.text)))
    if (broken.size > Math.max(SELDOM, long.length / 4)) return [...blocks]
    const last = long.at(-1)
    return blocks.map(block => {
      if (block.markdown !== undefined) return block
      if (block === last && (broken.has(block) || DOTS.test(block.text.slice(-5))))
        note(block.lines[0], 'the text breaks off here')
      else if (broken.has(block) && broken.size <= SELDOM)
        note(block.lines[0], 'this paragraph breaks off; a post or a quotation may have stood here')
      else return block
      return as(block, 'paragraph', 'cut-off', 0.65)
    })
  }
}
