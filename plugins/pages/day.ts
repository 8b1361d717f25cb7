// Dates as a reader of the site sees them.
import { edtf } from '../archive/edtf.ts'

const FORMATS = new Map<string, Intl.DateTimeFormat>()
/** To format a day costs as much as a tenth of a page, and a volume has few days. */
const PRINTED = new Map<string, string>()
const MOST = 10_000

/** `2020-10-23` → `23 October 2020`, in the archive's language; a month or a year as far as it is known. */
export function printedDay(issued: string, language: string): string {
  const key = `${language} ${issued}`
  const known = PRINTED.get(key)
  if (known !== undefined) return known
  if (PRINTED.size >= MOST) PRINTED.clear()
  const printed = print(issued, language)
  PRINTED.set(key, printed)
  return printed
}

function print(issued: string, language: string): string {
  const date = edtf(issued)
  if (!date) return issued
  const { year, month, day, mark } = date
  const text = formatter(language, month, day).format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)))
  return mark ? `${text} (${mark === '~' ? 'about' : mark === '?' ? 'perhaps' : 'about, perhaps'})` : text
}

/** The date without the mark of doubt, for `<time datetime>`. */
export const unmarked = (issued: string): string => issued.replace(/[~?%]$/, '')

/** The name of a month, short: `Oct`. */
export function printedMonth(month: number, language: string): string {
  const key = `${language} short`
  const locale = localeOf(language)
  const format =
    FORMATS.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', month: 'short' })
  FORMATS.set(key, format)
  return format.format(new Date(Date.UTC(2000, month - 1, 1)))
}

const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language)

function formatter(language: string, month: number | undefined, day: number | undefined): Intl.DateTimeFormat {
  const key = `${language} ${month ? 'm' : ''}${day ? 'd' : ''}`
  const known = FORMATS.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(localeOf(language), {
    // Without a fixed zone and calendar the machine would decide.
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {})
  })
  FORMATS.set(key, format)
  return format
}
