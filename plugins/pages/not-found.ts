// The page that a host shows for an address that is not there.
import { createHash } from 'node:crypto'
import type { PageType } from './index.ts'

export const notFound: PageType = {
  name: 'not-found',
  shows: 'The page for addresses that are not there',
  // The page is shown at any depth, so its links must be whole. Without an address they are relative to the archive's top.
  pages: ({ settings: { address = '' } }) => [{ address: '404.html', title: 'Not found', root: address }]
}

/** The digest by which a Content-Security-Policy allows a style that stands in the page. */
export const digestForPolicy = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64')
