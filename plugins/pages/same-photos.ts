// Which received pictures are copies of one photo: the same picture at another size.
import { bandsOf, isSameLook } from '../photos/look.ts'

/** A received picture. */
export interface Copy {
  digest: string
  width: number
  height: number
  /** What it looks like, as `lookOf` tells it; absent where it has too little to tell. */
  look?: string
}

/** Of so many pictures that share a part of their looks, only these are compared; more share it by accident. */
const MOST = 200
/** A copy is as wide for its height, but for a pixel that was rounded. */
const ROUNDED = 0.02

/** For every picture of which there is a larger copy, the digest of the largest. */
export function samePhotos(received: Iterable<Copy>): Map<string, string> {
  const copies = new Map<string, Copy>()
  for (const { digest, width, height, look } of received) if (look) copies.set(digest, { digest, width, height, look })
  // The largest come first, so that the first of each is what the others lead to.
  const order = [...copies.values()].sort((a, b) => pixels(b) - pixels(a) || (a.digest < b.digest ? -1 : 1))
  const [largest, sharing] = [new Map<string, string>(), new Map<string, Copy[]>()]
  for (const copy of order) {
    const bands = bandsOf(copy.look as string)
    const like = bands.flatMap(band => sharing.get(band) ?? []).find(other => isSame(copy, other))
    if (like) largest.set(copy.digest, like.digest)
    else for (const band of bands) sharing.set(band, [...(sharing.get(band) ?? []), copy].slice(0, MOST))
  }
  return largest
}

const pixels = ({ width, height }: Copy) => width * height

/** Of one size, other bytes may be another picture that differs in little: a second frame, other lettering. */
const isSame = (one: Copy, other: Copy): boolean =>
  one.width !== other.width &&
  Math.abs((one.width * other.height) / (one.height * other.width) - 1) < ROUNDED &&
  isSameLook(one.look as string, other.look as string)
