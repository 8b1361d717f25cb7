// Every line of a dump is on its page or set aside, and a line that is not is told by its number.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { digestOf } from '../../plugins/accessions/fixity.ts'
import { ingest } from '../../plugins/archive/ingest.ts'
import type { Article } from '../../plugins/archive/types.ts'
import { writePage } from '../../plugins/articles/front-matter.ts'
import { fixity } from '../../plugins/checks/fixity.ts'
import { lines } from '../../plugins/checks/lines.ts'
import { readIn, writeFolder, writeIn } from '../folder.ts'
import { checked } from './run-check.ts'

const test = suite('lines')
const FERRY = 'Ferry late again\n\nThe ferry was late.\nShare this\nNobody was surprised.\nNobody was surprised.\n'

const archive = (fields: Partial<Article>, source: Partial<Article['source']> = {}) => {
  const place = { accession: 'gazette', path: 'ferry.txt', sha256: digestOf(FERRY), lines: [1, 7] as [number, number] }
  const page = { title: 'Ferry late again', source: { ...place, reader: 'plain', ...source }, body: '', ...fields }
  return writeFolder({ 'dumps/gazette/ferry.txt': FERRY, 'articles/undated/ferry.md': writePage(page) })
}

test('what ingest writes holds', async () => {
  const input = writeFolder({ 'dumps/gazette/ferry.txt': FERRY })
  await ingest({ input, version: '1' })
  assert.equal(checked(lines, input), { problems: [], looked: '5 lines' })
})

test('a line on the page, or set aside, is accounted for', () => {
  const body = 'The ferry was late.\n\nNobody was surprised.\n\nNobody was surprised.'
  const setAside = [{ lines: [4, 4] as [number, number], as: 'share' as const }]
  assert.equal(checked(lines, archive({ body }, { setAside })).problems, [])
})

test('a line that is lost is told, and one that is there once counts once', () => {
  const body = 'The ferry was late.\n\nNobody was surprised.'
  assert.equal(checked(lines, archive({ body })).problems, [
    'dumps/gazette/ferry.txt:4: is lost: Share this',
    'dumps/gazette/ferry.txt:6: is lost: Nobody was surprised.'
  ])
})

test('a dump that changed cannot be compared', () => {
  const input = archive({ body: FERRY })
  writeIn(input, 'dumps/gazette/ferry.txt', 'Other')
  assert.equal(checked(lines, input).problems, [
    'articles/undated/ferry.md: its dump gazette/ferry.txt is not what it was made from'
  ])
})

test('a page that was edited by hand is left out, and counted', () => {
  const input = archive({ body: 'The ferry was late.' })
  writeIn(input, 'articles/undated/ferry.md', readIn(input, 'articles/undated/ferry.md').replace('late.', 'early.'))
  assert.equal(checked(lines, input), { problems: [], looked: '0 lines, without 1 page edited by hand,' })
})

test('a dump that is gone or has changed is told by fixity alone', async () => {
  const input = writeFolder({ 'dumps/gazette/ferry.txt': FERRY })
  await ingest({ input, version: '1' })
  for (const change of [
    () => writeIn(input, 'dumps/gazette/ferry.txt', 'Other'),
    () => fs.rmSync(path.join(input, 'dumps/gazette/ferry.txt'))
  ]) {
    change()
    assert.equal(checked(lines, input), { problems: [], looked: '0 lines, without 1 dump that fixity tells of,' })
    assert.is(checked(fixity, input).problems.length, 1)
  }
})

test.run()
