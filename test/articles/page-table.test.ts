// Pages in rows of numbers are what was put in, also when they change, go, or have a digest's beginning in common.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PageTable } from '../../plugins/articles/page-table.ts'
import type { PageEntry } from '../../plugins/articles/pages-index.ts'

const test = suite('page table')

const bare: PageEntry = { page: '2020-10/a.md', size: 1, mtime: 1795552401114.7234, edited: false }
const full: PageEntry = {
  page: 'undated/ferry.md',
  size: 5_000_000_000,
  mtime: 1,
  edited: true,
  source: { accession: 'gazette', path: 'ferry “1”.txt', sha256: 'ab'.repeat(32), lines: [1, 70_000] },
  also: [{ accession: 'web', path: 'x.jsonl', sha256: 'cd'.repeat(32), record: 3 }],
  photos: ['1/harbour.jpg'],
  address: '998324e62a010685',
  text: '08eafde82712f3a4',
  sketch: Buffer.alloc(64, 7).toString('base64')
}
const told = (entry: PageEntry | undefined) => JSON.parse(JSON.stringify(entry))

test('what is put in comes out, sorted', () => {
  const table = new PageTable([full, bare])
  assert.equal([...table].map(told), [bare, full])
  assert.is(table.hasChanged, false)
  const record = { ...full, source: { ...full.source, record: 0, lines: undefined } } as PageEntry
  table.set(record)
  assert.equal(told(table.get(full.page)), told(record))
  assert.is(table.hasChanged, true)
})

test('so do more pages than a slab holds', () => {
  const pages = Array.from({ length: 9000 }, (_, n) => ({ ...full, page: `p/${n}.md`, size: n, photos: [`${n}.jpg`] }))
  const table = new PageTable(pages)
  assert.is(table.size, 9000)
  for (const n of [0, 4095, 4096, 8999]) assert.equal(told(table.get(`p/${n}.md`)), told(pages[n]))
})

test('a page is known by its digests, whole, as long as they are its own', () => {
  const other = { ...full, page: 'undated/other.md', address: '998324e6ffffffff', text: undefined }
  const table = new PageTable([full, other])
  assert.equal(table.alike([full.address, undefined]), [full.page])
  assert.equal(table.alike([other.address, full.text]), [other.page, full.page])
  table.set({ ...full, text: '0000000000000000' })
  assert.equal(table.alike([full.text]), [])
  assert.equal(table.alike(['0000000000000000', full.address]), [full.page])
  table.delete(full.page)
  assert.equal(table.alike([full.address]), [])
  assert.equal([...table].length, 1)
})

test('of one text the first pages are remembered, and those that are there count', () => {
  const table = new PageTable()
  for (let n = 0; n < 20; n++) table.set({ ...bare, page: `p/${n}.md`, text: full.text })
  assert.is(table.alike([full.text]).length, 8)
  for (let n = 0; n < 19; n++) table.delete(`p/${n}.md`)
  table.set({ ...bare, page: 'p/new.md', text: full.text })
  assert.equal(table.alike([full.text]), ['p/new.md'])
})

test.run()
