// Records in order, in memory or in runs on the disk.
import fs from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { writeSorted } from '../../plugins/pages/sorted.ts'
import { writeFolder } from '../folder.ts'

const test = suite('sorted')
const records = (keys: string) => [...keys].map((key, n) => ({ key, n }))

for (const held of [100, 3, 1]) {
  test(`the same order with ${held} in memory, as often as it is asked for`, () => {
    const folder = writeFolder({ 'of-a-build-before.jsonl': '{"key":"0"}' })
    const sorted = writeSorted(records('ferdinand'), folder, held)
    assert.is(sorted.count, 9)
    for (let times = 0; times < 2; times++)
      assert.is([...sorted].map(({ key }) => key).join(''), 'ddefirnna'.split('').sort().join(''))
    // What is equal stays as it came.
    assert.equal(
      [...sorted].filter(({ key }) => key === 'n').map(({ n }) => n),
      [5, 7]
    )
    assert.is(fs.existsSync(folder), held < 100)
  })
}

test('nothing at all', () => assert.equal([...writeSorted([], writeFolder())], []))

test.run()
