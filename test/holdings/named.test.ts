// Which photos are named as a dump is, and when their order is certain.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Holdings } from '../../plugins/holdings/holdings.ts'

const test = suite('photos named as a dump')

const CASES: [dump: string, files: string[], named: string[]][] = [
  ['ferry.txt', ['ferry.jpg', 'market.jpg'], ['ferry.jpg']],
  ['a/ferry.txt', ['ferry.jpg', 'b/ferry.jpg', 'a/ferry.jpg'], ['a/ferry.jpg']],
  ['ferry.txt', ['ferry-10.jpg', 'ferry-9.jpg'], []],
  ['ferry.txt', ['ferry-2.jpg', 'ferry-1.jpg', 'ferry-3.png'], ['ferry-1.jpg', 'ferry-2.jpg', 'ferry-3.png']],
  ['ferry.txt', ['ferry.jpg', 'ferry (2).jpg', 'ferry (3).jpg'], ['ferry.jpg', 'ferry (2).jpg', 'ferry (3).jpg']],
  ['ferry.txt', ['ferry_0.jpg', 'ferry_01.jpg'], ['ferry_0.jpg', 'ferry_01.jpg']],
  ['ferry.txt', ['ferry-1.jpg', 'ferry-3.jpg'], []],
  ['ferry.txt', ['ferry-1.jpg', 'ferry-1.png'], []],
  ['ferry.txt', ['ferry.jpg', 'ferry.png'], []],
  ['ferry.txt', ['ferry/harbour.jpg'], ['ferry/harbour.jpg']],
  ['ferry.txt', ['ferry/1.jpg', 'ferry/2.jpg'], ['ferry/1.jpg', 'ferry/2.jpg']],
  ['ferry.txt', ['ferry/harbour.jpg', 'ferry/queue.jpg'], []],
  ['ferry.txt', ['ferry.jpg', 'ferry/1.jpg'], []],
  ['ferry.txt', ['ferry/a/1.jpg'], []],
  ['000_3f2a91.txt', ['000_3f2a912.jpg', '000_3f2a91-1.jpg'], ['000_3f2a91-1.jpg']],
  ['1.txt', ['10.jpg', '11.jpg'], []],
  ['2020-10.txt', ['2020-10-1.jpg'], []],
  ['c.zip!/ferry.txt', ['ferry.jpg', 'c.zip!/ferry.png', 'd.zip!/ferry.png'], ['c.zip!/ferry.png']]
]

for (const [dump, files, named] of CASES) {
  test(`${dump}: ${files.join(', ')}`, () => {
    assert.equal(new Holdings(files.map(file => ({ file, size: 1 }))).namedAs(dump), named)
  })
}

test.run()
