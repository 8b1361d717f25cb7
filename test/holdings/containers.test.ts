// A photo that is packed in a dump comes to its place in the article, and its bytes are found again without the cache.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ingest } from '../../plugins/archive/ingest.ts'
import { readPageFiles } from '../../plugins/articles/page-files.ts'
import { readPhoto } from '../../plugins/holdings/read-photo.ts'
import { writeFolder } from '../folder.ts'
import { noise } from '../photos/pictures.ts'
import { type Answer, arc, digestOfPayload, message, page, tar, warc, warcGz, zip } from './containers.ts'

const test = suite('photos in containers')
const PHOTO = await noise()
const OTHER = await noise()
const SITE = 'https://example.org/2020'
const html = (src: string): Answer => ({ uri: `${SITE}/ferry.html`, type: 'text/html', body: page(src) })
const jpeg = (uri: string, body: Uint8Array, more: Partial<Answer> = {}): Answer => ({
  uri,
  type: 'image/jpeg',
  body,
  ...more
})
const crawl = (more: Partial<Answer> = {}) => [
  html('../img/a.jpg'),
  jpeg(`${SITE}/b.jpg`, OTHER),
  jpeg('https://example.org/img/a.jpg', PHOTO, more)
]
const data = `data:image/jpeg;base64,${PHOTO.toString('base64')}`
const MAIL = [
  'From: The Harbour Gazette <a@example.org>',
  'To: b@example.org',
  'Subject: Ferry leaves',
  'Message-ID: <1@example.org>'
]
const SAVED = ['From: <Saved by Blink>', `Snapshot-Content-Location: ${SITE}/ferry.html`, 'Subject: Ferry leaves']
const ID: [string[], Uint8Array] = [['Content-Type: image/jpeg', 'Content-ID: <a@x>'], PHOTO]
const PLACE: [string[], Uint8Array] = [
  ['Content-Type: image/jpeg', 'Content-Location: https://example.org/img/a.jpg'],
  PHOTO
]

/** What an accession of one dump becomes: the files that its one article's photos name, and the notes on photos. */
async function received(files: Record<string, string | Uint8Array>) {
  const input = writeFolder(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`dumps/a/${name}`, bytes]))
  )
  const { notes } = await ingest({ input, version: '1' })
  const photos = [...readPageFiles(input)].flatMap(({ article }) => article.photos ?? [])
  return {
    input,
    photos,
    files: photos.map(photo => photo.file),
    notes: notes.map(note => `${note.line ?? note.record ?? ''}: ${note.what}`).filter(it => /photo/.test(it))
  }
}

