// Fixity: no received file may change, go, or come without being told.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { digestOf } from '../../plugins/accessions/fixity.ts'
import { ingest } from '../../plugins/archive/ingest.ts'
import { fixity } from '../../plugins/checks/fixity.ts'
import { writeFolder, writeIn } from '../folder.ts'
import { checked } from './run-check.ts'

const test = suite('fixity')
const FERRY = 'Ferry late again\n\nThe ferry was late.\n'

async function ingested() {
  const input = writeFolder({ 'dumps/gazette/ferry.txt': FERRY, 'dumps/gazette/1/p.jpg': 'a photo' })
  await ingest({ input, version: '1' })
  return input
}

test('what is as it was received holds', async () => {
  assert.equal(checked(fixity, await ingested()), { problems: [], looked: '2 received files' })
})

test('a byte that changed, a file that went, and one that came are told', async () => {
  const input = await ingested()
  writeIn(input, 'dumps/gazette/ferry.txt', FERRY.replace('was', 'is '))
  fs.rmSync(path.join(input, 'dumps/gazette/1/p.jpg'))
  writeIn(input, 'dumps/gazette/new.txt', 'New')
  assert.equal(checked(fixity, input).problems, [
    `dumps/gazette/1/p.jpg: is gone; its digest was ${digestOf('a photo')}`,
    `dumps/gazette/ferry.txt: has changed: ${digestOf(FERRY)} is now ${digestOf(FERRY.replace('was', 'is '))}`,
    'dumps/gazette/new.txt: is not in the manifest: run npm run ingest'
  ])
})

test('a file that was replaced by a link out of the accession is gone', async () => {
  const input = await ingested()
  writeIn(input, 'elsewhere.txt', FERRY)
  fs.rmSync(path.join(input, 'dumps/gazette/ferry.txt'))
  fs.symlinkSync(path.join(input, 'elsewhere.txt'), path.join(input, 'dumps/gazette/ferry.txt'))
  assert.equal(checked(fixity, input).problems, [`dumps/gazette/ferry.txt: is gone; its digest was ${digestOf(FERRY)}`])
})

test.run()
