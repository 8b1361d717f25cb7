// The index is the same whichever volumes were built together, and when.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { buildIndex } from '../../plugins/search/build.ts'
import { type Indexable, RunWriter, readLeft } from '../../plugins/search/write-run.ts'
import { writeFolder } from '../folder.ts'

const test = suite('left')

const page = (address: string, title: string, issued: string, body: string) =>
  ({ article: { title, issued, body }, address, title, lang: 'en' }) as Indexable

/** Three volumes, of which the last has an article older than all of the first. */
const VOLUMES: Record<string, Indexable[]> = {
  '2019-10': [
    page('2019-10/b.html', 'Ferry late', '2019-10-02', 'The ferry was late.'),
    page('2019-10/a.html', 'Pier closed', '2019-10-01', 'The pier is closed to the ferry.')
  ],
  '2019-11': [page('2019-11/c.html', 'Harbour fair', '2019-11-05', 'Boats at the fair.')],
  '2019-12': [page('2019-12/d.html', 'Ferry early', '2019-09-30', 'A ferry, a ferry.')]
}

function write(input: string, names: readonly string[], pages = VOLUMES): void {
  const run = new RunWriter()
  for (const name of names) run.add(name, pages[name] as Indexable[])
  run.write(input)
}

/** The index of all volumes, as one text. */
function index(input: string): string {
  const files: string[] = []
  const keep = (name: string, bytes: Uint8Array) => files.push(`${name} ${Buffer.from(bytes).toString('hex')}`)
  const { root } = buildIndex(readLeft(input, Object.keys(VOLUMES)), keep)
  return [...files, Buffer.from(root).toString('hex')].join('\n')
}

const runsIn = (input: string) => fs.readdirSync(path.join(input, '.cache/search')).filter(name => /terms$/.test(name))

test('volumes that were built together make the same index as by themselves', () => {
  const [together, apart] = [writeFolder(), writeFolder()]
  write(together, Object.keys(VOLUMES))
  for (const name of Object.keys(VOLUMES)) write(apart, [name])
  assert.is(index(together), index(apart))
  assert.is(runsIn(together).length, 1)
  assert.is(runsIn(apart).length, 3)
})

test('what a volume was before it was built again is not found, and not kept for longer than others need it', () => {
  const [again, fresh] = [writeFolder(), writeFolder()]
  const before = { ...VOLUMES, '2019-11': [page('2019-11/old.html', 'Xylophone', '2019-11-04', 'Ferry, quondam.')] }
  write(again, Object.keys(VOLUMES), before)
  write(fresh, Object.keys(VOLUMES))
  assert.is.not(index(again), index(fresh))
  write(again, ['2019-11'])
  assert.is(index(again), index(fresh))
  assert.is(runsIn(again).length, 2)
  write(again, ['2019-10', '2019-12'])
  assert.is(index(again), index(fresh))
  assert.is(runsIn(again).length, 2)
})

test.run()
