// The years that have articles, and their twelve months, for a reader to choose from.
import { printedMonth } from './day.ts'
import type { Site } from './site.ts'

/** A month of a year. One that has no articles has no address. */
export interface MonthLink {
  /** `Oct`, in the archive's language. */
  short: string
  year: string
  count: number
  address?: string
}

/** A year with how many articles it has, and how many of them have no month. */
export interface YearLink {
  year: string
  address: string
  count: number
  withoutMonth: number
  months: MonthLink[]
}

/** The years that have articles, oldest first. */
export const yearsOf = ({ catalogue, settings: { language } }: Site): YearLink[] =>
  yearsWith(catalogue.issued(), language, key => `${key}/index.html`)

/** The years of what is counted by month or year, with the address of each. */
export function yearsWith(
  issued: ReadonlyMap<string, number>,
  language: string,
  addressOf: (key: string) => string
): YearLink[] {
  const keys = [...issued.keys()].filter(Boolean)
  const years = new Set(keys.map(key => key.slice(0, 4)))
  return [...years].map(year => {
    const months = Array.from({ length: 12 }, (_, i): MonthLink => {
      const month = `${year}-${String(i + 1).padStart(2, '0')}`
      const count = issued.get(month) ?? 0
      const address = count ? { address: addressOf(month) } : {}
      return { short: printedMonth(i + 1, language), year, count, ...address }
    })
    const withoutMonth = issued.get(year) ?? 0
    const count = months.reduce((sum, month) => sum + month.count, withoutMonth)
    return { year, address: addressOf(year), count, withoutMonth, months }
  })
}
