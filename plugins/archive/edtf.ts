// Dates as far as they are known: the part of EDTF (ISO 8601-2:2019) that a newspaper needs.

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/

/** A year, a month or a day that exists; `~` about, `?` perhaps, `%` both. */
export interface Edtf {
  year: number
  month?: number
  day?: number
  mark: '' | '~' | '?' | '%'
}

/** Reads an EDTF date, or returns undefined if it is none: `2024-02-30` is none. */
export function edtf(text: string): Edtf | undefined {
  const [, y, m, d] = EDTF.exec(text) ?? []
  if (!y) return
  const [year, month, day] = [Number(y), m && Number(m), d && Number(d)]
  if (month && (month < 1 || month > 12)) return
  if (month && day && !isDay(year, month, day)) return
  if (month === 0 || day === 0) return
  return {
    year,
    month: month || undefined,
    day: day || undefined,
    mark: (/[~?%]$/.exec(text)?.[0] ?? '') as Edtf['mark']
  }
}

export const isEdtf = (text: string): boolean => edtf(text) !== undefined

/** Is there such a day in the calendar? */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0
}
