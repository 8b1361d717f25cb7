// A list for every month that has articles.
import { printedDay } from './day.ts'
import type { PageType } from './index.ts'
import { listPages } from './list.ts'

export const month: PageType = {
  name: 'month',
  shows: 'A list for every month',
  pages: ({ catalogue, settings }) =>
    [...catalogue.issued()]
      .filter(([key]) => key.length > 4)
      .flatMap(([key, count]) => listPages(key, printedDay(key, settings.language), count, () => catalogue.of(key)))
}
