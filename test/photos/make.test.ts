// What is made of a picture: the right way up, in the right colours, no wider than it was; or why nothing is made.
import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { embeddedIn } from '../../plugins/photos/embedded.ts'
import { type Encoded, make } from '../../plugins/photos/make.ts'
import type { Format, Picture } from '../../plugins/photos/picture.ts'
import { writePlaced, writeRenditions } from '../../plugins/photos/write.ts'
import { writeFolder } from '../folder.ts'
import { plain, scene } from './pictures.ts'

const test = suite('photos made')

const BOTH: Format[] = ['webp', 'jpeg']
async function made(bytes: Uint8Array, formats = BOTH): Promise<{ picture: Picture; encoded: Encoded[] }> {
  const result = await make(bytes, 'stem', formats, 1024)
  if ('lost' in result) throw new Error(result.lost)
  return result
}
async function lost(bytes: Uint8Array): Promise<string> {
  const result = await make(bytes, 'stem', BOTH, 1024)
  return 'lost' in result ? result.lost : 'shown'
}
const sizes = ({ picture }: { picture: Picture }) =>
  picture.renditions.map(({ format, width, height }) => `${format} ${width} × ${height}`)
const first = ({ encoded }: { encoded: Encoded[] }, format: Format) => encoded.find(one => one.format === format)?.bytes
/** PNG's check sum, bit by bit; Node has it in zlib only from 22 on. */
const crc32 = (bytes: Uint8Array) =>
  ~bytes.reduce((sum, byte) => {
    let next = sum ^ byte
    for (let bit = 0; bit < 8; bit++) next = next & 1 ? (next >>> 1) ^ 0xedb88320 : next >>> 1
    return next
  }, -1) >>> 0
/** The colour in the middle of a rendition. */
async function colour(bytes: Uint8Array | undefined): Promise<number[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels
  return [...data.subarray(at, at + info.channels)]
}
const near = (a: number[], b: number[], by = 6) =>
  assert.ok(
    a.length === b.length && a.every((value, i) => Math.abs(value - (b[i] as number)) <= by),
    `${a} is not ${b}`
  )

test('the widths of the layouts, none wider than the picture, and each as its plan says', async () => {
  const result = await made(await scene(1500, 1000).jpeg().toBuffer())
  assert.equal(sizes(result), [
    'webp 480 × 320',
    'webp 800 × 533',
    'webp 1216 × 811',
    'webp 1500 × 1000',
    'jpeg 480 × 320',
    'jpeg 800 × 533',
    'jpeg 1216 × 811',
    'jpeg 1500 × 1000'
  ])
  for (const { format, width, height, bytes } of result.encoded) {
    const is = await sharp(bytes).metadata()
    assert.equal([is.format, is.width, is.height], [format, width, height])
  }
  assert.equal(sizes(await made(await plain(60, 40).jpeg().toBuffer())), ['webp 60 × 40', 'jpeg 60 × 40'])
  assert.is((await made(await plain(5000, 10).png().toBuffer())).picture.renditions.at(-1)?.width, 1600)
})

test('AVIF where it is asked for, the best first', async () => {
  const result = await made(await plain(60, 40).jpeg().toBuffer(), ['avif', 'webp', 'jpeg'])
  assert.equal(sizes(result), ['avif 60 × 40', 'webp 60 × 40', 'jpeg 60 × 40'])
  assert.is((await sharp(first(result, 'avif')).metadata()).format, 'heif')
})

