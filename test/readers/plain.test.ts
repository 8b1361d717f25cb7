// Which dumps are plain text, and what becomes of their lines. What whole dumps become is in test/readers/plain/.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { listReceived } from '../../plugins/accessions/list.ts'
import { readDump } from '../../plugins/accessions/read.ts'
import type { Reading } from '../../plugins/archive/types.ts'
import { plain } from '../../plugins/readers/plain.ts'
import { writeFolder } from '../folder.ts'

const test = suite('plain')

function dumpOf(name: string, contents: string | Uint8Array) {
  const input = writeFolder({ [`dumps/a/${name}`]: contents })
  const [listed] = listReceived(input, 'a', () => {})
  if (!listed) throw new Error(`${name} was not written`)
  return readDump(input, listed, {})
}
const accepts = (name: string, contents: string | Uint8Array = 'Ferry late\n') => plain.accepts(dumpOf(name, contents))
const reading = (contents: string | Uint8Array) =>
  [...(plain.articles(dumpOf('x.txt', contents)) as Iterable<Reading>)][0]

test('by its name', () => {
  for (const name of ['x.txt', 'X.TXT', 'x.text', 'x.asc', 'x', '2020/10/x', 'a.b/x', 'a.b.txt'])
    assert.ok(accepts(name), name)
  for (const name of ['x.html', 'x.json', 'x.txt.gz', 'x.md', '.DS_Store', 'x.']) assert.not(accepts(name), name)
})

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
test('by its bytes', () => {
  assert.ok(accepts('x.txt', ''))
  assert.ok(accepts('x.txt', 'Café\t\f\x1b\r\n'))
  assert.ok(accepts('x.txt', Buffer.from('Caf\xe9 \x96', 'latin1')))
  assert.ok(accepts('x.txt', 'A stray zero\0 is forgiven in a text that is long enough for it.'.repeat(2)))
  assert.ok(accepts('x.txt', utf16('The ferry to Port Ellen was late.')))
  assert.ok(accepts('x.txt', utf16('\ufeffПаром в Порт-Эллен опоздал.')))
  assert.ok(accepts('x.txt', utf16('\ufeff开往艾伦港的渡轮又晚点了。')))
  assert.ok(accepts('x.txt', utf16('\ufeffПаром в Порт-Эллен опоздал.').swap16()))
  assert.not(accepts('x.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0])))
  assert.not(accepts('x', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])))
  assert.not(accepts('x', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251))))
})

test('each line that is not blank is a block, with the number of its line', () => {
  assert.equal(reading('Ferry late\r\n\r\n  The  ferry\twas late. \r\n\u00a0\r\nThe end'), {
    place: { lines: [1, 5] },
    fields: {},
    blocks: [
      { kind: 'paragraph', text: 'Ferry late', lines: [1, 1], labelledBy: 'plain' },
      { kind: 'paragraph', text: 'The ferry was late.', lines: [3, 3], labelledBy: 'plain' },
      { kind: 'paragraph', text: 'The end', lines: [5, 5], labelledBy: 'plain' }
    ],
    encoding: 'utf-8',
    notes: []
  })
})

test('what it was decoded from, and what was mended, is told', () => {
  const old = reading(Buffer.from('Caf\xe9 in Port Ellen \x96 closed', 'latin1'))
  assert.ok(old && 'blocks' in old)
  assert.is(old.encoding, 'windows-1252')
  const nul = reading('Port \0Ellen')
  assert.ok(nul && 'blocks' in nul)
  assert.equal(nul.notes, ['1 NUL bytes left out'])
})

test('no text is no article', () => {
  for (const text of ['', ' \n\t\r\n', '\ufeff', '\0']) {
    assert.equal(reading(text), {
      place: { lines: [1, text.split('\n').length] },
      notArticle: 'empty',
      reason: 'there is no text in it'
    })
  }
})

test.run()
