// JSON lines, and the ledger that is kept in them.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readJsonl, writeJsonl } from '../../plugins/archive/jsonl.ts'
import { type Entry, readLedger, writeLedger } from '../../plugins/archive/ledger.ts'
import { readFolder, readIn, writeFolder, writeIn } from '../folder.ts'

const jsonl = suite('JSON lines')
const at = (folder: string) => path.join(folder, 'deep/er/x.jsonl')

jsonl('records come back as they were written, one to a line', () => {
  const folder = writeFolder()
  const records = [{ a: 1 }, { b: 'two\nlines\r\u2028 and \0' }, { c: [null, { d: true }] }]
  writeJsonl(at(folder), records)
  assert.equal([...readJsonl(at(folder))], records)
  assert.is(readIn(folder, 'deep/er/x.jsonl').match(/\n/g)?.length, 3)
  assert.equal(Object.keys(readFolder(folder)), ['deep/er/x.jsonl'], 'nothing is left beside it')
})

jsonl('a file that is not there has no record', () => assert.equal([...readJsonl('/nowhere/x.jsonl')], []))

jsonl('without records there is no file', () => {
  const folder = writeFolder({ 'deep/er/x.jsonl': '{}\n' })
  writeJsonl(at(folder), [])
  assert.equal(readFolder(folder), {})
  writeJsonl(at(folder), [])
})

jsonl('a file that has these bytes already is not touched', () => {
  const folder = writeFolder({ 'deep/er/x.jsonl': '{"a":1}\n' })
  fs.utimesSync(at(folder), 1, 1)
  writeJsonl(at(folder), [{ a: 1 }])
  assert.is(fs.statSync(at(folder)).mtimeMs, 1000)
  writeJsonl(at(folder), [{ a: 2 }])
  assert.is.not(fs.statSync(at(folder)).mtimeMs, 1000)
})

jsonl('a file that is longer than memory should hold comes back whole, and its last change is seen', () => {
  const folder = writeFolder()
  const records = Array.from({ length: 30_000 }, (_, n) => ({ n, words: 'ä🚢'.repeat((n % 7) + 20) }))
  writeJsonl(at(folder), records)
  assert.ok(fs.statSync(at(folder)).size > 3_000_000)
  let count = 0
  for (const record of readJsonl<{ n: number; words: string }>(at(folder))) {
    if (record.n !== count || record.words !== records[count]?.words) assert.equal(record, records[count])
    count++
  }
  assert.is(count, records.length)
  fs.utimesSync(at(folder), 1, 1)
  writeJsonl(at(folder), records)
  assert.is(fs.statSync(at(folder)).mtimeMs, 1000)
  writeJsonl(at(folder), [...records.slice(0, -1), { ...records.at(-1), words: 'ö🚢'.repeat((29_999 % 7) + 20) }])
  assert.is.not(fs.statSync(at(folder)).mtimeMs, 1000)
})

jsonl('a line that is no JSON is told with path and line', () => {
  const folder = writeFolder({ 'x.jsonl': '{"a":1}\n\n{"b":\n' })
  const file = path.join(folder, 'x.jsonl')
  assert.throws(() => [...readJsonl(file)], new RegExp(`^${file}:3: `))
})

const ledger = suite('ledger')
const ENTRY: Entry = {
  accession: 'gazette',
  path: 'ferry.txt',
  size: 3,
  mtime: 1,
  sha256: 'ab',
  method: 'm',
  pages: ['undated/ferry.md'],
  aside: [],
  notes: []
}
const PAGE = { page: 'undated/ferry.md', size: 3, mtime: 1, edited: false }

ledger('what was left is found again', () => {
  const input = writeFolder()
  writeLedger(input, '1', [ENTRY], [PAGE])
  const { dumps, pages } = readLedger(input, '1')
  assert.equal([...dumps], [['gazette/ferry.txt', ENTRY]])
  assert.equal(JSON.parse(JSON.stringify([...pages])), [PAGE])
  assert.equal([...readLedger(input, '2').pages], [], 'what other code knew of a page is not believed')
})

ledger('what is kept of a dump of many is many lines, and whole again', () => {
  const input = writeFolder()
  const [pages, notes] = [2500, 1001].map(count => Array.from({ length: count }, (_, n) => `${n}`))
  const note = (what: string) => ({ accession: 'gazette', path: 'ferry.txt', by: 'json', what })
  const long: Entry = { ...ENTRY, pages: pages as string[], notes: (notes as string[]).map(note), rows: ['a'] }
  writeLedger(input, '1', [long, { ...ENTRY, path: 'other.txt' }], [])
  assert.is(readIn(input, '.cache/dumps.jsonl').match(/\n/g)?.length, 4)
  const { dumps } = readLedger(input, '1')
  assert.equal(dumps.get('gazette/ferry.txt'), long)
  assert.equal(dumps.get('gazette/other.txt'), { ...ENTRY, path: 'other.txt' })
})

ledger('one that was cut off tells nothing, and stops nobody', () => {
  for (const name of ['dumps.jsonl', 'pages.jsonl']) {
    const input = writeFolder()
    writeLedger(input, '1', [ENTRY], [PAGE])
    const whole = readIn(input, `.cache/${name}`)
    for (const length of [1, whole.length >> 1, whole.length - 2]) {
      writeIn(input, `.cache/${name}`, whole.slice(0, length))
      const { dumps, pages } = readLedger(input, '1')
      assert.equal([dumps.size, pages.size], [0, 0])
    }
  }
})

jsonl.run()
ledger.run()
