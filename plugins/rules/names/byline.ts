// What a line says as a byline: its people, and the days that may stand behind them.
import { readDates, withoutBeside } from '../dates/read-dates.ts'
import { remembered } from '../remembered.ts'
import { OPENER, peopleIn } from './people.ts'

const LONGEST = 160
/** With what its author does, told in a sentence, a byline may be longer. */
const LONGEST_WITH_LIFE = 300

/** `Jane Roe 10/23/20 9:15 PM`: which day that is cannot be told, but it is no name. */
const SHORT_DATE = /(?<=\p{L}.*\s)\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?\d\d(?!\d).*$/u

/** A line, read as a byline. */
export interface BylineRead {
  /** It begins with a word that opens a byline. */
  opener: boolean
  people: string[]
  /** What stands behind the opening word, without dates. */
  rest: string
  issued?: string
  updated?: string
}

/** Reads a line as a byline, whether it is one or not. */
export function readByline(text: string, dayFirst = false): BylineRead {
  if (text.length > LONGEST_WITH_LIFE) return { opener: false, people: [], rest: text }
  const dates = readDates(text, { dayFirst })
  const line = (dates ? dates.rest : withoutBeside(text).replace(SHORT_DATE, '')).replace(/\s*\|\s*/g, ' | ')
  const [opener = ''] = OPENER.exec(line) ?? []
  const rest = line.slice(opener.length)
  return { opener: opener !== '', people: peopleIn(rest), rest, issued: dates?.issued, updated: dates?.updated }
}

/** A byline that names somebody: short, or going on about the first person it names. */
export const namesWriter = remembered((text: string): boolean => {
  if (text.length > LONGEST_WITH_LIFE || !(OPENER.test(text) || /\d/.test(text))) return false
  return isWriters(text, readByline(text))
})

/** The same of a line that has been read. */
export function isWriters(text: string, { opener, people, rest }: BylineRead): boolean {
  const [first] = people
  if (!opener || first === undefined || text.length > LONGEST_WITH_LIFE) return false
  const behind = rest.toLowerCase().startsWith(first.toLowerCase()) ? rest.slice(first.length).trim() : undefined
  if (behind !== undefined && /^(?:[,.(|]|$)/.test(behind)) return true
  return text.length <= LONGEST && !(/[.!?]$/.test(text) && rest.split(' ').length > 12)
}
