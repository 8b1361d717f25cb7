// The front page: what the archive is, the newest articles, and the ways in.

import type { Entry } from './catalogue.ts'
import { printedDay } from './day.ts'
import type { PageType } from './index.ts'
import type { Site } from './site.ts'

/** Enough to show what there is; the lists have the rest. */
const NEWEST = 12

export class FrontPage {
  readonly address = 'index.html'
  readonly #site: Site

  constructor(site: Site) {
    this.#site = site
  }

  get title(): string {
    return this.#site.settings.title
  }
  get count(): number {
    return this.#site.catalogue.count
  }
  get newest(): Entry[] {
    return this.#site.catalogue.newest(NEWEST)
  }
  get undated(): number {
    return this.#site.catalogue.issued().get('') ?? 0
  }
  get years(): YearLink[] {
    return yearsOf(this.#site)
  }
  get accessions(): Site['accessions'] {
    return this.#site.accessions
  }
}

/** A year and its months, with how many articles each has. */
export interface YearLink {
  year: string
  address: string
  count: number
  months: { address: string; title: string; month: string; count: number }[]
}

/** The years that have articles, oldest first. */
export function yearsOf({ catalogue, settings }: Site): YearLink[] {
  const years = new Map<string, YearLink>()
  for (const [month, count] of catalogue.issued()) {
    if (!month) continue
    const year = month.slice(0, 4)
    const link = years.get(year) ?? { year, address: `${year}/index.html`, count: 0, months: [] }
    years.set(year, link)
    link.count += count
    if (month.length > 4)
      link.months.push({ address: `${month}/index.html`, title: printedDay(month, settings.language), month, count })
  }
  return [...years.values()]
}

export const front: PageType = { name: 'front', shows: 'The front page', pages: site => [new FrontPage(site)] }
