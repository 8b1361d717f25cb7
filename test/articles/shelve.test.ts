// Where a page goes: an address that is free, that is kept, and that holds no more than a volume can.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Article } from '../../plugins/archive/types.ts'
import { listPages } from '../../plugins/articles/list-pages.ts'
import { PageTable } from '../../plugins/articles/page-table.ts'
import { type PageEntry, readPagesIndex } from '../../plugins/articles/pages-index.ts'
import { Shelf } from '../../plugins/articles/shelve.ts'
import { readFolder, readIn, writeFolder, writeIn } from '../folder.ts'

const test = suite('shelf')

const article = (path: string, fields: Partial<Article> = {}, sha256 = 'ab'.repeat(32)): Article => ({
  title: 'Ferry late',
  source: { accession: 'gazette', path, sha256, lines: [1, 3], reader: 'plain' },
  body: 'The ferry was late.',
  ...fields
})
const shelfOf = async (input: string) => new Shelf(input, await readPagesIndex(input, [...listPages(input)]))
const put = (shelf: Shelf, ...articles: Article[]) => articles.map(one => shelf.put(one, 0).page)

test('articles with the same headline get numbers, and keep them', async () => {
  const input = writeFolder()
  const four = ['a', 'b', 'c', 'd'].map(path => article(path))
  const pages = [
    'undated/ferry-late.md',
    'undated/ferry-late-2.md',
    'undated/ferry-late-3.md',
    'undated/ferry-late-4.md'
  ]
  assert.equal(put(await shelfOf(input), ...four), pages)
  const before = readFolder(input)
  const shelf = await shelfOf(input)
  assert.equal(
    four.map(one => shelf.put(one, 0)),
    pages.map(page => ({ page, outcome: 'kept' }))
  )
  assert.equal(readFolder(input), before)
})

test('a number that a headline has already is left to it', async () => {
  const shelf = await shelfOf(writeFolder())
  const pages = put(shelf, article('a', { title: 'Ferry late 2' }), article('b'), article('c'))
  assert.equal(pages, ['undated/ferry-late-2.md', 'undated/ferry-late.md', 'undated/ferry-late-3.md'])
})

test("a page that a person wrote has its address, and is nobody's dump", async () => {
  const input = writeFolder({ 'articles/undated/ferry-late.md': '---\ntitle: Mine\n---\n\nMine.\n' })
  assert.equal(put(await shelfOf(input), article('a')), ['undated/ferry-late-2.md'])
  assert.is(readIn(input, 'articles/undated/ferry-late.md'), '---\ntitle: Mine\n---\n\nMine.\n')
})

test('the volume is the month, the year, or undated', async () => {
  const shelf = await shelfOf(writeFolder())
  assert.equal(
    put(
      shelf,
      article('a', { issued: '2020-10-23' }),
      article('b', { issued: '2020' }),
      article('c'),
      article('d', { title: undefined })
    ),
    ['2020-10/ferry-late.md', '2020/ferry-late.md', 'undated/ferry-late.md', 'undated/article-abababab.md']
  )
})

test('a full volume goes on in a part, and a full part in the next', async () => {
  const entry = (volume: string, n: number): PageEntry => ({
    page: `${volume}/x-${n}.md`,
    size: 1,
    mtime: 1,
    edited: false
  })
  const full = (volume: string) => Array.from({ length: 2000 }, (_, n) => entry(volume, n))
  const dated = article('a', { issued: '2020-10-23' })
  const one = new Shelf(writeFolder(), new PageTable(full('2020-10').slice(1)))
  assert.equal(put(one, dated, article('b', { issued: '2020-10-24' })), [
    '2020-10/ferry-late.md',
    '2020-10-part-2/ferry-late.md'
  ])
  const two = new Shelf(writeFolder(), new PageTable([...full('2020-10'), ...full('2020-10-part-2')]))
  assert.equal(put(two, dated), ['2020-10-part-3/ferry-late.md'])
})

test('an address stays when the headline and the date are no longer the same', async () => {
  const input = writeFolder()
  put(await shelfOf(input), article('a'))
  const shelved = (await shelfOf(input)).put(article('a', { title: 'Ferry on time', issued: '2020-10-23' }), 0)
  assert.equal(shelved, { page: 'undated/ferry-late.md', outcome: 'written' })
  assert.equal(Object.keys(readFolder(input)), ['articles/undated/ferry-late.md'])
  assert.match(readIn(input, 'articles/undated/ferry-late.md'), 'Ferry on time')
})

test('an edited page is left, and a dump that changed since is a conflict', async () => {
  const input = writeFolder()
  put(await shelfOf(input), article('a'))
  const edited = readIn(input, 'articles/undated/ferry-late.md').replace('was late', 'was on time')
  writeIn(input, 'articles/undated/ferry-late.md', edited)
  assert.equal((await shelfOf(input)).put(article('a'), 0), { page: 'undated/ferry-late.md', outcome: 'edited' })
  assert.equal((await shelfOf(input)).put(article('a', {}, 'cd'.repeat(32)), 0), {
    page: 'undated/ferry-late.md',
    outcome: 'conflict',
    was: 'ab'.repeat(32)
  })
  assert.is(readIn(input, 'articles/undated/ferry-late.md'), edited)
})

test('an edited page that cannot be read any more is still the page of its dump', async () => {
  const input = writeFolder()
  put(await shelfOf(input), article('a'))
  const broken = readIn(input, 'articles/undated/ferry-late.md').replace('title: Ferry late', 'title: "Ferry late')
  writeIn(input, 'articles/undated/ferry-late.md', broken)
  assert.equal((await shelfOf(input)).put(article('a'), 0), { page: 'undated/ferry-late.md', outcome: 'edited' })
  assert.equal(readFolder(input), { 'articles/undated/ferry-late.md': broken })
})

test('of two pages of one place the edited one is believed', async () => {
  const input = writeFolder()
  put(await shelfOf(input), article('a'))
  const page = readIn(input, 'articles/undated/ferry-late.md')
  writeIn(input, 'articles/undated/ferry-late-2.md', page)
  writeIn(input, 'articles/undated/ferry-late.md', page.replace('was late', 'was on time'))
  assert.equal((await shelfOf(input)).put(article('a'), 0), { page: 'undated/ferry-late.md', outcome: 'edited' })
})

test('in a dump of many, a record finds its page by its number', async () => {
  const input = writeFolder()
  const record = (n: number, title: string): Article => {
    const { lines: _, ...source } = article('many.jsonl').source
    return article('many.jsonl', { title, source: { ...source, record: n } })
  }
  put(await shelfOf(input), record(1, 'One'), record(3, 'Three'), record(10, 'Ten'))
  const shelf = await shelfOf(input)
  assert.equal(
    shelf.of('gazette', 'many.jsonl').map(({ at }) => at.record),
    [1, 3, 10]
  )
  assert.equal(put(shelf, record(10, 'Ten'), record(2, 'Two'), record(3, 'Changed'), record(11, 'Ten')), [
    'undated/ten.md',
    'undated/two.md',
    'undated/three.md',
    'undated/ten-2.md'
  ])
})

test.run()
