// The day or time that a page states for machines, and words behind it: `2020-10-23T09:30:00+01:00 (updated)`.
import { type Stated, statedDate } from '../stated/date.ts'

/** How a text begins that states a day; what follows says nothing more of it. */
const FORMS = [
  /^\d{4}-\d{1,2}-\d{1,2}(?!\d)(?:[T ]+\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i,
  /^\d{4}[/.]\d{1,2}[/.]\d{1,2}(?!\d)/,
  /^\d{8}(?=(?:T?\d{4,6}Z?)?$)/,
  /^(?:[a-z]{3,9},?\s+)?\d{1,2}(?:st|nd|rd|th)?[\s-]+[a-z]{3,9}\.?,?[\s-]+\d{4}(?!\d)/i,
  /^(?:[a-z]{3,9},?\s+)?[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d)/i,
  /^\d{10}(?:\d{3})?$/
]
/** `Fri Oct 23 09:30:00 UTC 2020` */
const UNIX_DATE = /^[a-z]{3},?\s+([a-z]{3}\s+\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z+\-\d:]{1,9}\s+)?(\d{4})$/i
/** A whole day in EDTF: a month is no day of issue. No newspaper is older than that. */
const DAY = /^(?:1[6-9]|20)\d\d-\d\d-\d\d$/

/** A day in EDTF, as it is printed, in the zone that it is printed in; `time` is the same with its time, if it has one with a zone. */
export function statedDay(value: string | undefined): Stated | undefined {
  const text =
    value
      ?.trim()
      .slice(0, 80)
      .replace(/^\D{1,3}(?=\d{4}-)/, '') ?? ''
  const [, day, year] = UNIX_DATE.exec(text) ?? []
  const form = day ? `${day} ${year}` : FORMS.map(form => form.exec(text)?.[0]).find(found => found !== undefined)
  const stated = statedDate(form && inFull(form))
  return stated && DAY.test(stated.day) ? stated : undefined
}

/** `2020-3-5` → `2020-03-05`, `22nd` → `22` */
const inFull = (form: string) =>
  form
    .replace(/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, (_, year, mark, month, day) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join(mark)
    )
    .replace(/(?<=\d)(?:st|nd|rd|th)(?!\p{L})/iu, '')

/** The day in an address: `/2020/10/23/`, `2020-10-23`, `20201023`, `/2020/oct/23/`. */
export function dayOfAddress(address: string | undefined): string | undefined {
  if (!address) return
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  const match =
    /(?<!\d)((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})\/(\d{2})(\d{2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(path)
  if (match) return statedDay(`${match[1]}-${match[2]}-${match[3]}`)?.day
  // A section may stand between the year and the month: `/2020/POLITICS/10/23/`.
  const parted = /\/((?:19|20)\d{2})\/[a-z][\w-]{1,20}\/(\d{2})\/(\d{2})\//i.exec(path)
  if (parted) return statedDay(`${parted[1]}-${parted[2]}-${parted[3]}`)?.day
  const named = /(?<!\d)((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})(?!\d)/i.exec(path)
  return named ? statedDay(`${named[3]} ${named[2]} ${named[1]}`)?.day : undefined
}
