// Makes the renditions of the same photos with Backfile, a bare sharp script and eleventy-img, in turns, and prints what
// each took; then what each format weighs, and how alike it is to the photo.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { decoded, type Pixels } from '../../../plugins/photos/decode.ts'
import type { Format } from '../../../plugins/photos/picture.ts'
import { ENCODING, plan } from '../../../plugins/photos/renditions.ts'
import { scene } from '../../photos/pictures.ts'
import { type Measured, measure } from '../measure.ts'
import { report } from '../report.ts'
import { ssim } from './ssim.ts'

const HELP = `node test/bench/photos.mjs
  --photos=DIR   JPEGs to take instead of drawn ones; what is measured of drawn ones says little of bytes
  --count=24     so many photos, by turns those of DIR
  --runs=5       the medians are printed
  --no-time      only bytes and likeness
eleventy-img takes part where it is found: npm install --prefix .cache/peers @11ty/eleventy-img`

const { values } = parseArgs({
  options: {
    photos: { type: 'string' },
    count: { type: 'string', default: '24' },
    runs: { type: 'string', default: '5' },
    'no-time': { type: 'boolean' },
    help: { type: 'boolean' }
  }
})
const cache = path.resolve('.cache/bench-photos')
const here = path.dirname(new URL(import.meta.url).pathname)

if (values.help) console.log(HELP)
else {
  fs.rmSync(cache, { recursive: true, force: true })
  const folder = path.join(cache, 'received')
  fs.mkdirSync(folder, { recursive: true })
  const photos = await receive(folder, Number(values.count))
  if (!values['no-time']) console.log(`${time(folder, Number(values.runs))}\n`)
  console.log(await likeness(values.photos ? originals() : photos.slice(0, 1)))
  fs.rmSync(cache, { recursive: true })
}

/** Photos as cameras make them, 3000 × 2000, each with bytes of its own. */
async function receive(folder: string, count: number): Promise<string[]> {
  const from = originals()
  const files = Array.from({ length: count }, (_, i) => path.join(folder, `${i}.jpg`))
  for (const [i, file] of files.entries()) {
    const name = from[i % from.length]
    const photo = name ? sharp(name) : scene(3000, 2000)
    const sized = photo.resize(3000, 2000, { fit: 'cover' }).withExif({ IFD0: { ImageDescription: `Photo ${i}` } })
    fs.writeFileSync(file, await sized.jpeg({ quality: 90 }).toBuffer())
  }
  return files
}

/** The photos to measure, as they were received. */
function originals(): string[] {
  const folder = values.photos
  if (!folder) return []
  return fs.readdirSync(folder).flatMap(name => (/\.jpe?g$/i.test(name) ? path.join(folder, name) : []))
}

function time(folder: string, runs: number): string {
  const peers = path.resolve('.cache/peers/node_modules/@11ty/eleventy-img')
  const names = ['ours', 'bare', ...(fs.existsSync(peers) ? ['eleventy-img'] : [])]
  const results = new Map<string, Measured[]>(names.map(name => [name, []]))
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const output = path.join(cache, `${name}-${run}`)
      const args = [path.join(here, `${name}.mjs`), folder, output]
      results.get(name)?.push(measure({ file: process.execPath, args, cwd: process.cwd() }, output))
    }
  }
  return report(`renditions of ${fs.readdirSync(folder).length} photos of 3000 × 2000`, results)
}

/**
 * Bytes and SSIM of every rendition that we make of these photos, all together; and bytes at the SSIM of JPEG. No photo is
 * enlarged for it: what was enlarged has less to lose in JPEG than a photo has.
 */
async function likeness(photos: readonly string[]): Promise<string> {
  const pictures = (await Promise.all(photos.map(resized))).flat()
  const jpeg = await at(pictures, 'jpeg', 0)
  const lines = [`bytes and SSIM, ${photos.length} photos, ${pictures.length} sizes`, row('jpeg', jpeg, jpeg)]
  for (const format of ['webp', 'avif'] as const) {
    // Bytes grow evenly with SSIM over a few steps of quality.
    const [less, as, more] = [
      await at(pictures, format, -6),
      await at(pictures, format, 0),
      await at(pictures, format, 6)
    ]
    const [from, to] = jpeg.ssim < as.ssim ? [less, as] : [as, more]
    const part = (jpeg.ssim - from.ssim) / (to.ssim - from.ssim)
    lines.push(
      `${row(format, as, jpeg)}, ${((from.bytes + part * (to.bytes - from.bytes)) / jpeg.bytes).toFixed(3)} at the SSIM of JPEG`
    )
  }
  return lines.join('\n')
}

interface Weighed {
  bytes: number
  ssim: number
}

function row(format: string, { bytes, ssim: mean }: Weighed, jpeg: Weighed): string {
  return `${format.padEnd(5)}${String(bytes).padStart(10)} bytes, SSIM ${mean.toFixed(4)}, ${(bytes / jpeg.bytes).toFixed(3)} of JPEG`
}

/** The pixels of each width, as our renditions are made of them: the widest first, and the others from that. */
async function resized(photo: string): Promise<Pixels[]> {
  const widest = await decoded(fs.readFileSync(photo))
  if ('lost' in widest) throw new Error(`${photo} ${widest.lost}`)
  const { data, raw } = widest
  return Promise.all(
    plan('x', widest.width, widest.height, ['jpeg']).map(async ({ width, height }) => {
      const at = await sharp(data, { raw }).resize(width, height, { fit: 'fill' }).raw().toBuffer()
      return { data: at, raw: { ...raw, width, height } }
    })
  )
}

/** A format at our quality, or one so much higher. */
async function at(pictures: readonly Pixels[], format: Format, higher: number): Promise<Weighed> {
  const sum = { bytes: 0, ssim: 0 }
  for (const { data, raw } of pictures) {
    const options = { ...ENCODING[format], quality: ENCODING[format].quality + higher }
    const bytes = await sharp(data, { raw })[format](options).toBuffer()
    const [one, other] = [sharp(data, { raw }), sharp(bytes)].map(picture => picture.greyscale().raw().toBuffer())
    sum.bytes += bytes.length
    sum.ssim += ssim((await one) as Buffer, (await other) as Buffer, raw.width, raw.height) / pictures.length
  }
  return sum
}
