// The shelf of articles whose day of issue is not known.
import type { PageType } from './index.ts'
import { listPages } from './list.ts'

export const undated: PageType = {
  name: 'undated',
  shows: 'The undated shelf',
  pages: ({ catalogue }) => {
    const count = catalogue.issued().get('') ?? 0
    return count ? listPages('undated', 'Undated', count, () => catalogue.of('')) : []
  }
}
