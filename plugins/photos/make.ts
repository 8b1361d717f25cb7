// Pixels → renditions: one decode, then every size and format from it, each with room for words.
import sharp, { type Sharp } from 'sharp'
import { type Decoded, decoded, opened, type Pixels } from './decode.ts'
import { GRID, lookOf } from './look.ts'
import type { Format, Lost, Picture, Rendition } from './picture.ts'
import { ENCODING, plan } from './renditions.ts'
import { emptyPacket } from './xmp.ts'

/** So wide is the picture that stands in for another until it is there. */
const TINY = 16
/** An animation of more pixels, all its pictures together, is shown as the first of them. */
const MOST_MOVING = 60_000_000

/** A rendition with its bytes. */
export interface Encoded extends Rendition {
  bytes: Uint8Array
}

/**
 * Makes every rendition of a photo, or says why there is none. `room` is how many bytes of XMP each must hold: what it is
 * to say differs by page, and is written into it when it is put into the site.
 */
export async function make(
  bytes: Uint8Array,
  stem: string,
  formats: readonly Format[],
  room: number
): Promise<{ picture: Picture; encoded: Encoded[] } | Lost> {
  const photo = await decoded(bytes)
  if ('lost' in photo) return photo
  const renditions = plan(stem, photo.width, photo.height, formats)
  const moving = photo.frames > 1 && photo.frames * photo.width * photo.height <= MOST_MOVING
  try {
    const encoded = await encodeAll(photo, renditions, moving ? bytes : undefined, emptyPacket(room))
    return { picture: await described(photo, renditions, moving), encoded }
  } catch (error) {
    return { lost: `cannot be shown: ${(error as Error).message.split('\n')[0]}` }
  }
}

async function described(photo: Decoded, renditions: Rendition[], moving: boolean): Promise<Picture> {
  const flaw =
    photo.flaw ??
    (photo.frames > 1 && !moving ? 'too long an animation: the first of its pictures is shown' : undefined)
  const look = lookOf(await grid(photo))
  return {
    width: photo.width,
    height: photo.height,
    renditions,
    ...(look ? { look } : {}),
    // Through a transparent picture it could be seen.
    ...(photo.clear ? { clear: true } : { tiny: await tiny(photo) }),
    ...(moving ? { animated: true } : {}),
    ...(flaw ? { flaw } : {})
  }
}

async function tiny({ data, raw }: Pixels): Promise<string> {
  const bytes = await sharp(data, { raw }).resize({ width: TINY }).webp({ quality: 20, effort: 6 }).toBuffer()
  return `data:image/webp;base64,${bytes.toString('base64')}`
}

/** The picture in so few squares that only what it shows is left. */
const grid = ({ data, raw }: Pixels): Promise<Uint8Array> =>
  sharp(data, { raw })
    .flatten({ background: '#fff' })
    .greyscale()
    .resize(GRID, GRID, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()

async function encodeAll(
  photo: Decoded,
  renditions: readonly Rendition[],
  moving: Uint8Array | undefined,
  packet: string
): Promise<Encoded[]> {
  const encoded: Encoded[] = []
  const widths = [...new Set(renditions.map(({ width }) => width))]
  for (const width of widths) {
    const ofWidth = renditions.filter(rendition => rendition.width === width)
    const at = await resized(photo, ofWidth[0] as Rendition)
    for (const rendition of ofWidth) {
      const from =
        moving && rendition.format === 'webp'
          ? opened(moving, true, 'none').resize({ width })
          : sharp(at.data, { raw: at.raw })
      const bytes = await written(from.withXmp(packet), rendition.format).toBuffer()
      encoded.push({ ...rendition, bytes })
    }
  }
  return encoded
}

async function resized({ data, raw }: Pixels, { width, height }: Rendition): Promise<Pixels> {
  if (raw.width === width && raw.height === height) return { data, raw }
  const made = await sharp(data, { raw }).resize(width, height, { fit: 'fill' }).raw().toBuffer()
  return { data: made, raw: { ...raw, width, height } }
}

function written(picture: Sharp, format: Format): Sharp {
  if (format === 'avif') return picture.avif(ENCODING.avif)
  if (format === 'webp') return picture.webp(ENCODING.webp)
  // JPEG knows no transparency: what is clear is paper.
  return picture.flatten({ background: '#fff' }).jpeg(ENCODING.jpeg)
}
