// What a dump does not say of a photo is filled from its file: in ingest, from the file to the page.
import fs from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ingest } from '../../plugins/archive/ingest.ts'
import type { Article } from '../../plugins/archive/types.ts'
import { readPage } from '../../plugins/articles/page.ts'
import { readFolder, writeFolder, writeIn } from '../folder.ts'
import { plain } from './pictures.ts'

const test = suite('photos filled from their files')

const EXIF = {
  IFD0: { ImageDescription: 'Cars [queue] at the pier.', Artist: 'Jane Roe', Copyright: 'Copyright 2020 Gazette' }
}
const html = (figure: string) =>
  `<html lang="en"><title>Ferry late</title><article><h1>Ferry late</h1><p>The ferry to Port Ellen was two hours late again.</p>${figure}<p>Nobody on the pier was surprised at all by that.</p></article></html>`
const archive = (figure: string, more: Record<string, Uint8Array> = {}) =>
  writeFolder({ 'dumps/gazette/ferry.html': html(figure), ...more })

async function pageOf(input: string): Promise<Article> {
  await ingest({ input, version: '1' })
  const [page = ''] =
    Object.entries(readFolder(path.join(input, 'articles'))).find(([name]) => name.endsWith('.md')) ?? []
  return readPage(fs.readFileSync(path.join(input, 'articles', page), 'utf8')).article
}

test('a photo without words gets those of its file, each with its field', async () => {
  const photo = await plain().withExif(EXIF).jpeg().toBuffer()
  const { photos, body, source } = await pageOf(archive('<img src="pier.jpg">', { 'dumps/gazette/pier.jpg': photo }))
  assert.equal(photos, [
    {
      id: 'photo-1',
      file: 'pier.jpg',
      caption: 'Cars [queue] at the pier.',
      credit: 'Jane Roe',
      byline: 'Jane Roe',
      copyright: 'Copyright 2020 Gazette'
    }
  ])
  assert.match(body, '![Cars \\[queue\\] at the pier.](#photo-1)')
  const embedded = source.inferred?.filter(row => row.rule === 'embedded').map(({ key, from }) => `${key}: ${from}`)
  assert.equal(embedded, [
    'caption: EXIF ImageDescription',
    'byline: EXIF Artist',
    'copyright: EXIF Copyright',
    'credit: EXIF Artist'
  ])
})

test('what the dump says stands', async () => {
  const photo = await plain().withExif(EXIF).jpeg().toBuffer()
  const figure = '<figure><img src="pier.jpg"><figcaption>The queue on Friday.</figcaption></figure>'
  const { photos } = await pageOf(archive(figure, { 'dumps/gazette/pier.jpg': photo }))
  assert.is(photos?.[0]?.caption, 'The queue on Friday.')
  assert.is(photos?.[0]?.byline, 'Jane Roe')
})

test('a photo that comes or changes later has its dump read again', async () => {
  const input = archive('<img src="pier.jpg" alt="A pier">')
  assert.equal((await pageOf(input)).photos?.[0]?.lost, true)
  writeIn(input, 'dumps/gazette/pier.jpg', await plain().jpeg().toBuffer())
  assert.equal((await pageOf(input)).photos?.[0]?.file, 'pier.jpg')
  writeIn(input, 'dumps/gazette/pier.jpg', await plain().withExif(EXIF).jpeg().toBuffer())
  assert.is((await pageOf(input)).photos?.[0]?.caption, 'Cars [queue] at the pier.')
})

test('an XMP file of a photo is no dump', async () => {
  const input = archive('<img src="pier.jpg">', {
    'dumps/gazette/pier.jpg': await plain().jpeg().toBuffer(),
    'dumps/gazette/pier.xmp': Buffer.from('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
  })
  const { notes, setAside } = await ingest({ input, version: '1' })
  assert.equal([notes, setAside], [[], []])
})

test.run()
