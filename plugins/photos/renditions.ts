// Which renditions a photo gets: a plan, no pixels.

/** The widths that the layouts can use, in CSS pixels and twice as many. */
const WIDTHS = [480, 960, 1600]

/** One size and format that we make. */
export interface Rendition {
  /** Path in the site: `photos/3f2a…-960.webp`. */
  address: string
  format: 'webp' | 'jpeg'
  width: number
  height: number
}

/** The renditions of a photo of these pixels, named by its content, widest last; never wider than the original. */
export function plan(digest: string, width: number, height: number): Rendition[] {
  const narrower = WIDTHS.filter(w => w < width)
  const widths = [...narrower, Math.min(width, WIDTHS.at(-1) as number)].filter((w, i, all) => all.indexOf(w) === i)
  return (['webp', 'jpeg'] as const).flatMap(format =>
    widths.map(w => ({
      address: `photos/${digest.slice(0, 20)}-${w}.${format === 'jpeg' ? 'jpg' : format}`,
      format,
      width: w,
      height: Math.max(1, Math.round((height * w) / width))
    }))
  )
}
