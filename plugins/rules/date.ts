// Dates that stand as a line of their own: `Saturday, October 3, 2020`, `Updated 3 May 2020 10:15 BST | 5 min read`.
import type { Block, Fields, Rule } from '../archive/types.ts'
import { isDayFirst } from './dates/day-first.ts'
import { isYearless, readDates } from './dates/read-dates.ts'
import { TIME } from './dates/times.ts'
import { as } from './open.ts'
import { headEnd } from './story/head.ts'
import { countWords, endsSentence, isStory } from './story/prose.ts'
import { words } from './words/index.ts'
import { phraseMatcher } from './words/phrases.ts'

const isAgo = phraseMatcher(
  words.flatMap(({ ago, published, updated }) => [
    ...ago,
    ...[...published, ...updated].flatMap(word => ago.map(a => `${word} ${a}`))
  ])
)
const isBeside = phraseMatcher(words.flatMap(({ beside }) => beside.filter(phrase => phrase.includes('#'))))
/** `Published`, alone on a line: its date follows. */
const isWord = phraseMatcher(words.flatMap(({ published, updated }) => [...published, ...updated]))
/** What a script printed where it found no date. */
const NO_DATE = /\s*:?\s*(?:invalid date|undefined|null|nan)\b[\s,.]*$/i
/** What a page prints beside a date: a place in capitals. */
const PLACE = /^\|?\s*\p{Lu}[\p{Lu} ,.]{2,30}$/u
/** An article whose paragraphs stand under so many dates is a chronicle. */
const CHRONICLE = 2

export const date: Rule = {
  name: 'date',
  apply(blocks, { facts, fields, apart, note }) {
    const options = { dayFirst: isDayFirst(fields.lang ?? facts.language), timeZone: facts.timeZone }
    // A reader of pages has looked for the date wherever they print one.
    const isPage = apart?.includes('order')
    // A reader of markup may know that a line is a date, but not what it says.
    const isTold = ({ kind, states }: Block) => kind === 'date' && !states
    const read = blocks.map(block =>
      block.kind === 'paragraph' || isTold(block) ? readDates(block.text, options) : undefined
    )
    const found = blocks.map((block, i) => {
      const dates = read[i]
      const isDate =
        block.kind === 'paragraph' &&
        (dates
          ? !dates.rest || PLACE.test(dates.rest)
          : (block.text.length < 60 && isAgo(block.text)) || isYearless(block.text))
      return isDate ? as(block, 'date', 'date') : block
    })
    // The days of a chronicle stand over paragraphs, and paragraphs over them.
    const headings = found.filter(
      (block, i) => block.kind === 'date' && isTelling(found[i - 1]) && isTelling(found[i + 1])
    )
    const days = new Set(headings.length >= CHRONICLE ? headings : [])
    const own = found.map((block, i) => (days.has(block) ? (blocks[i] as Block) : block))
    const head = headEnd(own)
    return own.map((block, i) => {
      if (block.kind !== 'date') return isPartOf(block, i, own, head) ? as(block, 'date', 'date') : block
      const told = isTold(blocks[i] as Block)
      if ((i >= head || (isPage && block.look !== undefined)) && !told) return block
      const dates = read[i]
      if (dates?.unclear && !fields.issued)
        note(block.lines[0], `the day and the month of ${block.text} cannot be told apart`)
      const { issued, updated } = dates ?? {}
      const states: Partial<Fields> = { ...(issued ? { issued } : {}), ...(updated ? { updated } : {}) }
      return issued || updated ? { ...block, states, ...(told ? { labelledBy: 'date' } : {}) } : block
    })
  }
}

/** A paragraph, be it a short one. */
const isTelling = (block: Block | undefined) =>
  isStory(block) || (block?.kind === 'paragraph' && endsSentence(block.text) && countWords(block.text) > 5)

/** A time, a reading time, or `Published`, that stands by a date. */
function isPartOf(block: Block, i: number, blocks: readonly Block[], head: number): boolean {
  if (block.kind !== 'paragraph' || block.text.length > 40) return false
  if (i < head && (isBeside(block.text) || isWord(block.text.replace(NO_DATE, '')))) return true
  const [before, behind] = [blocks[i - 1]?.kind === 'date', blocks[i + 1]?.kind === 'date']
  if (behind && isWord(block.text)) return true
  return (before || behind) && /\d/.test(block.text) && !/\p{L}{3}/u.test(block.text.replace(TIME, ''))
}
