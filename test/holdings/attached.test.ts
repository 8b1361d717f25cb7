// Photos that no dump refers to: attached where it is certain, else listed, until a person names them on a page.
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ingest } from '../../plugins/archive/ingest.ts'
import { readJsonl } from '../../plugins/archive/jsonl.ts'
import { readPageFiles } from '../../plugins/articles/page-files.ts'
import { readIn, writeFolder, writeIn } from '../folder.ts'
import { iptc, noise, withIptc } from '../photos/pictures.ts'
import { warc } from './containers.ts'

const test = suite('photos without a reference')
const CAPTION = 'Cars queue at the ferry terminal in Port Ellen on Friday.'
const TEXT = [
  'Ferry dispute ends after nine days',
  `${CAPTION} (Photo by Jane Roe)`,
  'The ferry to the mainland left Port Ellen on Friday, nine days late, with every cabin taken.',
  'Nobody on the quay was surprised at all, and the harbour master had gone home by then.'
].join('\n\n')
const PHOTO = await noise()
const said = (caption: string) => withIptc(PHOTO, iptc([[120, caption]]))

const run = async (input: string) => {
  const { read } = await ingest({ input, version: '1' })
  const [{ article, page } = { page: '' }] = readPageFiles(input)
  const left = [...readJsonl<{ file: string }>(path.join(input, 'articles/unattached.jsonl'))].map(({ file }) => file)
  return { read, page, photos: article?.photos ?? [], inferred: article?.source.inferred ?? [], left }
}

test('a text scrape gets the photo of its name; what belongs to nothing is listed', async () => {
  const input = writeFolder({ 'dumps/a/ferry.txt': TEXT, 'dumps/a/ferry.jpg': PHOTO, 'dumps/a/market.jpg': PHOTO })
  const { photos, inferred, left } = await run(input)
  assert.equal(
    photos.map(({ file, caption }) => [file, caption]),
    [['ferry.jpg', CAPTION]]
  )
  assert.ok(inferred.some(({ rule, photo, key }) => rule === 'same-name' && photo === 'photo-1' && key === 'file'))
  assert.equal(left, ['market.jpg'])
})

test('a photo of the name of a dump of several articles is of none of them', async () => {
  const message = (number: number) =>
    `\u0001AGZT000${number} 4 POL 0025 GZT /ANP-AAA\r\n\u0002   PORT ELLEN, Oct ${number} (AFP) - ${TEXT}\r\n\u0003\u0004`
  const input = writeFolder({ 'dumps/a/ferry.ans': message(1) + message(2), 'dumps/a/ferry.jpg': PHOTO })
  const { read, photos, left } = await run(input)
  assert.equal([read, photos.filter(({ file }) => file), left], [1, [], ['ferry.jpg']])
})

test('a lost photo says where it was published, and one that is kept need not', async () => {
  const page = (src: string) =>
    `<html lang="en"><h1>Ferry dispute ends</h1>${TEXT.split('\n\n')
      .slice(2)
      .map(text => `<p>${text}</p>`)
      .join('')}<p><img src="${src}" alt="A ferry"></p></html>`
  const of = async (files: Record<string, string | Uint8Array>) => (await run(writeFolder(files))).photos
  assert.equal(await of({ 'dumps/a/x.html': page('https://example.org/2020/ferry.jpg') }), [
    { id: 'photo-1', lost: true, original: 'https://example.org/2020/ferry.jpg', alt: 'A ferry' }
  ])
  assert.equal(await of({ 'dumps/a/x.html': page('ferry.jpg'), 'dumps/a/ferry.jpg': PHOTO }), [
    { id: 'photo-1', file: 'ferry.jpg', alt: 'A ferry' }
  ])
  assert.equal(await of({ 'dumps/a/x.html': page('ferry.jpg') }), [{ id: 'photo-1', lost: true, alt: 'A ferry' }])
})

test('a text scrape gets the one photo that says its caption, whatever stands around it there', async () => {
  const input = writeFolder({
    'dumps/a/x1.txt': TEXT,
    'dumps/a/p/1.jpg': said('A market square.'),
    'dumps/a/p/2.jpg': said(`PORT ELLEN, Oct. 23 – ${CAPTION.toUpperCase()} (Jane Roe/AP)`)
  })
  const { photos, inferred, left } = await run(input)
  assert.equal(
    photos.map(({ file }) => file),
    ['p/2.jpg']
  )
  assert.ok(inferred.some(({ rule }) => rule === 'same-caption'))
  assert.equal(left, ['p/1.jpg'])
})

test('a caption that two photos say is of neither', async () => {
  const input = writeFolder({ 'dumps/a/x1.txt': TEXT, 'dumps/a/1.jpg': said(CAPTION), 'dumps/a/2.jpg': said(CAPTION) })
  const { photos, left } = await run(input)
  assert.equal(
    photos.map(({ lost }) => lost),
    [true]
  )
  assert.equal(left, ['1.jpg', '2.jpg'])
})

test('a dump is read again when a photo comes, and not when none does', async () => {
  const input = writeFolder({ 'dumps/a/ferry.txt': TEXT })
  assert.equal(
    (await run(input)).photos.map(({ lost }) => lost),
    [true]
  )
  assert.is((await run(input)).read, 0)
  writeIn(input, 'dumps/a/ferry.jpg', PHOTO)
  const { photos, left } = await run(input)
  assert.equal(
    photos.map(({ file }) => file),
    ['ferry.jpg']
  )
  assert.equal(left, [])
  assert.is((await run(input)).read, 0)
})

test('a person attaches what is left with one line', async () => {
  const input = writeFolder({ 'dumps/a/x1.txt': TEXT, 'dumps/a/1.jpg': PHOTO, 'dumps/a/2.jpg': PHOTO })
  const { page, left } = await run(input)
  assert.equal(left, ['1.jpg', '2.jpg'])
  const text = readIn(input, `articles/${page}`)
  assert.ok(text.includes('    lost: true\n'))
  writeIn(input, `articles/${page}`, text.replace('    lost: true\n', '    file: 2.jpg\n'))
  assert.equal((await run(input)).left, ['1.jpg'])
})

test('of what a crawl brought home, only what is large enough is listed', async () => {
  const jpeg = (uri: string, body: Uint8Array) => ({ uri, type: 'image/jpeg', body })
  const large = Buffer.concat([PHOTO, Buffer.alloc(10_000)])
  const crawl = warc([jpeg('https://example.org/icon.jpg', PHOTO), jpeg('https://example.org/a.jpg', large)])
  assert.equal((await run(writeFolder({ 'dumps/a/c.warc': crawl }))).left, ['c.warc!/https://example.org/a.jpg'])
})

test.run()
