// Makes the renditions of the same photos with Backfile, a bare sharp script and eleventy-img, in turns, and prints what
// each took; then what each format weighs, and how alike it is to the photo.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { ENCODING } from '../../../plugins/photos/renditions.ts'
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
  console.log(await likeness(photos))
  fs.rmSync(cache, { recursive: true })
}

/** Photos as cameras make them, 3000 × 2000, each with bytes of its own. */
async function receive(folder: string, count: number): Promise<string[]> {
  const from = values.photos ? fs.readdirSync(values.photos).filter(name => /\.jpe?g$/i.test(name)) : []
  const files = Array.from({ length: count }, (_, i) => path.join(folder, `${i}.jpg`))
  for (const [i, file] of files.entries()) {
    const name = from[i % from.length]
    const photo = name ? sharp(path.join(values.photos ?? '', name)) : scene(3000, 2000)
    const sized = photo.resize(3000, 2000, { fit: 'cover' }).withExif({ IFD0: { ImageDescription: `Photo ${i}` } })
    fs.writeFileSync(file, await sized.jpeg({ quality: 90 }).toBuffer())
  }
  return files
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

/** Bytes and SSIM of the widths that a telephone and a desk take, all photos together; and bytes at the SSIM of JPEG. */
async function likeness(photos: readonly string[]): Promise<string> {
  const distinct = photos.slice(0, values.photos ? fs.readdirSync(values.photos).length : 1)
  const jpeg = await at(distinct, 'jpeg', 0)
  const lines = [`bytes and SSIM, ${distinct.length} photos at 480 and 1216 pixels`, row('jpeg', jpeg, jpeg)]
  for (const format of ['webp', 'avif'] as const) {
    // Bytes grow evenly with SSIM over a few steps of quality.
    const [less, as, more] = [
      await at(distinct, format, -6),
      await at(distinct, format, 0),
      await at(distinct, format, 6)
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

/** A format at our quality, or one so much higher. */
async function at(photos: readonly string[], format: keyof typeof ENCODING, higher: number): Promise<Weighed> {
  const sum = { bytes: 0, ssim: 0 }
  for (const photo of photos) {
    for (const width of [480, 1216]) {
      const { data, info } = await sharp(photo).resize({ width }).raw().toBuffer({ resolveWithObject: true })
      const raw = { width: info.width, height: info.height, channels: info.channels }
      const options = { ...ENCODING[format], quality: ENCODING[format].quality + higher }
      const bytes = await sharp(data, { raw })[format](options).toBuffer()
      const [one, other] = [sharp(data, { raw }), sharp(bytes)].map(picture => picture.greyscale().raw().toBuffer())
      sum.bytes += bytes.length
      sum.ssim += ssim((await one) as Buffer, (await other) as Buffer, info.width, info.height) / photos.length / 2
    }
  }
  return sum
}
