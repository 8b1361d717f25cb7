// A page for every name and subject.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Article } from '../../plugins/archive/types.ts'
import { heading } from '../../plugins/pages/heading.ts'
import { PART, type Reference } from '../../plugins/pages/headings.ts'
import { articleOf, writeSite } from '../archive-site.ts'

interface Page {
  address: string
  title: string
  counts: string
  part: number
  parts: { address: string; from?: string }[]
  groups: { role: string; count: number; references: Reference[] }[]
}
const test = suite('heading')
const pagesOf = (articles: Record<string, Article>) => [...heading.pages(writeSite(articles))] as unknown as Page[]
const told = ({ groups }: Page) =>
  groups.map(
    ({ role, references }) =>
      `${role}: ${references.map(({ entry, photo }) => entry.address + (photo ? `#${photo.id}` : '')).join(', ')}`
  )

test('who wrote and who photographed, oldest first, what has no day last', () => {
  const pages = pagesOf({
    'undated/boat.md': articleOf({ authors: ['JANE ROE'] }),
    '2020-10/ferry.md': articleOf({ authors: ['Jane Roe', 'John Doe'], issued: '2020-10-23' }),
    '2020-10/fair.md': articleOf({
      authors: ['Jane Roe'],
      issued: '2020-10-02',
      photos: [{ id: 'photo-1', lost: true, caption: 'The quay.', credit: 'Jane Roe/AFP' }]
    })
  })
  assert.equal(
    pages.map(page => [page.address, page.title, page.counts, told(page)]),
    [
      ['lost-photos/gazette.html', 'Lost photos: gazette', '1 photo, lost', ['lost: 2020-10/fair.html#photo-1']],
      ['names/agence-france-presse.html', 'Agence France-Presse', '1 photo, lost', ['lost: 2020-10/fair.html#photo-1']],
      [
        'names/jane-roe.html',
        'Jane Roe',
        '3 articles · 1 photo, lost',
        ['author: 2020-10/fair.html, 2020-10/ferry.html, undated/boat.html', 'lost: 2020-10/fair.html#photo-1']
      ],
      ['names/john-doe.html', 'John Doe', '1 article', ['author: 2020-10/ferry.html']]
    ]
  )
})

test('a section and a tag of the same name are one subject, and an article stands there once', () => {
  const pages = pagesOf({
    '2020-10/ferry.md': articleOf({ section: 'Ports', tags: ['ports', 'strikes'], issued: '2020-10-23' }),
    '2020-10/fair.md': articleOf({ tags: ['ports'], issued: '2020-10-02' })
  })
  assert.equal(
    pages.map(page => [page.address, page.title, told(page)]),
    [
      ['subjects/ports.html', 'Ports', ['section: 2020-10/ferry.html', 'tag: 2020-10/fair.html']],
      ['subjects/strikes.html', 'strikes', ['tag: 2020-10/ferry.html']]
    ]
  )
})

test('a long list is cut from the oldest on, and says when each part begins', () => {
  const days = Array.from({ length: PART + 1 }, (_, n) => String(1700 + n))
  const pages = pagesOf(
    Object.fromEntries(days.map(issued => [`${issued}/x.md`, articleOf({ issued, authors: ['Jane Roe'] })]))
  )
  assert.equal(
    pages.map(page => [page.address, page.groups[0]?.references.length]),
    [
      ['names/jane-roe.html', PART],
      ['names/jane-roe.2.html', 1]
    ]
  )
  assert.equal(pages[1]?.parts, [
    { address: 'names/jane-roe.html', number: 1, from: '1700' },
    { address: 'names/jane-roe.2.html', number: 2, from: '2000' }
  ])
})

test.run()
