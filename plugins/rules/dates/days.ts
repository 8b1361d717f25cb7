// Days as they are printed, in the languages of `words`: found in a short line, checked against the calendar.
import { isDay } from '../../archive/edtf.ts'
import { words } from '../words/index.ts'

/** A date in a text. `day` is EDTF; it is absent where the order of day and month cannot be told: `03/04/2020`. */
export interface DayFound {
  index: number
  length: number
  day?: string
}

/** What month a name means, in small letters without a dot. */
const MONTHS = new Map(
  words.flatMap(({ months }) => months.flatMap((names, i) => names.map(name => [name.toLowerCase(), i + 1] as const)))
)
/** Names that are more than one word of letters. */
const ODD = [...MONTHS.keys()].filter(name => !/^[\p{L}\p{M}]+$/u.test(name)).sort((a, b) => b.length - a.length)
const YEAR = '(?<y>1[5-9]\\d\\d|20\\d\\d)(?!\\d)'
const DAY = '(?<!\\d)(?<d>\\d{1,2})'
/** Any word, with no letter beside it; whether it is a month is looked up, which is quicker than to try hundreds of names. */
const NAME = `(?<!\\p{L})(?<m>${ODD.join('|')}|\\p{L}[\\p{L}\\p{M}]{1,14})(?!\\p{L})\\.?`
const OF = '(?:\\s?(?:de|del|di|of|-|–|/)\\s?|\\s*)'

/** Forms of a date; the more particular first, with what a text must have before it is searched. `e` is the first year of a Japanese era. */
const FORMS = [
  { form: `(?<!\\d)${YEAR}\\s?[年년]\\s?(?<n>\\d{1,2})\\s?[月월]\\s?(?<d>\\d{1,2})\\s?[日일]`, has: /[年년]/ },
  {
    form: `(?<e>令和|平成|昭和)\\s?(?<y>\\d{1,2}|元)\\s?年\\s?(?<n>\\d{1,2})\\s?月\\s?(?<d>\\d{1,2})\\s?日`,
    has: /令和|平成|昭和/
  },
  { form: `(?<!\\d)${YEAR}(?<s>[-/.])(?<n>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?!\\d)`, has: /\d[-/.]\d/ },
  { form: `${DAY}(?:st|nd|rd|th|er|[oa](?!\\p{L})|[.°])?,?${OF}(?:${NAME})(?:,?${OF})${YEAR}` },
  {
    form: `(?:${NAME})\\s?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s?|\\s)(?:at\\s)?${YEAR}`,
    has: /\d(?:st|nd|rd|th)?(?:,\s?|\s)(?:at\s)?(?:1[5-9]|20)\d\d/i
  },
  // As programs print it: `Fri Oct 23 10:15:00 UTC 2020`.
  {
    form: `(?:${NAME})\\s{1,2}(?<d>\\d{1,2})\\s\\d\\d:\\d\\d:\\d\\d\\s(?:[A-Z]{3,4}\\s|[+-]\\d{4}\\s)?${YEAR}`,
    has: /\d:\d\d:\d\d/
  },
  { form: `(?<!\\d)${YEAR}[,.]?\\s(?:${NAME})\\s(?<d>\\d{1,2})(?!\\d)`, has: /(?:1[5-9]|20)\d\d[,.]?\s\D/ },
  { form: `(?<![\\d/.-])(?<a>\\d{1,2})(?<s>[-/.])\\s?(?<b>\\d{1,2})\\k<s>\\s?${YEAR}`, has: /\d[-/.]\s?\d/ },
  { form: `(?<!\\d)${YEAR}\\s?年\\s?(?<n>\\d{1,2})\\s?月`, has: /年/ },
  { form: `(?<!\\d[.\\s]{0,2})(?:${NAME})${OF}${YEAR}` }
].map(({ form, has }) => ({ form: new RegExp(form, 'giu'), has }))

/** Every form has one of these, and most lines have none. */
const DATED = /1[5-9]\d\d|20\d\d|令和|平成|昭和/

const ERAS: Record<string, number> = { 令和: 2019, 平成: 1989, 昭和: 1926 }

/** A month with a capital, right behind a small letter: the break before it was lost. */
const GLUED = new RegExp(
  `(?<=\\p{Ll})(?=(?:${words
    .flatMap(({ months }) => months.flat().filter(name => /^\p{Lu}/u.test(name)))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|')})\\.? \\d)`,
  'gu'
)

/** A text in which digits and marks are plain, as `daysIn` needs it. */
export const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(GLUED, ' ')
    .replace(/[\u0660-\u0669]/g, c => String(c.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, c => String(c.charCodeAt(0) - 0x6f0))

/**
 * The dates in a line that `plainDigits` has made plain, in order. `dayFirst` says that 03/04/2020 is in April; dots
 * always mean so. A day that no calendar has is no date.
 */
export function daysIn(text: string, dayFirst = false): DayFound[] {
  if (!DATED.test(text)) return []
  const found: DayFound[] = []
  for (const { form, has } of FORMS) {
    if (has && !has.test(text)) continue
    for (const match of text.matchAll(form)) {
      const length = match[0].length
      const index = match.index ?? 0
      if (found.some(f => index < f.index + f.length && f.index < index + length)) continue
      const day = read(match.groups ?? {}, dayFirst)
      if (day !== undefined) found.push({ index, length, ...(day ? { day } : {}) })
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

/** EDTF; an empty text if it is a date, but which one cannot be told; undefined if it is none. */
function read({ y, m, n, d, e, s, a, b }: Record<string, string | undefined>, dayFirst: boolean): string | undefined {
  const year = e ? (ERAS[e] ?? 0) + (y === '元' ? 1 : Number(y)) - 1 : Number(y)
  if (a !== undefined && b !== undefined) {
    const orders = [[Number(b), Number(a)], ...(dayFirst || s === '.' ? [] : [[Number(a), Number(b)]])].filter(
      ([month = 0, day = 0]) => month <= 12 && isDay(year, month, day)
    )
    const days = new Set(orders.map(([month = 0, day = 0]) => written(year, month, day)))
    return days.size === 0 ? undefined : days.size === 1 ? [...days][0] : ''
  }
  const month = n ? Number(n) : (MONTHS.get((m ?? '').toLowerCase()) ?? 0)
  if (month < 1 || month > 12) return
  if (d === undefined) return written(year, month)
  return isDay(year, month, Number(d)) ? written(year, month, Number(d)) : undefined
}

const written = (year: number, ...rest: number[]) =>
  [String(year).padStart(4, '0'), ...rest.map(part => String(part).padStart(2, '0'))].join('-')
