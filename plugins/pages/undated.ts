// The shelf of articles whose day of issue is not known.
import type { PageType } from './index.ts'
import { ListPage, partsOf } from './list.ts'

export const undated: PageType = {
  name: 'undated',
  shows: 'The undated shelf',
  pages: ({ catalogue }) => {
    const count = catalogue.issued().get('') ?? 0
    const list = { folder: 'undated', title: 'Undated', count, entries: () => catalogue.of('') }
    return count ? partsOf(count).map(part => new ListPage(list, part)) : []
  }
}
