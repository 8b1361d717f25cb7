// Makes the renditions of a photo with sharp: one decode, then every size and format from it.
import fs from 'node:fs'
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import { plan, type Rendition } from './renditions.ts'

/** A picture of more pixels is a mistake or an attack. */
const MOST_PIXELS = 268_000_000

/** A photo that could not be shown, and why. */
export interface Unusable {
  problem: string
}

/**
 * Writes the renditions of a received photo into `cache` and returns them; those that are there already are not made
 * again. The received file is not touched. Orientation is applied, colours become sRGB, and no metadata is kept.
 */
export async function writeRenditions(bytes: Uint8Array, cache: string): Promise<Rendition[] | Unusable> {
  const digest = digestOf(bytes)
  const note = path.join(cache, `${digest.slice(0, 20)}.json`)
  if (fs.existsSync(note)) {
    const known = JSON.parse(fs.readFileSync(note, 'utf8')) as Rendition[]
    if (known.every(r => fs.existsSync(path.join(cache, path.basename(r.address))))) return known
  }
  try {
    const { default: sharp } = await import('sharp')
    const options = { limitInputPixels: MOST_PIXELS, failOn: 'truncated' } as const
    const { width, height } = (await sharp(bytes, options).metadata()).autoOrient
    const renditions = plan(digest, width, height)
    const widest = Math.max(...renditions.map(r => r.width))
    const decoded = sharp(bytes, options)
      .autoOrient()
      .toColourspace('srgb')
      .resize({ width: widest })
      .flatten({ background: '#fff' })
    const { data, info } = await decoded.raw().toBuffer({ resolveWithObject: true })
    const raw = { width: info.width, height: info.height, channels: info.channels }
    fs.mkdirSync(cache, { recursive: true })
    for (const { address, format, width: w, height: h } of renditions) {
      const resized = sharp(data, { raw }).resize(w, h, { fit: 'fill' })
      const made = await (format === 'webp'
        ? resized.webp({ quality: 78 })
        : resized.jpeg({ quality: 80, mozjpeg: true })
      ).toBuffer()
      writeWhole(path.join(cache, path.basename(address)), made)
    }
    writeWhole(note, JSON.stringify(renditions))
    return renditions
  } catch (error) {
    return { problem: `cannot be shown: ${(error as Error).message}` }
  }
}

/** Renamed into place, so that a build that was cut off leaves no half picture. */
function writeWhole(file: string, data: string | Uint8Array): void {
  fs.writeFileSync(`${file}.new`, data)
  fs.renameSync(`${file}.new`, file)
}
