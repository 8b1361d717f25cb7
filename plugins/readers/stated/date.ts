// Dates that a dump states in a form made for machines: ISO 8601, RFC 822, numbers of seconds.
import { isDay } from '../../archive/edtf.ts'
import type { Block } from '../../archive/types.ts'
import { textsOf } from './names.ts'
import { oneLine } from './text.ts'
import { isValues } from './values.ts'

const ISO =
  /^(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?:[T ]+(\d{1,2})(?::?(\d{2})(?::?(\d{2}))?)?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i
const RFC822 =
  /^(?:[a-z]+,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([a-z]{1,5}|[+-]\d{2}:?\d{2})?)?$/i
const MONTH_FIRST =
  /^(?:[a-z]+,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:(?:,|\s|\bat\b)+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?m?\.?\s*(?:[a-z]{1,5})?)?$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Names of zones that RFC 822 knows; a military letter or any other name is taken for no zone. */
const ZONES: Record<string, string> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  cst: '-06:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00'
}

/** A moment as it was stated, as far as it was. */
export interface Stated {
  /** EDTF: `2020-10-23`, `2020-10`, `2020`. */
  day: string
  /** The day with time and zone, where all are stated. */
  time?: string
}

/**
 * Reads a date, or returns nothing if there is none in it. The day is the one that is printed, in the zone it is printed
 * in; a moment in UTC falls on the day that the accession's time zone had then.
 */
export function statedDate(value: unknown, timeZone?: string): Stated | undefined {
  if (typeof value === 'number') return ofSeconds(value, timeZone)
  if (typeof value !== 'string' || value.length > 80) return
  const text = value.trim()
  if (/^(?:\d{10}|\d{13})$/.test(text)) return ofSeconds(Number(text), timeZone)
  const iso = ISO.exec(text)
  if (iso) return made(iso.slice(1), timeZone)
  const [, d, monthName, y, ...clock] = RFC822.exec(text) ?? []
  if (d && monthName && y) return made([century(y), monthOf(monthName), two(d), ...clock], timeZone)
  const [, name, day, year, hour, minute, second, half] = MONTH_FIRST.exec(text) ?? []
  if (name && day && year) {
    const late = half && hour && (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    return made([year, monthOf(name), two(day), late ? String(late) : hour, minute, second], timeZone)
  }
}

/** A date as a database has it: MongoDB keeps it a level further down. */
export function plainDate(value: unknown): unknown {
  if (!isValues(value)) return Array.isArray(value) ? value[0] : value
  const { $date: date, $numberLong: number, '@value': at, rendered, value: own } = value
  const [inner] = [date, number, at, rendered, own].filter(it => it !== undefined)
  return inner === undefined ? (textsOf(value)[0] ?? undefined) : plainDate(inner)
}

/** A date that is made for people is a block, which a rule reads in the language of the article. One without a day is told. */
export function unreadDate(stated: readonly unknown[], by: string): { blocks: Block[]; notes: string[] } {
  const text = stated.map(plainDate).find(it => typeof it === 'string' && it.trim() !== '')
  if (typeof text !== 'string') return { blocks: [], notes: [] }
  const words = oneLine(text).slice(0, 200)
  if (!/\p{Nd}/u.test(words)) return { blocks: [], notes: [`its date cannot be read: ${words.slice(0, 60)}`] }
  return { blocks: [{ kind: 'date', text: words, lines: [1, 1], labelledBy: by }], notes: [] }
}

function made(
  [year, month, day, hour, minute, second, zone]: (string | undefined)[],
  timeZone?: string
): Stated | undefined {
  if (!year || Number(year) < 1400 || Number(year) > 2200) return
  if (!month || month === '00') return { day: year }
  if (Number(month) > 12) return
  if (!day || day === '00') return { day: `${year}-${month}` }
  if (!isDay(Number(year), Number(month), Number(day))) return
  const stated = `${year}-${month}-${day}`
  const offset = offsetOf(zone)
  if (hour === undefined || !offset || Number(hour) > 23) return { day: stated }
  const time = `${stated}T${two(hour)}:${minute ?? '00'}:${second ?? '00'}${offset}`
  if (!timeZone || offset !== 'Z' || Number.isNaN(Date.parse(time))) return { day: stated, time }
  return { day: new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(time)), time }
}

function ofSeconds(value: number, timeZone = 'UTC'): Stated | undefined {
  // More than a century of seconds is milliseconds.
  const date = new Date(Math.abs(value) > 5e9 ? value : value * 1000)
  if (!Number.isFinite(date.getTime()) || date.getUTCFullYear() < 1970 || date.getUTCFullYear() > 2200 || value <= 0)
    return
  return {
    day: new Intl.DateTimeFormat('en-CA', { timeZone }).format(date),
    time: date.toISOString().replace(/\.\d+/, '')
  }
}

function offsetOf(zone: string | undefined): string | undefined {
  if (!zone) return
  const known = ZONES[zone.toLowerCase()]
  if (known) return known
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? []
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return
  return `${hours}${minutes}` === '0000' ? 'Z' : `${sign}${hours}:${minutes}`
}

const monthOf = (name: string) => {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return at < 0 ? '99' : two(String(at + 1))
}
const two = (number: string) => number.padStart(2, '0')
const century = (year: string) => (year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`)
