// The list for review: what is most in doubt stands first, and what is sure is not on it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Entry, entryOf } from '../../plugins/pages/catalogue.ts'
import { review } from '../../plugins/pages/review.ts'
import { articleOf, writeSite } from '../archive-site.ts'

const test = suite('review')
const doubtful = (...confidences: number[]) => {
  const { source } = articleOf()
  const inferred = confidences.map(confidence => ({
    field: 'authors',
    rule: 'signoff',
    lines: [3, 4] as [number, number],
    confidence
  }))
  return articleOf({ source: { ...source, inferred } })
}

test('the most doubtful articles stand first, with the reasons', () => {
  const note = { accession: 'gazette', path: 'x.txt', by: 'plain', what: 'is odd' }
  const site = writeSite(
    {
      'undated/a.md': doubtful(0.6),
      'undated/b.md': doubtful(0.2),
      'undated/c.md': doubtful(0.5, 0.6),
      'undated/sure.md': doubtful(0.9),
      'undated/known.md': articleOf()
    },
    { 'articles/notes.jsonl': `${JSON.stringify(note)}\n` }
  )
  const [page] = review.pages(site) as unknown as { address: string; entries: Entry[]; notes: unknown[] }[]
  assert.is(page?.address, 'review.html')
  assert.equal(
    page?.entries.map(entry => entry.address),
    ['undated/c.html', 'undated/b.html', 'undated/a.html']
  )
  assert.equal(page?.entries[1]?.doubts, [{ what: 'authors', rule: 'signoff', lines: '3–4', confidence: 0.2 }])
  assert.equal(page?.notes, [note])
})

test('of many doubts about one article the first are shown, and the others counted', () => {
  const [page] = review.pages(writeSite({ 'undated/a.md': doubtful(...Array(11).fill(0.5)) })) as unknown as {
    entries: { reasons: unknown[]; more: number }[]
  }[]
  assert.equal([page?.entries[0]?.reasons.length, page?.entries[0]?.more], [8, 3])
})

test('a doubt about what was set aside is one too', () => {
  const { source } = articleOf()
  const setAside = [{ lines: [2, 2] as [number, number], as: 'related' as const, rule: 'related', confidence: 0.5 }]
  const site = writeSite({ 'undated/a.md': articleOf({ source: { ...source, setAside } }) })
  const [page] = review.pages(site) as unknown as { entries: Entry[] }[]
  assert.equal(page?.entries[0]?.doubts, [{ what: 'related', rule: 'related', lines: '2', confidence: 0.5 }])
})

test('what was noticed in a dump stands with its article, if that is the only one in it', () => {
  const note = (path: string) => ({
    accession: 'gazette',
    path,
    line: 4,
    by: 'cut-off',
    what: 'the text breaks off here'
  })
  const entry = (address: string, dump?: string): Entry => ({ address, accession: 'gazette', dump })
  const site = {
    catalogue: { entries: () => [entry('a.html', 'a.txt'), entry('b.html', 'two.txt'), entry('c.html', 'two.txt')] },
    notes: [note('a.txt'), note('two.txt'), note('gone.txt')],
    pageNotes: []
  }
  const [page] = review.pages(site as never) as unknown as {
    entries: { address: string; noticed: unknown[] }[]
    notes: unknown[]
  }[]
  assert.equal(
    page?.entries.map(({ address, noticed }) => [address, noticed]),
    [['a.html', [note('a.txt')]]]
  )
  assert.equal(page?.notes, [note('two.txt'), note('gone.txt')])
})

test('a doubt quotes the line that it is about', () => {
  const lineAt = (line: number) => (line === 3 ? '  By somebody on the ferry  ' : '')
  assert.is(entryOf('a.html', doubtful(0.5), [], lineAt).doubts?.[0]?.words, 'By somebody on the ferry')
})

test.run()
