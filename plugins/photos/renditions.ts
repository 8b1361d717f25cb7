// Which renditions a photo gets: a plan, no pixels.
import { digestOf } from '../accessions/fixity.ts'
import type { Settings } from '../archive/settings.ts'
import type { Format, Rendition } from './picture.ts'

/**
 * The widths that the layouts use: a thumbnail, the column of the text (38rem) on a plain and on a fine screen and on a
 * phone in between, and the larger view.
 */
const WIDTHS = [480, 800, 1216, 1600]

/** No rendition is wider. */
export const WIDEST = WIDTHS.at(-1) as number

/**
 * How each format is written. The qualities give much the same SSIM, .969 to .972 on average (test/bench/photos.mjs
 * measures it); JPEG is the format that few browsers still ask for, so it is written fast.
 */
export const ENCODING = {
  avif: { quality: 56, effort: 3, chromaSubsampling: '4:2:0', tune: 'ssim' },
  webp: { quality: 76, effort: 4 },
  jpeg: { quality: 75 }
} as const

/** The formats that the archive asks for, the best first. */
export const formatsOf = ({ avif }: Pick<Settings, 'avif'>): Format[] => [
  ...(avif ? ['avif' as const] : []),
  'webp',
  'jpeg'
]

/** The version of `look.ts` and `kind.ts`: with another, what was made before is made again. */
const LOOK = 3

/** What a photo's file and our settings make together is called by both. */
export const stemOf = (digest: string, formats: readonly Format[]): string =>
  `${digest.slice(0, 20)}-${digestOf(JSON.stringify([WIDTHS, LOOK, formats.map(format => ENCODING[format])])).slice(0, 4)}`

/** The renditions of a picture of so many pixels, format by format, widest last; never wider than the picture. */
export function plan(stem: string, width: number, height: number, formats: readonly Format[]): Rendition[] {
  const widest = Math.min(width, WIDEST)
  // One that is almost as wide as the widest saves nobody anything.
  const widths = [...WIDTHS.filter(w => w < widest * 0.85), widest]
  return formats.flatMap(format =>
    widths.map(w => ({
      address: `photos/${stem}-${w}.${format === 'jpeg' ? 'jpg' : format}`,
      format,
      width: w,
      height: Math.max(1, Math.round((height * w) / width))
    }))
  )
}
