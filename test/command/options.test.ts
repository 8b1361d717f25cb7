// What can be said after a command, and what is printed after an ingest.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Ingested } from '../../plugins/archive/ingest.ts'
import { readOptions } from '../../plugins/command/options.ts'
import { ingestSummary, noteLine, pageNotes } from '../../plugins/command/progress.ts'
import { writeFolder } from '../folder.ts'

const options = suite('options')
const before = process.env.INIT_CWD
options.after.each(() => {
  if (before === undefined) delete process.env.INIT_CWD
  else process.env.INIT_CWD = before
})

options('folders are taken from where the command was typed', () => {
  const folder = fs.realpathSync(writeFolder({ 'archive/dumps/a/x.txt': '' }))
  process.env.INIT_CWD = folder // npm says so; its own folder is the package's
  const { input, output } = readOptions(['--input=archive', '--output=../site'])
  assert.equal([input, output], [path.join(folder, 'archive'), path.resolve(folder, '../site')])
  delete process.env.INIT_CWD
  const { input: absolute } = readOptions([`--input=${folder}/archive`])
  assert.is(absolute, path.join(folder, 'archive'))
})

options('a folder may follow its option', () => {
  const folder = writeFolder()
  assert.is(readOptions(['--input', folder, '--strict']).input, folder)
})

options('without options there are presets', () => {
  const input = path.resolve('input')
  assert.equal(readOptions([]), { input, output: path.resolve('_site'), strict: false })
  assert.is(readOptions(['--input=']).input, input)
})

options('strict is strict', () => assert.is(readOptions(['--strict']).strict, true))

options('what only some commands know is passed on by those, and refused by the others', () => {
  assert.is(readOptions(['--port=8081'], ['port']).port, '8081')
  assert.throws(() => readOptions(['--port=8081']), 'there is no option --port')
})

options('what nobody knows is refused', () => {
  assert.throws(() => readOptions(['--inptu=x']), 'there is no option --inptu')
  assert.throws(() => readOptions(['-x']), 'there is no option -x')
  assert.throws(() => readOptions(['archive']), 'what is archive? Options look like --input=DIR')
})

options('a folder that is not there is told by its whole path', () => {
  process.env.INIT_CWD = '/somewhere'
  assert.throws(() => readOptions(['--input=nowhere']), '/somewhere/nowhere: there is no such folder')
})

const summary = suite('summary')
const NOTE = { accession: 'gazette', path: 'x.txt', by: 'plain', what: 'is odd' }
const INGESTED: Ingested = { received: 1, read: 1, written: 1, kept: 0, edited: [], setAside: [], notes: [] }

summary('a note has its place, who noticed, and what', () => {
  assert.is(noteLine(NOTE), 'gazette/x.txt: plain: is odd')
  assert.is(noteLine({ ...NOTE, line: 12 }), 'gazette/x.txt:12: plain: is odd')
  assert.is(noteLine({ ...NOTE, record: 3 }), 'gazette/x.txt#3: plain: is odd')
  assert.is(noteLine({ ...NOTE, accession: '', path: 'dumps/x.txt' }), 'dumps/x.txt: plain: is odd')
})

summary('everything is counted, and one is one', () => {
  assert.is(ingestSummary(INGESTED), '1 file received: 1 read, 1 page written, 0 kept, 0 set aside, 0 notes')
  const setAside = [{ accession: 'a', path: 'x', sha256: '', as: 'empty' as const, reason: '' }]
  assert.equal(
    ingestSummary({ ...INGESTED, received: 3, kept: 1, edited: ['undated/x.md'], setAside, notes: [NOTE] }).split('\n'),
    [
      'gazette/x.txt: plain: is odd',
      'articles/undated/x.md: edited by hand, kept',
      '3 files received: 1 read, 1 page written, 2 kept, 1 set aside, 1 note'
    ]
  )
})

summary('of what was noticed in pages, what must be mended comes first, and not all is printed', () => {
  const notes = Array.from({ length: 30 }, (_, i) => ({
    path: `articles/undated/${i}.md`,
    line: i || undefined,
    what: 'a slip',
    failed: i === 29
  }))
  const lines = pageNotes(notes).split('\n')
  assert.equal(
    [lines.length, lines[0], lines[1], lines.at(-1)],
    [
      21,
      'articles/undated/29.md:29: a slip',
      'articles/undated/0.md: a slip',
      '… and 10 more: see review.html of the site'
    ]
  )
})

summary('a flood of notes is cut, and says where the rest is', () => {
  const lines = ingestSummary({
    ...INGESTED,
    notes: Array.from({ length: 50 }, (_, i) => ({ ...NOTE, path: `${i}.txt` })),
    edited: Array(50).fill('undated/x.md')
  }).split('\n')
  assert.is(lines.length, 20 + 1 + 20 + 1 + 1)
  assert.ok(lines.includes('… and 30 more: see articles/notes.jsonl'))
  assert.ok(lines.includes('… and 30 more edited pages'))
})

summary('a flood of notes that say the same of one dump is one line', () => {
  const same = Array.from({ length: 30 }, (_, i) => ({ ...NOTE, record: i + 1 }))
  const other = { ...NOTE, path: 'y.txt' }
  assert.equal(
    ingestSummary({ ...INGESTED, notes: [...same, other] })
      .split('\n')
      .slice(0, -1),
    ['gazette/x.txt#1: plain: is odd (and 29 more times)', 'gazette/y.txt: plain: is odd']
  )
  const few = ingestSummary({ ...INGESTED, notes: same.slice(0, 3) }).split('\n')
  assert.is(few.length, 3 + 1)
})

options('the site is not written among what was received', () => {
  const input = writeFolder({ 'dumps/gazette/x.txt': 'x' })
  for (const output of [input, path.join(input, 'dumps'), path.join(input, 'articles/site')]) {
    assert.throws(() => readOptions([`--input=${input}`, `--output=${output}`]), /among the archive/)
  }
  assert.is(readOptions([`--input=${input}`, `--output=${path.join(input, 'site')}`]).output, path.join(input, 'site'))
})

options('a port is a number', () => {
  const input = writeFolder({ 'dumps/gazette/x.txt': 'x' })
  assert.throws(() => readOptions([`--input=${input}`, '--port=abc'], ['port']), /--port must be a number/)
})

options('options that npm kept for itself are told', () => {
  process.env.npm_config_input = 'x'
  try {
    assert.throws(() => readOptions([]), /put -- before the options/)
  } finally {
    delete process.env.npm_config_input
  }
})

options.run()
summary.run()
