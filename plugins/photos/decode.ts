// A photo's bytes → pixels, once: the right way up, in sRGB, no wider than the widest rendition. Or why there are none.
import sharp, { type Metadata, type Sharp } from 'sharp'
import { kindOf } from './kind.ts'
import type { Lost } from './picture.ts'
import { WIDEST } from './renditions.ts'

// One picture takes one core; several are made at once instead, and that costs less.
sharp.concurrency(1)
// Every picture is read once.
sharp.cache(false)

/** A picture of more pixels is a mistake or an attack. */
const MOST_PIXELS = 268_000_000
/** Seconds for one step; what takes longer is an attack. */
const LONGEST = 60
/** With more of it missing, a picture is lost. */
const MOST_MISSING = 0.5

/** Pixels as sharp takes them again. */
export interface Pixels {
  data: Uint8Array
  raw: { width: number; height: number; channels: 3 | 4 }
}

/** A picture that was decoded. */
export interface Decoded extends Pixels {
  /** Of the received picture, the right way up. */
  width: number
  height: number
  clear: boolean
  /** How many pictures it has, one after the other. */
  frames: number
  flaw?: string
}

/** sharp on these bytes, with the limits that received bytes need. */
export const opened = (bytes: Uint8Array, animated = false, failOn: 'error' | 'none' = 'error'): Sharp =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn, animated }).timeout({ seconds: LONGEST })

/** Decodes a picture. One that is cut off or damaged is decoded as far as it goes. */
export async function decoded(bytes: Uint8Array): Promise<Decoded | Lost> {
  if (!bytes.length) return { lost: 'is empty' }
  let metadata: Metadata
  try {
    metadata = await opened(bytes).metadata()
  } catch (error) {
    if (/pixel limit/.test((error as Error).message)) return { lost: 'has more pixels than is safe to open' }
    const kind = kindOf(bytes)
    if (kind?.undecoded) return { lost: `is ${kind.is}, which cannot be decoded here`, undecoded: true }
    return { lost: `is no picture that can be read${kind ? `: it is ${kind.is}` : ''}` }
  }
  const { width, height } = metadata.autoOrient
  const frames = framesOf(metadata)
  const all = { width, height, frames }
  try {
    return { ...all, ...(await pixels(opened(bytes))) }
  } catch (error) {
    // Once more, as far as it goes.
    const rest = await pixels(opened(bytes, false, 'none')).catch(() => undefined)
    if (!rest) return { lost: `cannot be decoded: ${reason(error)}` }
    const missing = missingIn(rest)
    if (missing > MOST_MISSING) return { lost: `is cut off: ${percent(missing)} of it is missing` }
    return {
      ...all,
      ...rest,
      flaw: missing ? `cut off: the lowest ${percent(missing)} is missing` : `damaged: ${reason(error)}`
    }
  }
}

const percent = (part: number) => `${Math.max(1, Math.round(part * 100))} %`
/** What the decoder says, in a line without its own name. */
const reason = (error: unknown) =>
  ((error as Error).message.split('\n')[0] ?? '').replace(/^(?:Vips\w+|Input (?:buffer|file)|\w+_buffer): ?/, '').trim()

/** Only these move; the pages of a TIFF are other pictures. */
const framesOf = ({ format, pages }: Metadata) => (format === 'gif' || format === 'webp' ? (pages ?? 1) : 1)

async function pixels(picture: Sharp): Promise<Pixels & { clear: boolean }> {
  const { data, info } = await picture
    .autoOrient()
    .resize({ width: WIDEST, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels as 3 | 4 }
  return { data, raw, clear: raw.channels === 4 && isClear(data) }
}

function isClear(rgba: Uint8Array): boolean {
  for (let i = 3; i < rgba.length; i += 4) if ((rgba[i] as number) < 255) return true
  return false
}

/** The part of a picture, from its foot, that the decoder had to make up: rows of one grey, black or nothing. */
function missingIn({ data, raw: { width, height, channels } }: Pixels): number {
  const row = width * channels
  const isMadeUp = (y: number) => {
    const first = data[y * row] as number
    if (first > 2 && Math.abs(first - 128) > 2) return false
    for (let i = y * row; i < (y + 1) * row; i++) if (Math.abs((data[i] as number) - first) > 2) return false
    return true
  }
  let rows = 0
  while (rows < height && isMadeUp(height - 1 - rows)) rows++
  return rows / height
}
