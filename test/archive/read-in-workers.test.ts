// Many dumps, read by workers: the same pages as without them, in whatever order they are done.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readFolder, writeFolder, writeIn } from '../folder.ts'
import { pageOf as newsroomPage } from '../sites/newsroom.ts'

const test = suite('reading in workers')

const story = (n: number) =>
  `Ferry ${n} late\n\n${`The ferry number ${n} to Port Ellen was two hours late on the crossing, and nobody was surprised. `.repeat(1 + (n % 7) * 20)}\n`

/** Runs the command; gives what it says and what is in `articles/`. */
function ingest(input: string, workers: number) {
  fs.rmSync(path.join(input, 'articles'), { recursive: true, force: true })
  fs.rmSync(path.join(input, '.cache'), { recursive: true, force: true })
  const env = { ...process.env, BACKFILE_WORKERS: String(workers) }
  const said = execFileSync(process.execPath, ['plugins/command/boot.mjs', 'ingest', `--input=${input}`], { env })
  return { said: String(said), articles: readFolder(path.join(input, 'articles')) }
}

test('the pages, notes and rows are the same from none, two or three', () => {
  const dumps = Array.from({ length: 230 }, (_, n) => [`dumps/gazette/${n}.txt`, n % 50 ? story(n) : ''] as const)
  const input = writeFolder(Object.fromEntries(dumps))
  const record = (n: number) => `${JSON.stringify({ title: `Record ${n} of the day`, text: story(n) })}\n`
  writeIn(input, 'dumps/gazette/many.jsonl', Array.from({ length: 500 }, (_, n) => record(n)).join(''))
  writeIn(input, 'dumps/again/7.txt', story(7))
  writeIn(input, 'dumps/again/x.bin', new Uint8Array([0x7f, 1, 0, 2]))
  const once = ingest(input, 0)
  assert.ok(Object.keys(once.articles).length > 700)
  assert.match(once.said, '233 files received: 233 read')
  for (const workers of [2, 3]) assert.equal(ingest(input, workers), once)
})

test('a long dump is shared: its records come out as from one, also where it breaks off', () => {
  // What no reader looks at makes it long.
  const rest = 'x'.repeat(12_000)
  const record = (n: number) =>
    n % 30 === 7 ? '{ broken' : JSON.stringify({ title: `Record ${n} of the day`, text: story(n % 7), rest })
  const lines = Array.from({ length: 120 }, (_, n) => record(n))
  const table = lines.map((_, n) => `Row ${n} of the table,${story(n % 7).replaceAll('\n', ' ')},${rest}`)
  const input = writeFolder({
    'dumps/gazette/long.jsonl': lines.join('\n'),
    'dumps/gazette/cut.json': `[${lines.filter((_, n) => n % 30 !== 7).join(',')},{"title":"Cut`,
    'dumps/gazette/long.csv': `title,text,rest\n${table.join('\n')}`,
    'dumps/gazette/long.html': `<!--${'x'.repeat(1_100_000)}--><h1>Ferry late</h1><p>${story(1)}</p>`,
    'dumps/gazette/short.txt': story(4),
    'dumps/gazette/short.jsonl': record(3)
  })
  const once = ingest(input, 0)
  assert.ok(Object.keys(once.articles).length > 200)
  assert.equal(ingest(input, 3), once)
})

test('what is learned of a site while its pages are read does not depend on who reads them', () => {
  const pages = Array.from({ length: 400 }, (_, n) => [`dumps/gazette/${n}.html`, newsroomPage(n)] as const)
  const input = writeFolder(Object.fromEntries(pages))
  const once = ingest(input, 0)
  assert.is(Object.values(once.articles).filter(page => page.includes('rule: site-furniture')).length, 400)
  for (const workers of [2, 3]) assert.equal(ingest(input, workers), once)
})

test.run()
