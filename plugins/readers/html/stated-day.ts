// The day or time that a page states for machines: `2020-10-23T09:30:00+01:00`, `Fri, 23 Oct 2020 09:30:00 GMT`.
import { isDay } from '../../archive/edtf.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ISO =
  /^\D{0,3}(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T ]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/
const DAY_FIRST = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i
const MONTH_FIRST = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i
/** `Fri Oct 23 09:30:00 UTC 2020` */
const UNIX_DATE = /^[a-z]{3},?\s+([a-z]{3})\s+(\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z+\-\d:]{1,9}\s+)?(\d{4})$/i
const SECONDS = /^(\d{10})(\d{3})?$/

/** A day in EDTF, as it is printed, in the zone that it is printed in; `time` is the same with its time, if it has one with a zone. */
export function statedDay(value: string | undefined): { day: string; time?: string } | undefined {
  const text = value?.trim().slice(0, 80) ?? ''
  const iso = ISO.exec(text)
  if (iso) {
    const day = written(iso[1], iso[2], iso[3])
    const [clock, zone] = [iso[4], iso[5]]
    if (!day || !clock || !zone) return day === undefined ? undefined : { day }
    const offset = /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : zone.replace(/^(...):?(..)$/, '$1:$2')
    return {
      day,
      time: `${day}T${clock
        .padStart(5, '0')
        .replace(/^(\d\d:\d\d)$/, '$1:00')
        .padStart(8, '0')}${offset}`
    }
  }
  const plain = SLASHED.exec(text) ?? COMPACT.exec(text)
  if (plain) return wrapped(written(plain[1], plain[2], plain[3]))
  const early = DAY_FIRST.exec(text)
  if (early) return wrapped(written(early[3], month(early[2]), early[1]))
  const late = MONTH_FIRST.exec(text) ?? UNIX_DATE.exec(text)
  if (late) return wrapped(written(late[3], month(late[1]), late[2]))
  const seconds = SECONDS.exec(text)
  if (seconds) return wrapped(new Date(Number(seconds[1]) * 1000).toISOString().slice(0, 10))
}

const wrapped = (day: string | undefined) => (day === undefined ? undefined : { day })
const month = (name: string | undefined) => String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)

/** No newspaper is older than that. */
const FIRST_YEAR = 1600

function written(y = '', m = '', d = ''): string | undefined {
  const [year, monthNumber, day] = [Number(y), Number(m), Number(d)]
  if (year < FIRST_YEAR || year > 2100 || monthNumber < 1 || monthNumber > 12 || !isDay(year, monthNumber, day)) return
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
}

/** The day in an address: `/2020/10/23/`, `2020-10-23`, `20201023`. */
export function dayOfAddress(address: string | undefined): string | undefined {
  if (!address) return
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  const match =
    /(?<!\d)((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})\/(\d{2})(\d{2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(path)
  if (match) return written(match[1], match[2], match[3])
  const named = /(?<!\d)((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})(?!\d)/i.exec(path)
  return named ? written(named[1], month(named[2]), named[3]) : undefined
}
