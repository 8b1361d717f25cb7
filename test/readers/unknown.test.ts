// A file that no reader knows is told by what it is, and what can be done with it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { unknownFormat } from '../../plugins/readers/unknown.ts'

const test = suite('unknown formats')

const KNOWN: [name: string, begins: string | Uint8Array, says: RegExp][] = [
  ['a PDF', '%PDF-1.7', /\(a PDF: save its text/],
  ['7-Zip', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), /7-Zip archive: unpack it/],
  ['bzip2', 'BZh91AY', /bzip2: unpack it/],
  ['SQL', '-- MySQL dump\nINSERT INTO articles VALUES (1);', /SQL database: export its tables as CSV/],
  ['some XML', '<?xml version="1.0"?>\n<articles><article/></articles>', /<articles>/]
]
for (const [name, begins, says] of KNOWN)
  test(name, () => assert.match(unknownFormat({ head: Buffer.from(begins as string) }), says))

test('what is not known at all', () =>
  assert.is(unknownFormat({ head: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46) }), 'no reader knows this format'))

test.run()