test('the right way up, and without the place where it was taken', async () => {
  const turned = await plain(60, 40)
    .withExif({
      IFD0: { Orientation: '6', Make: 'Camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' }
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const result = await made(turned)
  assert.equal(sizes(result), ['webp 40 × 60', 'jpeg 40 × 60'])
  assert.equal([result.picture.width, result.picture.height], [40, 60])
  for (const { bytes } of result.encoded) {
    const { exif, orientation, icc } = await sharp(bytes).metadata()
    assert.equal([exif, orientation, icc], [undefined, undefined, undefined])
  }
})

test('CMYK, wide gamut, sixteen bits and grey become sRGB', async () => {
  const red = [192, 64, 32]
  const picture = plain(40, 40, '#c04020')
  const of = async (bytes: Buffer) => colour(first(await made(bytes), 'jpeg'))
  near(await of(await picture.clone().withIccProfile('p3').jpeg({ quality: 100 }).toBuffer()), red)
  near(await of(await picture.clone().toColourspace('rgb16').png().toBuffer()), red)
  near(await of(await picture.clone().withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer()), red, 20)
  near(await of(await plain(40, 40, '#808080').toColourspace('b-w').jpeg().toBuffer()), [128, 128, 128])
})

test('what is transparent stays so in WebP, and is paper in JPEG', async () => {
  const clear = sharp({ create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
  const result = await made(await clear.clone().png().toBuffer())
  assert.is(result.picture.clear, true)
  assert.is(result.picture.tiny, undefined, 'it would be seen through the picture')
  assert.is((await colour(first(result, 'webp')))[3], 0)
  near(await colour(first(result, 'jpeg')), [255, 255, 255])
  const opaque = await made(await plain().ensureAlpha().png().toBuffer())
  assert.is(opaque.picture.clear, undefined)
})

test('what moves still moves in WebP', async () => {
  const frames = await Promise.all(['#f00', '#0f0', '#00f'].map(c => plain(40, 30, c).png().toBuffer()))
  const gif = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [100, 200, 300], loop: 2 })
    .toBuffer()
  const result = await made(gif)
  assert.is(result.picture.animated, true)
  const webp = await sharp(first(result, 'webp'), { animated: true }).metadata()
  assert.equal([webp.pages, webp.pageHeight, webp.delay, webp.loop], [3, 30, [100, 200, 300], 2])
  const jpeg = await sharp(first(result, 'jpeg')).metadata()
  assert.equal([jpeg.width, jpeg.height], [40, 30])
  near(await colour(first(result, 'jpeg')), [254, 0, 0])
})

test('SVG becomes pixels, and brings nothing along', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="60" height="40"><script>alert(1)</script><rect width="60" height="40" fill="#00f"/><image xlink:href="file:///etc/passwd" width="9" height="9"/></svg>`
  const result = await made(Buffer.from(svg))
  assert.equal(sizes(result), ['webp 60 × 40', 'jpeg 60 × 40'])
  near(await colour(first(result, 'jpeg')), [0, 0, 254])
})

test('a tiny picture of the picture', async () => {
  const { picture } = await made(await scene(900, 600).jpeg().toBuffer())
  const bytes = Buffer.from(picture.tiny?.replace('data:image/webp;base64,', '') ?? '', 'base64')
  assert.is((await sharp(bytes).metadata()).width, 16)
  assert.ok((picture.tiny ?? '').length < 400, picture.tiny)
})

test('what cannot be shown says why', async () => {
  const jpeg = await scene(300, 200).jpeg().toBuffer()
  assert.is(await lost(new Uint8Array()), 'is empty')
  assert.is(
    await lost(Buffer.from('<!DOCTYPE html><title>404</title>')),
    'is no picture that can be read: it is a web page'
  )
  assert.is(await lost(Buffer.from('Not found, says the server.')), 'is no picture that can be read: it is a text')
  assert.is(
    await lost(jpeg.subarray(0, 30)),
    'is no picture that can be read: it is a picture that is damaged from the start'
  )
  assert.match(await lost(jpeg.subarray(0, Math.floor(jpeg.length * 0.2))), /^is cut off: \d\d % of it is missing$/)
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"><rect/></svg>')
  assert.is(await lost(svg), 'has more pixels than is safe to open')
})

test('a picture that cannot be decoded here is kept, and is told from what is none', async () => {
  const boxed = (kind: string) =>
    Buffer.concat([Buffer.from([0, 0, 0, 32]), Buffer.from(`ftyp${kind}`), Buffer.alloc(40)])
  const undecoded = async (bytes: Uint8Array) => {
    const result = await make(bytes, 'stem', BOTH, 1024)
    return 'lost' in result && result.undecoded === true && result.lost
  }
  assert.is(await undecoded(boxed('heic')), 'is a HEIC picture, which cannot be decoded here')
  const bmp = Buffer.concat([Buffer.from('BM'), Buffer.from([70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0]), Buffer.alloc(40)])
  assert.is(await undecoded(bmp), 'is a BMP picture, which cannot be decoded here')
  assert.is(await undecoded(boxed('isom')), false)
  assert.is(await lost(boxed('isom')), 'is no picture that can be read: it is a film')
  const avi = Buffer.from('52494646ffffff0d4156492052494646', 'hex')
  assert.is(await lost(avi), 'is no picture that can be read: it is a film')
  assert.is(await lost(Buffer.from('BMW opens a new works.')), 'is no picture that can be read: it is a text')
})

test('a bomb is not opened', async () => {
  // A PNG that says it is 30,000 pixels wide and high; its check sum is right.
  const png = await plain(60, 40).png().toBuffer()
  png.writeUInt32BE(30_000, 16)
  png.writeUInt32BE(30_000, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  assert.is(await lost(png), 'has more pixels than is safe to open')
})

test('what is cut off below is shown, and says so', async () => {
  const jpeg = await scene(900, 600).jpeg().toBuffer()
  const { picture } = await made(jpeg.subarray(0, Math.floor(jpeg.length * 0.8)))
  assert.match(picture.flaw ?? '', /^cut off: the lowest (?:1\d|2\d) % is missing$/)
  assert.is((await made(jpeg)).picture.flaw, undefined)
  const all = await made(jpeg.subarray(0, -2))
  assert.ok(all.picture.renditions.length)
})

test('each rendition carries the words of its page, however often it is put there', async () => {
  const [cache, output] = [writeFolder(), writeFolder()]
  const jpeg = await plain(60, 40).jpeg().toBuffer()
  const formats: Format[] = ['avif', 'webp', 'jpeg']
  const picture = (await writeRenditions(cache, 'stem', formats, async () => ({ bytes: jpeg, words: {} }))) as Picture
  for (const caption of ['Straße & „Fähre“ <1>', 'Later']) {
    writePlaced(cache, output, picture, { caption, credit: 'Jane Roe/AP', byline: 'Jane Roe', copyright: '© AP' })
    for (const { address } of picture.renditions) {
      const bytes = fs.readFileSync(path.join(output, address))
      assert.equal(
        embeddedIn(bytes).map(({ key, values }) => `${key}: ${values}`),
        [`caption: ${caption}`, 'byline: Jane Roe', 'credit: Jane Roe/AP', 'copyright: © AP'],
        address
      )
      assert.is((await sharp(bytes).stats()).channels.length, 3)
    }
  }
  // What there is no room for is left out, and the rest stays.
  writePlaced(cache, output, picture, { caption: 'x'.repeat(5000), credit: 'AP' })
  const [{ address } = { address: '' }] = picture.renditions
  assert.equal(
    embeddedIn(fs.readFileSync(path.join(output, address))).map(({ key }) => key),
    ['credit']
  )
})

test('a rendition is made once, and again where the cache was cut off', async () => {
  const cache = writeFolder()
  const jpeg = await plain(60, 40).jpeg().toBuffer()
  let reads = 0
  const read = async () => {
    reads++
    return { bytes: jpeg, words: {} }
  }
  const once = await writeRenditions(cache, 'stem', BOTH, read)
  assert.equal(await writeRenditions(cache, 'stem', BOTH, read), once)
  assert.is(reads, 1)
  const file = path.join(cache, 'stem-60.webp')
  const whole = fs.readFileSync(file)
  fs.writeFileSync(file, whole.subarray(0, 100))
  await writeRenditions(cache, 'stem', BOTH, read)
  assert.is(reads, 2)
  assert.equal(fs.readFileSync(file), whole, 'the same bytes')
  fs.writeFileSync(path.join(cache, 'stem.json'), '{"made":')
  await writeRenditions(cache, 'stem', BOTH, read)
  assert.is(reads, 3)
  // What cannot be shown is remembered too.
  const empty = async () => {
    reads++
    return { bytes: new Uint8Array(), words: {} }
  }
  await writeRenditions(cache, 'none', BOTH, empty)
  assert.equal(await writeRenditions(cache, 'none', BOTH, empty), { lost: 'is empty' })
  assert.is(reads, 4)
})

test.run()
