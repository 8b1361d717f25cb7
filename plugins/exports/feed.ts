// An Atom feed (RFC 4287) of the newest articles.
import { edtf } from '../archive/edtf.ts'
import { escapeXml } from '../archive/escape.ts'
import type { Entry } from '../pages/catalogue.ts'
import type { Export } from './index.ts'

const NEWEST = 20

export const feed: Export = {
  name: 'feed',
  writes: '`feed.xml`, an Atom feed of the newest articles; needs the archive’s address',
  *files({ catalogue, settings }) {
    const { address, publisher, title } = settings
    if (address === undefined) return
    const entries = catalogue.newest(NEWEST)
    yield {
      address: 'feed.xml',
      text: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${escapeXml(title)}</title>
<id>${escapeXml(address)}</id>
<author><name>${escapeXml(publisher ?? title)}</name></author>
<link rel="self" href="${escapeXml(address)}feed.xml"/>
<link href="${escapeXml(address)}index.html"/>
<updated>${instant(entries[0]?.issued)}</updated>
${entries.map(entry => atomEntry(entry, address)).join('')}</feed>
`
    }
  }
}

function atomEntry({ address: at, title, issued, authors = [], standfirst }: Entry, address: string): string {
  const href = escapeXml(address + at)
  const by = authors.map(name => `<author><name>${escapeXml(name)}</name></author>`).join('')
  const summary = standfirst ? `<summary>${escapeXml(standfirst)}</summary>` : ''
  return `<entry><title>${escapeXml(title ?? 'Untitled article')}</title><id>${href}</id><link href="${href}"/><updated>${instant(issued)}</updated>${by}${summary}</entry>\n`
}

/** Atom wants a time: midnight of the day of issue, or of the first day that it may have been. */
function instant(issued: string | undefined): string {
  const { year = 1970, month = 1, day = 1 } = edtf(issued ?? '') ?? {}
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T00:00:00Z`
}
