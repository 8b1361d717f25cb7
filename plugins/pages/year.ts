// A page for every year: its months, and the articles of which only the year is known.
import { type YearLink, yearsOf } from './front.ts'
import type { PageType } from './index.ts'
import { ListPage, listPages } from './list.ts'

/** The months stand on the first part. */
class YearPage extends ListPage {
  readonly months: YearLink['months']

  constructor(list: ListPage, months: YearLink['months']) {
    super(list.address.slice(0, 4), list.title, list.count, list.part, () => list.entries)
    this.months = list.part === 1 ? months : []
  }
}

export const year: PageType = {
  name: 'year',
  shows: 'A page for every year: its months, and the articles whose month is not known',
  pages: site =>
    yearsOf(site).flatMap(({ year: key, months }) => {
      const own = site.catalogue.issued().get(key) ?? 0
      return listPages(key, key, own, () => (own ? site.catalogue.of(key) : [])).map(list => new YearPage(list, months))
    })
}
