// The A–Z of names and subjects.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Article } from '../../plugins/archive/types.ts'
import { aZ } from '../../plugins/pages/a-z.ts'
import { articleOf, writeSite } from '../archive-site.ts'

interface Page {
  address: string
  letters: { letter: string; address: string }[]
  before?: { address: string; title: string }
  after?: { address: string; title: string }
  groups: { letter: string; headings: { label: string; address: string; counts: string }[] }[]
}
const test = suite('A–Z')
const pagesOf = (articles: Record<string, Article>) => [...aZ.pages(writeSite(articles))] as unknown as Page[]
const told = ({ groups }: Page) =>
  groups.map(
    ({ letter, headings }) =>
      `${letter && `${letter}: `}${headings.map(h => `${h.label} (${h.counts}) ${h.address}`).join(', ')}`
  )

test('people under their last name, agencies under their first, each list with its own', () => {
  const pages = pagesOf({
    '2020-10/ferry.md': articleOf({
      authors: ['Jane Roe'],
      section: 'World',
      photos: [{ id: 'photo-1', lost: true, credit: 'John Doe/Reuters' }]
    }),
    'undated/boat.md': articleOf({ authors: ['Ann Roe'] })
  })
  const doe = (address: string, counts = '1 photo, lost') => `John Doe (${counts}) names/john-doe.html${address}`
  const reuters = (address: string, counts = '1 photo, lost') => `Reuters (${counts}) names/reuters.html${address}`
  assert.equal(Object.fromEntries(pages.map(page => [page.address, told(page)])), {
    'names.html': [
      `${doe('')}, ${reuters('')}, Ann Roe (1 article) names/ann-roe.html, Jane Roe (1 article) names/jane-roe.html`
    ],
    'photographers.html': [doe('')],
    'agencies.html': [reuters('')],
    'subjects.html': ['World (1 article) subjects/world.html'],
    'lost-photos-by-photographer.html': [doe('#lost', '1 photo')],
    'lost-photos-by-agency.html': [reuters('#lost', '1 photo')]
  })
})

test('many are cut into parts, and every letter leads to the part it begins in', () => {
  const authors = Array.from({ length: 401 }, (_, n) => `Jane ${n < 200 ? 'B' : 'C'}${String(n).padStart(3, '0')}`)
  const [first, second] = pagesOf({ '2020-10/ferry.md': articleOf({ authors }) })
  assert.equal(first?.letters, [
    { letter: 'B', address: 'names.html#letter-B' },
    { letter: 'C', address: 'names.html#letter-C' }
  ])
  assert.equal([first?.before, first?.after], [undefined, { address: 'names.2.html', title: 'Jane C400' }])
  assert.equal(second?.before, { address: 'names.html', title: 'Jane B000 – Jane C399' })
})

test('few stand together, and the next one brings letters', () => {
  const [few, more] = [24, 25].map(n => {
    const authors = Array.from({ length: n }, (_, i) => `Jane ${'ABC'[i % 3]}${i}`)
    const [names] = pagesOf({ '2020-10/ferry.md': articleOf({ authors }) })
    return [names?.letters.map(({ letter }) => letter), names?.groups.map(({ letter }) => letter)]
  })
  assert.equal(few, [[], ['']])
  assert.equal(more, [
    ['A', 'B', 'C'],
    ['A', 'B', 'C']
  ])
})

test('an archive without names has the pages, empty', () => {
  assert.equal(
    pagesOf({}).map(page => [page.address, page.groups]),
    [
      ['names.html', []],
      ['photographers.html', []],
      ['agencies.html', []],
      ['subjects.html', []],
      ['lost-photos-by-photographer.html', []],
      ['lost-photos-by-agency.html', []]
    ]
  )
})

test.run()