const CONTAINERS: [what: string, files: Record<string, string | Uint8Array>, file: string][] = [
  ['a WARC', { 'c.warc': warc(crawl()) }, 'c.warc!/https://example.org/img/a.jpg'],
  ['a gzipped WARC', { 'c.warc.gz': warcGz(crawl()) }, 'c.warc.gz!/https://example.org/img/a.jpg'],
  [
    'another WARC of the accession',
    { 'c.warc': warc(crawl().slice(0, 1)), 'd.warc.gz': warcGz(crawl().slice(1)) },
    'd.warc.gz!/https://example.org/img/a.jpg'
  ],
  ['an ARC', { 'c.arc': arc(crawl()) }, 'c.arc!/https://example.org/img/a.jpg'],
  ['a gzipped ARC', { 'c.arc.gz': arc(crawl(), true) }, 'c.arc.gz!/https://example.org/img/a.jpg'],
  [
    'a WACZ',
    { 'c.wacz': zip({ 'archive/c.warc.gz': warcGz(crawl()) }, () => false) },
    'c.wacz!/https://example.org/img/a.jpg'
  ],
  [
    'a WACZ whose WARC is packed',
    { 'c.wacz': zip({ 'archive/c.warc': warc(crawl()) }) },
    'c.wacz!/https://example.org/img/a.jpg'
  ],
  ['a zip', { 'c.zip': zip({ '2020/ferry.html': page('../img/a.jpg'), 'img/a.jpg': PHOTO }) }, 'c.zip!/img/a.jpg'],
  [
    'a zip that packs nothing',
    { 'c.zip': zip({ 'ferry.html': page('a.jpg'), 'a.jpg': PHOTO }, () => false) },
    'c.zip!/a.jpg'
  ],
  ['a tar', { 'c.tar': await tar({ 'ferry.html': page('a.jpg'), 'a.jpg': PHOTO }) }, 'c.tar!/a.jpg'],
  [
    'a gzipped tar',
    { 'c.tgz': zlib.gzipSync(await tar({ 'a.jpg': PHOTO, 'ferry.html': page('a.jpg') })) },
    'c.tgz!/a.jpg'
  ],
  [
    'a WARC in a zip',
    { 'c.zip': zip({ 'x/c.warc.gz': warcGz(crawl()) }) },
    'c.zip!/x/c.warc.gz!/https://example.org/img/a.jpg'
  ],
  [
    'a zip in a zip',
    { 'c.zip': zip({ 'd.zip': zip({ 'ferry.html': page('a.jpg'), 'a.jpg': PHOTO }) }) },
    'c.zip!/d.zip!/a.jpg'
  ],
  ['a saved page, by cid', { 'c.mhtml': message(SAVED, page('cid:a@x'), [ID]) }, 'c.mhtml!/cid:a@x'],
  [
    'a saved page, by address',
    { 'c.mhtml': message(SAVED, page('../img/a.jpg'), [PLACE]) },
    'c.mhtml!/https://example.org/img/a.jpg'
  ],
  [
    'a saved page in a zip',
    { 'c.zip': zip({ 'c.mhtml': message(SAVED, page('cid:a@x'), [ID]) }) },
    'c.zip!/c.mhtml!/cid:a@x'
  ],
  ['a message', { 'c.eml': message(MAIL, page('cid:a@x'), [ID]) }, 'c.eml!/cid:a@x'],
  [
    'a mailbox',
    { 'c.mbox': `From a@example.org Fri Oct 23 10:00:00 2020\r\n${message(MAIL, page('cid:a@x'), [ID])}` },
    'c.mbox!/1!/cid:a@x'
  ],
  ['a data: address', { 'c.html': page(data) }, `c.html!/data:`],
  [
    'a data: address in a record',
    { 'c.jsonl': `${JSON.stringify({ title: 'Ferry leaves', html: page(data), url: SITE })}\n` },
    `c.jsonl!/data:`
  ]
]

for (const [what, given, file] of CONTAINERS) {
  test(`${what} packs it`, async () => {
    const { input, files, notes } = await received(given)
    const [found, ...more] = files.filter(it => it !== undefined)
    assert.ok(found?.startsWith(file) && !more.length, `${files.join(', ')} is not ${file}`)
    assert.equal(notes, [])
    await same(input, found)
    // On another machine there is only what was received.
    fs.rmSync(path.join(input, '.cache'), { recursive: true })
    await same(input, found, 'without the cache')
  })
}

async function same(input: string, file: string | undefined, when = '') {
  const read = await readPhoto(input, 'a', file ?? '')
  assert.ok('bytes' in read, `${when}: ${'problem' in read && read.problem}`)
  assert.ok(Buffer.from('bytes' in read ? read.bytes : []).equals(PHOTO), `other bytes ${when}`)
}

test('a revisit has the bytes of the record that it was found to repeat', async () => {
  const again = jpeg('https://example.org/img/again.jpg', Buffer.of(), { revisit: digestOfPayload(PHOTO) })
  const { input, files } = await received({
    'c.warc.gz': warcGz([...crawl().slice(1), html('../img/again.jpg'), again])
  })
  assert.equal(files, ['c.warc.gz!/https://example.org/img/again.jpg'])
  await same(input, files[0])
})

