// The received files: which there are, in which order, and what is not one.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { digestOf, digestOfFile } from '../../plugins/accessions/fixity.ts'
import { listReceived, type Misplaced, readAccessions } from '../../plugins/accessions/list.ts'
import { readDump, readListed, readPath, readReceived } from '../../plugins/accessions/read.ts'
import { writeFolder, writeIn } from '../folder.ts'

const test = suite('received files')

function listed(input: string, accession: string) {
  const told: Misplaced[] = []
  const paths = [...listReceived(input, accession, row => told.push(row))].map(file => file.path)
  return { paths, told }
}

test('an archive without dumps has no accession', () => {
  assert.equal(readAccessions(writeFolder()), { accessions: [], misplaced: [] })
})

test('accessions come in the order of their code units, with their facts', () => {
  const input = writeFolder({
    'dumps/b/x.txt': '',
    'dumps/a/x.txt': '',
    'dumps/B/x.txt': '',
    'dumps/ä/x.txt': '',
    'dumps/a.json': '{"title": "The first"}'
  })
  assert.equal(readAccessions(input).accessions, [
    { name: 'B', facts: {} },
    { name: 'a', facts: { title: 'The first' } },
    { name: 'b', facts: {} },
    { name: 'ä', facts: {} }
  ])
})

test('wrong facts are refused with their path', () => {
  const input = writeFolder({ 'dumps/gazette/x.txt': '', 'dumps/gazette.json': '{"colour": "blue"}' })
  assert.throws(() => readAccessions(input), `${path.join(input, 'dumps/gazette.json')}: unknown key colour`)
})

test('a file in no accession is misplaced, facts of no accession and a link too', () => {
  const input = writeFolder({
    'dumps/a/x.txt': '',
    'dumps/a.json': '{}',
    'dumps/loose.txt': '',
    'dumps/lost.json': '{}',
    'dumps/.hidden': '',
    'elsewhere/secret.txt': 'secret'
  })
  fs.symlinkSync(path.join(input, 'elsewhere'), path.join(input, 'dumps/linked'))
  const { accessions, misplaced } = readAccessions(input)
  assert.equal(
    accessions.map(a => a.name),
    ['a']
  )
  assert.equal(
    misplaced.map(m => m.path),
    ['dumps/linked', 'dumps/loose.txt', 'dumps/lost.json']
  )
  assert.match(misplaced[0]?.why ?? '', 'lies in no accession')
})

test('files are listed folder by folder, in the order of their code units', () => {
  const input = writeFolder({
    'dumps/a/b/2.txt': '',
    'dumps/a/b/10.txt': '',
    'dumps/a/a.txt': '',
    'dumps/a/Z.txt': '',
    'dumps/a/.hidden': '',
    'dumps/a/é.txt': ''
  })
  assert.equal(listed(input, 'a'), {
    paths: ['.hidden', 'Z.txt', 'a.txt', 'b/10.txt', 'b/2.txt', 'é.txt'],
    told: []
  })
})

test('links are told and not followed', () => {
  const input = writeFolder({ 'dumps/a/x.txt': '', 'elsewhere/secret.txt': 'secret' })
  fs.symlinkSync(path.join(input, 'elsewhere/secret.txt'), path.join(input, 'dumps/a/file.txt'))
  fs.symlinkSync(path.join(input, 'elsewhere'), path.join(input, 'dumps/a/folder'))
  fs.symlinkSync('nowhere', path.join(input, 'dumps/a/broken'))
  const { paths, told } = listed(input, 'a')
  assert.equal(paths, ['x.txt'])
  assert.equal(
    told.map(t => t.path),
    ['broken', 'file.txt', 'folder']
  )
  assert.ok(told.every(t => t.why === 'is a link or no file, and links are not followed'))
})

test('a file whose name cannot be read is told, and the others are listed', () => {
  const input = writeFolder({ 'dumps/a/x.txt': '' })
  const odd = Buffer.concat([Buffer.from(path.join(input, 'dumps/a/caf')), Buffer.from([0xe9, 0x2e, 0x74])])
  try {
    fs.writeFileSync(odd, 'a name in Latin-1, as old archives have it')
  } catch {
    return // a file system that takes no such name has no such file
  }
  const { paths, told } = listed(input, 'a')
  assert.equal(paths, ['x.txt'])
  assert.is(told.length, 1)
  assert.match(told[0]?.why ?? '', 'cannot be read')
})

test('a dump has its digest, its head and its bytes', () => {
  const text = 'Port Ellen '.repeat(1000)
  const input = writeFolder({ 'dumps/a/x.txt': text })
  const [file] = listReceived(input, 'a', () => {})
  const dump = readDump(input, file as NonNullable<typeof file>, { title: 'A' })
  assert.is(dump.digest, digestOf(text))
  assert.is(dump.digest, digestOfFile(path.join(input, 'dumps/a/x.txt')))
  assert.is(dump.size, text.length)
  assert.is(Buffer.from(dump.head).toString(), text.slice(0, 4096))
  assert.is(Buffer.from(dump.bytes()).toString(), text)
  assert.is(dump.text().text, text)
  assert.equal(dump.facts, { title: 'A' })
})

test('a received file is listed by its path, and nothing of those outside', () => {
  const input = writeFolder({ 'dumps/a/x.txt': '', 'dumps/a/1/p.jpg': '123', 'dumps/ab/x.txt': '', 'secret.txt': '' })
  fs.symlinkSync(path.join(input, 'secret.txt'), path.join(input, 'dumps/a/link.txt'))
  assert.is(readListed(input, 'a', '1/p.jpg')?.size, 3)
  for (const at of ['1', '', '.', '..', '../ab/x.txt', '../../secret.txt', 'link.txt', 'gone.jpg', 'x.txt\0'])
    assert.is(readListed(input, 'a', at), undefined, at)
})

test('received bytes are found again by their digest, and only inside their accession', () => {
  const input = writeFolder({ 'dumps/a/x.txt': 'as received', 'dumps/ab/x.txt': 'of another', 'secret.txt': 'secret' })
  const found = (accession: string, at: string, text: string) => readReceived(input, accession, at, digestOf(text))
  assert.is(Buffer.from(found('a', 'x.txt', 'as received') ?? []).toString(), 'as received')
  assert.is(found('a', '../../secret.txt', 'secret'), undefined)
  assert.is(found('a', '../ab/x.txt', 'of another'), undefined)
  assert.is(found('..', 'secret.txt', 'secret'), undefined)
  assert.is(found('a/../..', 'secret.txt', 'secret'), undefined)
  assert.is(found('', '../secret.txt', 'secret'), undefined)
  assert.is(found('a', 'gone.txt', ''), undefined)
  assert.is(found('a', '', ''), undefined)
  assert.is(found('a', 'x.txt\0', 'as received'), undefined)
  assert.is(readPath(input, 'a', 'x.txt'), path.join(input, 'dumps/a/x.txt'))
  assert.is(readPath(input, 'a', path.join(input, 'secret.txt')), undefined)
  fs.symlinkSync(path.join(input, 'secret.txt'), path.join(input, 'dumps/a/link.txt'))
  assert.is(found('a', 'link.txt', 'secret'), undefined)
  writeIn(input, 'dumps/a/x.txt', 'changed')
  assert.is(found('a', 'x.txt', 'as received'), undefined)
})

test.run()
