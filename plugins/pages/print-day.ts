// A day, a month or a year as one prints it. It stands apart because the search page does it in the browser.

/** `2020-10-23` → `23 October 2020`; an EDTF date, as far as it is known. */
export function printDay(issued: string, language: string): string {
  const time = unmarked(issued)
  const key = language + time.length
  formatters[key] ??= formatter(language, time.length)
  const text = (formatters[key] as Intl.DateTimeFormat).format(new Date(time))
  const mark = issued.slice(time.length)
  return mark ? `${text} (${{ '~': 'about', '?': 'perhaps' }[mark] ?? 'about, perhaps'})` : text
}

/** The date without the mark of doubt, for `<time datetime>`. */
export const unmarked = (issued: string): string => issued.replace(/[~?%]$/, '')

export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

/** Making one takes as long as printing a hundred dates. */
const formatters: Record<string, Intl.DateTimeFormat> = {}

/** Prints dates of so many letters: a year, a month, or a day. */
const formatter = (language: string, length: number) =>
  new Intl.DateTimeFormat(localeOf(language), {
    // Without a fixed zone and calendar the machine would decide.
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: length > 4 ? 'long' : undefined,
    day: length > 7 ? 'numeric' : undefined
  })
