// The sitemap: every article, dated or not, in files that a search engine takes.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sitemap } from '../../plugins/exports/sitemap.ts'
import type { Site } from '../../plugins/pages/site.ts'
import { articleOf, SETTINGS, writeSite } from '../archive-site.ts'

const test = suite('sitemap')

test('every article is in it', () => {
  const site = writeSite(
    { '2020-10/ferry.md': articleOf({ issued: '2020-10' }), 'undated/crème & co.md': articleOf() },
    SETTINGS
  )
  assert.equal(
    [...sitemap.files(site)],
    [
      {
        address: 'sitemap.xml',
        text: `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://archive.example.org/gazette/2020-10/ferry.html</loc></url>
<url><loc>https://archive.example.org/gazette/undated/cr%C3%A8me%20&amp;%20co.html</loc></url>
</urlset>
`
      }
    ]
  )
})

test('an archive without an address has none', () => {
  assert.equal([...sitemap.files(writeSite({ '2020-10/ferry.md': articleOf() }))], [])
})

test('more than a file may hold goes into several, and an index', () => {
  const count = 50_001
  const entries = Array.from({ length: count }, (_, n) => ({ address: `undated/x-${n}.html` }))
  const site = { settings: { address: 'https://example.org/' }, catalogue: { count, entries: () => entries } }
  const files = [...sitemap.files(site as unknown as Site)]
  assert.equal(
    files.map(file => [file.address, file.text.match(/<loc>/g)?.length]),
    [
      ['sitemap-1.xml', 50_000],
      ['sitemap-2.xml', 1],
      ['sitemap.xml', 2]
    ]
  )
  assert.match(files[2]?.text ?? '', '<loc>https://example.org/sitemap-2.xml</loc>')
})

test.run()
