// A list for every month that has articles.
import { printedDay } from './day.ts'
import type { PageType } from './index.ts'
import { type ListOf, ListPage, partsOf } from './list.ts'

/** Where a reader goes on from a month. */
interface ListLink {
  address: string
  title: string
}

class MonthPage extends ListPage {
  readonly year: ListLink
  readonly before?: ListLink
  readonly after?: ListLink

  constructor(list: ListOf, part: number, near: { before?: ListLink; after?: ListLink }) {
    super(list, part)
    const year = list.folder.slice(0, 4)
    this.year = { address: `${year}/index.html`, title: year }
    this.before = near.before
    this.after = near.after
  }
}

export const month: PageType = {
  name: 'month',
  shows: 'A list for every month',
  pages: ({ catalogue, settings: { language } }) => {
    const months = [...catalogue.issued()].filter(([key]) => key.length > 4)
    const links = months.map(([key]) => ({ address: `${key}/index.html`, title: printedDay(key, language) }))
    return months.flatMap(([folder, count], i) => {
      const list = { folder, title: printedDay(folder, language), count, entries: () => catalogue.of(folder) }
      const near = { before: links[i - 1], after: links[i + 1] }
      return partsOf(count).map(part => new MonthPage(list, part, near))
    })
  }
}
