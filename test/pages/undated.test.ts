// The undated shelf: articles whose day nobody knows, from A to Z, and no shelf where there are none.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PART } from '../../plugins/pages/shelf.ts'
import { undated } from '../../plugins/pages/undated.ts'
import { articleOf, writeSite } from '../archive-site.ts'

interface Page {
  address: string
  title: string
  count: number
  part: number
  parts: { address: string; number: number; from?: string }[]
  letters: { letter: string; address: string }[]
  groups: { letter: string; entries: { address: string; title?: string }[] }[]
}
const test = suite('undated')
const pagesOf = (articles: Parameters<typeof writeSite>[0]) =>
  [...undated.pages(writeSite(articles))] as unknown as Page[]

test('holds what has no day, and not what a person has dated, by headline', () => {
  const [page, ...more] = pagesOf({
    'undated/b.md': articleOf({ title: '“Élan” of the harbour band' }),
    'undated/a.md': articleOf({ title: 'Zoo opens' }),
    'undated/c.md': articleOf({ title: undefined, body: 'Drifting for days.' }),
    'undated/dated.md': articleOf({ issued: '2020' }),
    '2020-10/lost-its-date.md': articleOf({ title: 'Ferry late again' })
  })
  assert.equal(more, [])
  assert.equal([page?.address, page?.title, page?.count, page?.letters], ['undated/index.html', 'Undated', 4, []])
  assert.equal(
    page?.groups.map(({ letter, entries }) => [letter, ...entries.map(entry => entry.address)]),
    [['', 'undated/c.html', 'undated/b.html', '2020-10/lost-its-date.html', 'undated/a.html']]
  )
})

test('has letters where it is long, and parts where it is very long', () => {
  const titles = Array.from({ length: PART + 2 }, (_, i) =>
    i < 3 ? `${'12٣'[i]} ferries` : i < PART ? `Ferry ${i}` : `Gull ${i}`
  )
  const [first, second, ...more] = pagesOf(
    Object.fromEntries(titles.map((title, i) => [`undated/${i}.md`, articleOf({ title })]))
  )
  assert.equal(more, [])
  const letters = [
    { letter: '0–9', address: 'undated/index.html#letter-0–9' },
    { letter: 'F', address: 'undated/index.html#letter-F' },
    { letter: 'G', address: 'undated/index-2.html#letter-G' }
  ]
  assert.equal([first?.letters, second?.letters], [letters, letters])
  assert.equal(
    first?.parts.map(({ number, from }) => [number, from]),
    [
      [1, '0–9'],
      [2, 'G']
    ]
  )
  assert.equal(
    [first, second].map(page => page?.groups.map(({ letter, entries }) => [letter, entries.length])),
    [
      [
        ['0–9', 3],
        ['F', PART - 3]
      ],
      [['G', 2]]
    ]
  )
})

test('is not there without such articles', () => {
  assert.equal(pagesOf({ '2020/x.md': articleOf({ issued: '2020' }) }), [])
})

test.run()
