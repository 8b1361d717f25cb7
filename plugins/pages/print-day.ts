// A day, a month or a year as one prints it. It stands apart because the search page does it in the browser.

/** `2020-10-23` → `23 October 2020`; an EDTF date, as far as it is known. */
export function printDay(issued: string, language: string): string {
  const time = unmarked(issued)
  const text = new Date(time).toLocaleDateString(localeOf(language), {
    // Without a fixed zone and calendar the machine would decide.
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: time[4] ? 'long' : undefined,
    day: time[7] ? 'numeric' : undefined
  })
  const mark = issued.slice(time.length)
  return mark ? `${text} (${mark === '~' ? 'about' : mark === '?' ? 'perhaps' : 'about, perhaps'})` : text
}

/** The date without the mark of doubt, for `<time datetime>`. */
export const unmarked = (issued: string): string => issued.replace(/[~?%]$/, '')

export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)
