// Dates as far as they are known: the part of EDTF (ISO 8601-2:2019) that a newspaper needs.

const EDTF = /^(\d{4}(?:-\d\d){0,2})[~?%]?$/

/** A year, a month or a day that exists; `~` about, `?` perhaps, `%` both. */
export interface Edtf {
  year: number
  month?: number
  day?: number
  mark: '' | '~' | '?' | '%'
}

/** Reads an EDTF date, or returns undefined if it is none: `2024-02-30` is none. */
export function edtf(text: string): Edtf | undefined {
  if (!isEdtf(text)) return
  const [year = 0, month, day] = text.split(/\D/).map(Number)
  return {
    year,
    month: month || undefined,
    day: day || undefined,
    mark: (/[~?%]$/.exec(text)?.[0] ?? '') as Edtf['mark']
  }
}

/** Is it such a date, and in the calendar? What is in none becomes another day, or no date. */
export function isEdtf(text: string): boolean {
  const date = EDTF.exec(text)?.[1]
  return !!date && `${new Date(date).toJSON()}`.startsWith(date)
}

/** Is there such a day in the calendar? */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0
}
