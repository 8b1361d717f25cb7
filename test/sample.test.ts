// What a reader finds on every page of the sample site, as one text that a person can read.
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { outline, readHtml } from './outline.ts'
import { build, copySample, pagesOf } from './sample.ts'

const EXPECTED = 'test/site/sample.txt'

test('every page of the sample site is as expected', () => {
  const site = build(copySample())
  const text = pagesOf(site)
    .map(address => outline(address, readHtml(path.join(site, address))))
    .join('\n')
  if (process.env.UPDATE) fs.writeFileSync(EXPECTED, text)
  assert.ok(fs.existsSync(EXPECTED), `${EXPECTED} is missing: UPDATE=1 writes it`)
  assert.fixture(text, fs.readFileSync(EXPECTED, 'utf8'), 'read the difference, then UPDATE=1 writes it')
})

test.run()
