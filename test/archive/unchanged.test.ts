// What ingest says where nothing has changed is what it would say if it looked at every dump; whatever changes is seen.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ingest } from '../../plugins/archive/ingest.ts'
import { readNow, readUnchanged } from '../../plugins/archive/unchanged.ts'
import { readIn, writeFolder, writeIn } from '../folder.ts'

const test = suite('unchanged')

const story = (headline: string) => `${headline}\n\nThe ferry to Port Ellen was two hours late on the crossing.\n`
const archive = () =>
  writeFolder({
    'dumps/gazette/ferry.txt': story('Ferry late again'),
    'dumps/gazette/market.txt': story('Market square closed'),
    'dumps/gazette/empty.txt': '',
    'dumps/gazette.json': '{"title": "Gazette"}',
    'dumps/stray.txt': 'x'
  })
const FERRY = 'articles/undated/ferry-late-again.md'
const unchanged = (input: string, version = '1') => readUnchanged(input, version, readNow(input))

test('it says what a second look at every dump says, of pages that a person has edited too', async () => {
  const input = archive()
  assert.is(unchanged(input), undefined, 'nothing was ingested')
  await ingest({ input, version: '1' })
  fs.appendFileSync(path.join(input, FERRY), '\nMore.\n')
  await ingest({ input, version: '1' })
  const said = unchanged(input)
  assert.equal(said, await ingest({ input, version: '1' }))
  assert.equal(said?.edited, ['undated/ferry-late-again.md'])
  assert.is(said?.kept, 1)
  assert.is(said?.notes.length, 2)
})

test('it says so after the very first ingest', async () => {
  const input = archive()
  const { written, notes, setAside } = await ingest({ input, version: '1' })
  assert.equal(unchanged(input), { received: 3, read: 0, written: 0, kept: written, edited: [], setAside, notes })
})

for (const [what, change] of Object.entries({
  'a dump': input => writeIn(input, 'dumps/gazette/ferry.txt', story('Ferry late once more')),
  'the time of a dump': input => fs.utimesSync(path.join(input, 'dumps/gazette/ferry.txt'), 1, 1),
  'a new dump': input => writeIn(input, 'dumps/gazette/new.txt', story('A new one')),
  'a dump that is gone': input => fs.rmSync(path.join(input, 'dumps/gazette/ferry.txt')),
  'a link': input => fs.symlinkSync('ferry.txt', path.join(input, 'dumps/gazette/link.txt')),
  'a new accession': input => fs.mkdirSync(path.join(input, 'dumps/other')),
  facts: input => writeIn(input, 'dumps/gazette.json', '{"title": "The Gazette"}'),
  'a stray file': input => fs.rmSync(path.join(input, 'dumps/stray.txt')),
  'a page': input => writeIn(input, FERRY, readIn(input, FERRY).replace('late', 'gone')),
  'a page that is gone': input => fs.rmSync(path.join(input, FERRY)),
  'a page by hand': input => writeIn(input, 'articles/undated/mine.md', '---\ntitle: Mine\n---\n\nWords.\n'),
  notes: input => fs.rmSync(path.join(input, 'articles/notes.jsonl')),
  'the manifest': input => fs.rmSync(path.join(input, 'articles/manifest.jsonl')),
  'a cache that was cut off': input => writeIn(input, '.cache/ingested.jsonl', '{"of":')
} satisfies Record<string, (input: string) => void>)) {
  test(`${what} is seen`, async () => {
    const input = archive()
    await ingest({ input, version: '1' })
    assert.ok(unchanged(input))
    change(input)
    assert.is(unchanged(input), undefined)
    await ingest({ input, version: '1' })
    assert.ok(unchanged(input), 'and after that nothing has changed')
  })
}

test('other code looks again', async () => {
  const input = archive()
  await ingest({ input, version: '1' })
  assert.is(unchanged(input, '2'), undefined)
})

test.run()