test('a photo that the crawl was sent on to, twice, stands in for the address that the page has', async () => {
  const sent = (from: string, location: string) =>
    jpeg(`https://example.org/img/${from}`, Buffer.of(), { status: 302, location })
  const { input, files, notes } = await received({
    'c.warc.gz': warcGz([
      sent('latest.jpg', '/img/moved?of=a'),
      sent('moved?of=a', 'https://example.org/img/a.jpg'),
      sent('round.jpg', 'round.jpg'),
      ...crawl().slice(1),
      html('../img/latest.jpg')
    ])
  })
  assert.equal(files, ['c.warc.gz!/https://example.org/img/latest.jpg'])
  assert.equal(notes, [])
  await same(input, files[0])
  fs.rmSync(path.join(input, '.cache'), { recursive: true })
  await same(input, files[0], 'without the cache')
})

test('a record that is not what its digest says is no photo, and is told', async () => {
  const { files, notes } = await received({ 'c.warc': warc(crawl({ digest: digestOfPayload(OTHER) })) })
  assert.equal(files, [undefined])
  assert.equal(notes, ['1: a photo is lost: its bytes are not those that its digest was taken of'])
})

test('a record that the crawl could not get is told, and one that is longer than it says', async () => {
  const missing = await received({ 'c.warc': warc(crawl({ status: 404 })) })
  assert.equal(missing.notes, ['1: a photo is lost: the crawl was answered with status 404'])
  const short = await received({ 'c.warc': warc(crawl({ short: 10 })) })
  assert.equal(short.files, [undefined])
  assert.match(short.notes[0] ?? '', /^1: a photo is lost: the record is longer than it says/)
})

test('a data: address that is broken or holds something else is told', async () => {
  const broken = await received({ 'c.html': page(`data:image/jpeg;base64,${'*'.repeat(2000)}`) })
  assert.equal(broken.notes, ['2: a photo is lost: its data: address is broken'])
  assert.equal(broken.files, [undefined])
  const other = await received({ 'c.html': page(`data:text/html;base64,${'a'.repeat(2000)}`) })
  assert.equal(other.notes, ['2: a photo is lost: its data: address holds no picture'])
})

test('a path that leads nowhere or out is told, with its line; what was never received is not', async () => {
  const out = await received({ 'c.html': page('../../secret.jpg'), 'b/secret.jpg': PHOTO })
  assert.equal(out.files, [undefined])
  assert.equal(out.notes, ['2: a photo is lost: ../../secret.jpg leads out of the accession'])
  assert.equal((await received({ 'c.html': page('gone/a.jpg') })).notes, [
    '2: a photo is lost: gone/a.jpg is not there'
  ])
  assert.equal((await received({ 'c.html': page('https://example.org/a.jpg') })).notes, [])
})

test('a member that is said to be longer than any photo is not read', async () => {
  const members = zip({ 'ferry.html': page('a.jpg'), 'a.jpg': PHOTO })
  const at = members.lastIndexOf('a.jpg') - 46
  members.writeUInt32LE(2 ** 31, at + 20)
  const { files, notes } = await received({ 'c.zip': members })
  assert.equal(files, [undefined])
  assert.equal(notes, ['1: ferry.html: a photo is lost: is too long to be a photo'])
})

test('a path that leads out of a zip leads nowhere', async () => {
  const { files } = await received({
    'x/c.zip': zip({ 'ferry.html': page('../a.jpg') }),
    'x/a.jpg': PHOTO,
    'a.jpg': PHOTO
  })
  assert.equal(files, [undefined])
})

test('a name that a person gave a photo in a container is looked up, and one that is not there says so', async () => {
  const input = writeFolder({ 'dumps/a/c.zip': zip({ 'x/a.jpg': PHOTO }), 'dumps/a/link.txt': 'x' })
  await same(input, 'c.zip!/x/a.jpg')
  for (const file of [
    'c.zip!/x/b.jpg',
    'c.zip!/../c.zip',
    'd.zip!/a.jpg',
    '../b/c.zip!/x/a.jpg',
    'link.txt!/a.jpg',
    'c.zip!/'
  ])
    assert.ok('problem' in (await readPhoto(input, 'a', file)), file)
})

test.run()
