// What a short line says of the days of issue and of the last change, and what else stands on it.
import { remembered } from '../remembered.ts'
import { words } from '../words/index.ts'
import { daysIn, plainDigits } from './days.ts'
import { TIME, timeOf } from './times.ts'

/** What a line's dates say. */
export interface DatesRead {
  /** EDTF. */
  issued?: string
  /** A day, or a time with its zone. */
  updated?: string
  /** A date whose day and month cannot be told apart. */
  unclear: boolean
  /** How many dates there are. */
  dates: number
  /** The line without its dates, times, and the words that only belong to them. */
  rest: string
}

/** A line of dates is short; a paragraph in which a date happens to stand is not. */
const LONGEST = 200
/** Stands where a date stood: a letter that no text has. */
const MARK = '\ue000'

const asPattern = (text: string) =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/#/g, '\\d[\\d.,]*')
    .replace(/ /g, '\\s?')
const longestFirst = (list: readonly string[]) =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map(asPattern)
    .join('|')

/**
 * Any of these words, with no letter around it; what begins with a number may be glued to the word before it:
 * `Jane Roe3 min read`. The letter before is asked for once, not in every word: compiled, `\p{L}` is long.
 */
function anyOf(list: readonly string[]): RegExp {
  const all = [...new Set(list.map(word => word.toLowerCase().normalize('NFKC')))]
  const [glued, words] = [all.filter(word => word.startsWith('#')), all.filter(word => !word.startsWith('#'))]
  const apart = `(?<!\\p{L})(?:${longestFirst(words)})`
  return new RegExp(`(?:${[...(glued.length ? [longestFirst(glued)] : []), apart].join('|')})(?!\\p{L})`, 'giu')
}

const UPDATED = anyOf(words.flatMap(w => w.updated))
const PUBLISHED = anyOf(words.flatMap(w => w.published))
const BESIDE = anyOf([...words.flatMap(w => w.beside), 'invalid date'])
const WEEKDAY = anyOf(words.flatMap(w => w.weekdays))
/** `Jane Roe Tuesday, Aug. 17, 2010`: right before a date it is no name. */
const DAY_OF_DATE = new RegExp(
  `(?<!\\p{L})(?:${longestFirst(words.flatMap(w => w.weekdays).filter(it => it.length > 2))})[.,]{0,2}\\s*${MARK}`,
  'giu'
)
const FILLER = anyOf(words.flatMap(w => w.dateWords))

const MONTH = anyOf(words.flatMap(w => w.months.flat()))

/** `Updated Nov 19, 6:55 AM;Posted Nov 18`: says that it dates the article, and states no year, so that no day is known. */
export function isYearless(text: string): boolean {
  if (text.length > LONGEST / 2 || !/\d/.test(text) || Math.max(lastOf(PUBLISHED, text), lastOf(UPDATED, text)) < 0)
    return false
  const times = text.replace(TIME, MARK)
  const months = times.replace(MONTH, MARK)
  if (months === text) return false
  const rest = [PUBLISHED, UPDATED, WEEKDAY, FILLER, BESIDE].reduce((line, word) => line.replace(word, ' '), months)
  return !/[\p{L}]/u.test(
    rest.replace(/\b(?:[aeip][dsm]?t|gmt|utc|[cm][de]?[st]?t|[ap]\.?m\.?|cest|cet|bst|ist)\b/giu, ' ')
  )
}

/**
 * What stands beside a day and a time of day, with its year or without: the name in `Jane Roe Oct 23rd at 5:48 pm`;
 * undefined if the line has not both.
 */
