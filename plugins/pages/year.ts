// A page for every year: its months, and the articles of which only the year is known.
import type { PageType } from './index.ts'
import { type ListOf, ListPage, partsOf } from './list.ts'
import { type YearLink, yearsOf } from './years.ts'

/** The months stand on the first part. */
class YearPage extends ListPage {
  readonly months: YearLink['months']
  /** How many articles the year has in all. */
  readonly all: number

  constructor(list: ListOf, part: number, { months, count }: YearLink) {
    super(list, part)
    this.months = part === 1 ? months : []
    this.all = count
  }
}

export const year: PageType = {
  name: 'year',
  shows: 'A page for every year: its months, and the articles whose month is not known',
  pages: site =>
    yearsOf(site).flatMap(link => {
      const { year: key, withoutMonth: count } = link
      const list = { folder: key, title: key, count, entries: () => (count ? site.catalogue.of(key) : []) }
      return partsOf(count).map(part => new YearPage(list, part, link))
    })
}
