// An article that lost every break: its headline, and who wrote it, are parted from its text. Paragraphs are left to people.
import type { Block, Rule } from '../archive/types.ts'
import { readDates } from './dates/read-dates.ts'
import { namesWriter } from './names/byline.ts'
import { as, isOpen } from './open.ts'
import { words } from './words/index.ts'

/** A line with fewer letters is a paragraph. */
const SHORTEST = 700
/** So many letters are several paragraphs. */
const SEVERAL = 2000
/** A headline and what may stand behind it. */
const HEAD = 400
const HEADLINE = 160
/** `PORT ELLEN, Oct. 23 (AP) — `, in the middle of a line. */
const DATELINE =
  /(?<=\s)\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}(?:, [\p{L}. ]{2,20}(?: \d{1,2})?)?(?: \(\p{Lu}[\p{L} ]{1,24}\))? ?(?:[–—]|--|- )/u
/** ` By Jane Roe and John Doe `: names behind the word that opens a byline. */
const BYLINE = /(?<=\S\s)By (?:\p{Lu}[\p{L}'’.-]+ ?(?:and |, )?){2,8}/u
/** Words written large, and the small ones that stand among them; then a word that opens a sentence. */
const TITLE =
  /^(?:(?:["“'‘$£€]?[\p{Lu}\d][^\s.]*|a|an|and|as|at|by|but|for|from|in|is|of|off|on|or|over|the|to|up|vs|with)\s+){4,20}?(?=(?:The|A|An|In|On|At|It|He|She|They|This|When|After|As|For|From|There|Two|Three|One|More|Police)\s+\p{Ll}{3,})/u
/** `October 23, 2020 `, `23 October 2020 `, `2020-10-23 ` */
const DAY =
  /^(?:\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} \p{L}{3,9}\.? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\s(?=["“]?\p{Lu})/u
const OPENS = /^(?:The|A|An|In|On|At|It|He|She|They|This|When|After|As|For)$/
const MONTHS = new Set(words.flatMap(({ months }) => months.flat()))
/** Told by its letters alone. */
const DOUBT = 0.6

export const oneLine: Rule = {
  name: 'one-line',
  apply(blocks, { fields, note }) {
    const [only, second] = blocks.filter(isOpen)
    if (!only || second || only.text.length < SHORTEST || only.markdown !== undefined) return [...blocks]
    // Tables and feeds hold such texts by the thousand; there it is how they are.
    if (only.text.length >= SEVERAL && only.labelledBy === 'plain')
      note(only.lines[0], 'every break of this text was lost; paragraphs have to be parted by hand')
    const pieces = fields.title === undefined ? parted(only.text) : undefined
    return pieces ? blocks.flatMap(block => (block === only ? piecesOf(block, pieces) : [block])) : [...blocks]
  }
}

interface Parted {
  headline: string
  byline?: string
  date?: string
  text: string
}

function piecesOf(block: Block, { headline, byline, date, text }: Parted): Block[] {
  return [
    // `(Updates with victim)` is the agency's word to newsrooms.
    as(block, /^\(.*\)$/.test(headline) ? 'note' : 'headline', 'one-line', DOUBT, headline),
    ...(byline ? [{ ...block, text: byline }] : []),
    ...(date ? [{ ...block, text: date }] : []),
    as(block, 'paragraph', 'one-line', DOUBT, text)
  ]
}

function parted(text: string): Parted | undefined {
  const head = text.slice(0, HEAD)
  const byline = BYLINE.exec(head)
  const dateline = DATELINE.exec(head)
  // A byline ends where the dateline begins.
  if (byline && byline.index <= HEADLINE && (!dateline || dateline.index > byline.index)) {
    const end = Math.min(dateline?.index ?? text.length, endOfName(byline))
    const written = text.slice(byline.index, end).trim()
    if (namesWriter(written))
      return { headline: text.slice(0, byline.index).trim(), byline: written, ...dated(text.slice(end).trim()) }
  }
  const end = dateline?.index ?? TITLE.exec(head)?.[0].length
  if (!end || end > HEADLINE || /[.!?]\s/.test(text.slice(0, end))) return
  return { headline: text.slice(0, end).trim(), ...dated(text.slice(end).trim()) }
}

/** The day that stands before the text. */
function dated(text: string): Pick<Parted, 'date' | 'text'> {
  const [date] = DAY.exec(text.slice(0, 60)) ?? []
  return date && readDates(date)?.rest === '' ? { date: date.trim(), text: text.slice(date.length) } : { text }
}

/** A sentence and a month begin with a capital too: the word that opens one is no name. */
function endOfName({ 0: found, index }: RegExpExecArray): number {
  const names = found.trimEnd().split(' ')
  const at = names.findIndex((word, i) => i > 1 && (MONTHS.has(word.replace('.', '')) || (i > 2 && OPENS.test(word))))
  return index + (at < 0 ? found.length : names.slice(0, at).join(' ').length)
}