export function stampedBy(text: string): string | undefined {
  if (text.length > LONGEST / 2 || !/\p{Nd}/u.test(text)) return
  const line = plainDigits(text)
  const timeless = line.replace(TIME, MARK)
  const dayless = timeless.replace(MONTH, MARK)
  if (timeless === line || (dayless === timeless && !YEAR.test(dayless) && !daysIn(line, true).length)) return
  return [PUBLISHED, WEEKDAY, FILLER]
    .reduce((rest, word) => rest.replace(word, ' '), dayless)
    .replace(/\d+(?:st|nd|rd|th)?/gi, ' ')
    .replace(/[\s\ue000|·•@#,;:/()[\]–—-]+/gu, ' ')
    .trim()
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** Words that go with the date or time that they stand by. */
const BEFORE = '(?<!\\p{L})(?:at|on|am|um|le|à|el|em|às|il|alle|a las)(?!\\p{L})'

/** What stood for dates, and nothing but such words between them. */
const MARKS = new RegExp(`(?:${BEFORE}\\s*)?${MARK}(?:[\\s|·•,;/–—-]*(?:${MARK}|${BEFORE}))*`, 'giu')

/** A line without what says how long its article takes to read. */
export const withoutBeside = (text: string): string => (/\p{Nd}/u.test(text) ? text.replace(BESIDE, ' ').trim() : text)

/** Reads the dates of a short line; undefined if there are none, or it is no short line. */
export function readDates(
  text: string,
  { dayFirst = false, timeZone }: { dayFirst?: boolean; timeZone?: string } = {}
): Readonly<DatesRead> | undefined {
  if (text.length > LONGEST || !/\p{Nd}/u.test(text)) return
  return readLine(`${dayFirst ? 'd' : 'm'}${timeZone ?? ''}\n${text}`)
}

/** The order of day and month, the zone, and behind the first break the line. */
const readLine = remembered((asked: string): DatesRead | undefined => {
  const head = asked.indexOf('\n')
  const [dayFirst, timeZone, text] = [asked.startsWith('d'), asked.slice(1, head) || undefined, asked.slice(head + 1)]
  const line = plainDigits(text)
  const found = daysIn(line, dayFirst)
  if (!found.length) return
  const read: DatesRead = { unclear: found.some(f => f.day === undefined), dates: found.length, rest: '' }
  for (const [i, { index, length, day }] of found.entries()) {
    const before = line.slice(i ? (found[i - 1]?.index ?? 0) + (found[i - 1]?.length ?? 0) : 0, index)
    const behind = line.slice(index + length, found[i + 1]?.index)
    if (day === undefined) continue
    const up = lastOf(UPDATED, before)
    if (up >= 0 && up > lastOf(PUBLISHED, before))
      read.updated ??= day.length === 10 ? withTime(day, before, behind, timeZone) : day
    else read.issued ??= day
  }
  let rest = line
  for (const { index, length } of [...found].reverse()) rest = rest.slice(0, index) + MARK + rest.slice(index + length)
  read.rest = tidy(rest)
  return read
})

/** Where a word stands last in a text; -1 if it does not. */
function lastOf(word: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(word)) last = match.index ?? 0
  return last
}

/** The time behind a day, or right before it: `10:15, 3 May 2020`. */
function withTime(day: string, before: string, behind: string, timeZone?: string): string {
  const [first] = behind.matchAll(TIME)
  const match = first ?? [...before.matchAll(TIME)].at(-1)
  const time = match?.groups && timeOf(match.groups, day, timeZone)
  return time ? `${day}T${time}` : day
}

/** Takes away what belongs to dates. Words that are common elsewhere go only if nothing else is left. */
function tidy(line: string): string {
  const bare = (text: string) => text.replace(/[\s\ue000|·•,;:/()[\]{}.–—-]+/gu, ' ').trim()
  const rest = line
    .replace(DAY_OF_DATE, MARK)
    .replace(TIME, MARK)
    .replace(BESIDE, MARK)
    .replace(UPDATED, MARK)
    .replace(PUBLISHED, MARK)
  const nothing = bare(rest.replace(WEEKDAY, ' ').replace(FILLER, ' '))
  if (!/[\p{L}\p{N}]/u.test(nothing)) return ''
  // What is left keeps its own marks: a byline's commas divide names.
  return rest
    .replace(MARKS, ' | ')
    .replace(/^[\s|·•,;:/–—-]+|[\s|·•,;:/–—-]+$/gu, '')
    .replace(/(?:\s*\|\s*)+/g, ' | ')
    .trim()
}
