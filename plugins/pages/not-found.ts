// The page that a host shows for an address that is not there.
import type { PageType } from './index.ts'

export const notFound: PageType = {
  name: 'not-found',
  shows: 'The page for addresses that are not there',
  pages: () => [{ address: '404.html', title: 'Not found' }]
}
