// Words in picture files: read from where they may stand, the right one believed, the letters those that were meant.
import { createHash } from 'node:crypto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { embeddedIn } from '../../plugins/photos/embedded.ts'
import { alt, iptc, plain, withIptc, xmp } from './pictures.ts'

const test = suite('embedded words')

const found = (file: Uint8Array, sidecar?: Uint8Array) =>
  Object.fromEntries(embeddedIn(file, sidecar).map(({ key, values, from }) => [key, [...values, from]]))
const CAPTION = 120
const md5 = (data: Buffer) => createHash('md5').update(data).digest()

test('a picture that says nothing', async () => {
  assert.equal(found(await plain().jpeg().toBuffer()), {})
  assert.equal(found(Buffer.from('<html>not a picture</html>')), {})
  assert.equal(found(new Uint8Array()), {})
})

test('EXIF', async () => {
  const exif = {
    IFD0: {
      ImageDescription: 'The ferry at the pier.',
      Artist: 'Jane Roe; John Doe',
      Copyright: 'Copyright 1999 Gazette'
    },
    IFD2: { DateTimeOriginal: '1999:05:19 18:36:41' }
  }
  assert.equal(found(await plain().withExif(exif).jpeg().toBuffer()), {
    caption: ['The ferry at the pier.', 'EXIF ImageDescription'],
    byline: ['Jane Roe', 'John Doe', 'EXIF Artist'],
    copyright: ['Copyright 1999 Gazette', 'EXIF Copyright'],
    taken: ['1999-05-19', 'EXIF DateTimeOriginal']
  })
})

test('what a camera writes of itself is no caption, and no day is no day', async () => {
  const exif = {
    IFD0: { ImageDescription: 'OLYMPUS DIGITAL CAMERA         ', Copyright: '  ' },
    IFD2: { DateTimeOriginal: '0000:00:00 00:00:00' }
  }
  assert.equal(found(await plain().withExif(exif).jpeg().toBuffer()), {})
})

test('XMP, in a WebP too, the default language of several', async () => {
  const packet = xmp(
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">The ferry</rdf:li><rdf:li xml:lang="de">Die Fähre</rdf:li></rdf:Alt></dc:description>` +
      `<dc:creator><rdf:Seq><rdf:li>Jane Roe</rdf:li><rdf:li>John Doe</rdf:li></rdf:Seq></dc:creator>` +
      `<dc:subject><rdf:Bag><rdf:li>ports</rdf:li><rdf:li>strikes</rdf:li></rdf:Bag></dc:subject>` +
      `<photoshop:Credit>Agence Exemple</photoshop:Credit><photoshop:DateCreated>1999-05</photoshop:DateCreated>` +
      `<photoshop:City>Port Ellen</photoshop:City>`
  )
  assert.equal(found(await plain().withXmp(packet).webp().toBuffer()), {
    caption: ['The ferry', 'XMP dc:description'],
    byline: ['Jane Roe', 'John Doe', 'XMP dc:creator'],
    credit: ['Agence Exemple', 'XMP photoshop:Credit'],
    taken: ['1999-05', 'XMP photoshop:DateCreated'],
    city: ['Port Ellen', 'XMP photoshop:City'],
    keywords: ['ports', 'strikes', 'XMP dc:subject']
  })
})

for (const [what, bytes, charset] of [
  ['UTF-8 that says so', Buffer.from('Fährstreik im Café – „Ende“'), Buffer.from('\x1b%G')],
  ['UTF-8 that does not say so', Buffer.from('Fährstreik im Café – „Ende“')],
  ['Windows', Buffer.from('46e4687273747265696b20696d20436166e9209620844 56e646593'.replace(' ', ''), 'hex')],
  ['a Macintosh', Buffer.from('468a687273747265696b20696d204361668e20d020e3456e6465d2', 'hex')]
] as const) {
  test(`the letters of an IPTC record: ${what}`, async () => {
    const jpeg = await plain().jpeg().toBuffer()
    assert.equal(found(withIptc(jpeg, iptc([[CAPTION, bytes]], charset))), {
      caption: ['Fährstreik im Café – „Ende“', 'IPTC Caption/Abstract']
    })
  })
}

test('the order of the Metadata Working Group', async () => {
  const packet = xmp(alt('dc:description', 'of XMP'))
  const record = iptc([[CAPTION, 'of IPTC']])
  const both = await plain().withXmp(packet).jpeg().toBuffer()
  const all = await plain()
    .withXmp(packet)
    .withExif({ IFD0: { ImageDescription: 'of EXIF' } })
    .jpeg()
    .toBuffer()
  const caption = (file: Uint8Array) => found(file).caption?.[0]
  assert.is(caption(withIptc(all, record)), 'of EXIF')
  assert.is(caption(withIptc(both, record)), 'of XMP', 'nothing says that IPTC was changed')
  assert.is(caption(withIptc(both, record, md5(record))), 'of XMP', 'IPTC is as it was left')
  assert.is(caption(withIptc(both, record, md5(Buffer.from('x')))), 'of IPTC', 'IPTC was changed after XMP')
})

test('what IPTC cut off is taken whole from XMP', async () => {
  const long = 'NASA, ESA, Michael Wong (Space Telescope Science Institute)'
  const jpeg = await plain()
    .withXmp(xmp(`<photoshop:Credit>${long}</photoshop:Credit>`))
    .jpeg()
    .toBuffer()
  const file = withIptc(jpeg, iptc([[110, long.slice(0, 32)]]), md5(Buffer.from('x')))
  assert.equal(found(file).credit, [long, 'XMP photoshop:Credit'])
})

test('an XMP file beside the picture speaks where the picture does not', async () => {
  const jpeg = await plain()
    .withXmp(xmp(alt('dc:description', 'In the picture')))
    .jpeg()
    .toBuffer()
  const sidecar = Buffer.from(xmp(alt('dc:description', 'Beside it') + alt('dc:rights', '© Gazette')))
  assert.equal(found(jpeg, sidecar), {
    caption: ['In the picture', 'XMP dc:description'],
    copyright: ['© Gazette', 'XMP dc:rights']
  })
})

test.run()
