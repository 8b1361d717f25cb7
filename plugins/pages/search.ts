// The page that searches. What it does, its script does: see `search/client/page.ts`.
import type { PageType } from './index.ts'

/** What one may choose beside the results, in the order of the page. */
const FACETS = [
  { name: 'section', title: 'Section' },
  { name: 'author', title: 'Author' },
  { name: 'publication', title: 'Publication' },
  { name: 'agency', title: 'Agency' },
  { name: 'language', title: 'Language' },
  { name: 'photo', title: 'Photo' }
]

export const search: PageType = {
  name: 'search',
  shows: 'The search page',
  pages: () => [{ address: 'search.html', title: 'Search', facets: FACETS }]
}
