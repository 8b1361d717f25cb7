// What every page depends on beside itself.
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readMethod } from '../../plugins/pages/method.ts'
import { writeFolder, writeIn } from '../folder.ts'

const test = suite('method')

test('the layouts, all data, the menu, and the facts of an accession are what pages depend on', () => {
  const input = writeFolder({
    '_data/archive.json': '{ "title": "The Harbour Gazette" }',
    'layouts/base.njk': 'a',
    'dumps/morgue/a.txt': 'Ferry'
  })
  const method = () => readMethod(input, path.join(input, 'layouts'), '1')
  const known = new Set([method()])
  assert.is(method(), [...known][0])
  for (const [name, text] of [
    ['_data/archive.json', '{ "title": "The Gazette" }'],
    ['_data/staff.json', '["Jane Roe"]'],
    ['layouts/base.njk', 'b'],
    ['pages/about.md', '---\ntitle: About\n---\n'],
    ['dumps/morgue.json', '{ "title": "The morgue" }']
  ] as const) {
    writeIn(input, name, text)
    assert.not(known.has(method()), name)
    known.add(method())
  }
})

test.run()
