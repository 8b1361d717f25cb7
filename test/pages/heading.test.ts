// A page for every name and subject.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Article } from '../../plugins/archive/types.ts'
import { heading } from '../../plugins/pages/heading.ts'
import { PART, type Reference } from '../../plugins/pages/headings.ts'
import { articleOf, kept, writeSite } from '../archive-site.ts'

interface Page {
  address: string
  title: string
  counts: string
  part: number
  parts: { address: string; from?: string }[]
  groups: { role: string; count: number; references: Reference[] }[]
}
const test = suite('heading')
const pagesOf = (articles: Record<string, Article>, shown: Parameters<typeof writeSite>[2] = {}) =>
  [...heading.pages(writeSite(articles, {}, shown))] as unknown as Page[]
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

test('a photo that several articles ran stands under a name once, also where it was received in two sizes', () => {
  const run = (file: string, issued: string) =>
    articleOf({ issued, photos: [{ id: 'photo-1', file, credit: 'Jane Roe/AFP' }] })
  const look = Buffer.from(Array.from({ length: 256 }, (_, i) => (i * 37) % 256)).toString('base64')
  const pages = pagesOf(
    { '2020-10/b.md': run('b.jpg', '2020-10-23'), '2020-10/a.md': run('a.jpg', '2020-10-02') },
    { 'a.jpg': kept('aa', 600, look), 'b.jpg': kept('bb', 1200, look) }
  )
  assert.equal(
    pages.map(page => [page.title, page.counts, told(page), page.groups[0]?.references[0]?.thumb?.page]),
    ['Agence France-Presse', 'Jane Roe'].map(name => [
      name,
      '1 photo',
      ['photo: 2020-10/a.html#photo-1'],
      'photos/bb.html'
    ])
  )
})

test('a photo that is kept and cannot be decoded is not lost', () => {
  const photos = [
    { id: 'photo-1', file: 'pier.heic', credit: 'Jane Roe' },
    { id: 'photo-2', lost: true as const, credit: 'Jane Roe' }
  ]
  const pages = pagesOf({ '2020-10/a.md': articleOf({ photos }) }, { 'pier.heic': { digest: 'aa', undecoded: true } })
  assert.equal(
    pages.map(page => [page.title, page.counts, told(page)]),
    [
      ['Lost photos: gazette', '1 photo, lost', ['lost: 2020-10/a.html#photo-2']],
      ['Jane Roe', '2 photos, 1 lost', ['undecoded: 2020-10/a.html#photo-1', 'lost: 2020-10/a.html#photo-2']]
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
