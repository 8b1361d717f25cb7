// Dates as a reader of the site sees them.
import { isEdtf } from '../archive/edtf.ts'
import { localeOf, printDay } from './print-day.ts'

/** To format a day costs as much as a tenth of a page, and a volume has few days. */
const PRINTED = new Map<string, string>()
const MOST = 10_000
const MONTHS = new Map<string, Intl.DateTimeFormat>()

/** `2020-10-23` → `23 October 2020`, in the archive's language; a month or a year as far as it is known. */
export function printedDay(issued: string, language: string): string {
  const key = `${language} ${issued}`
  const known = PRINTED.get(key)
  if (known !== undefined) return known
  if (PRINTED.size >= MOST) PRINTED.clear()
  const printed = isEdtf(issued) ? printDay(issued, language) : issued
  PRINTED.set(key, printed)
  return printed
}

/** The name of a month, short: `Oct`. */
export function printedMonth(month: number, language: string): string {
  const locale = localeOf(language)
  const format =
    MONTHS.get(locale) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', month: 'short' })
  MONTHS.set(locale, format)
  return format.format(new Date(Date.UTC(2000, month - 1, 1)))
}
