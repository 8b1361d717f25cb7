// What a picture looks like, in so few squares of grey that it stays the same at another size or quality.

/** So many squares each way. */
export const GRID = 16
/** By so many squares each way pictures are looked for; the others are too small to be told apart from an encoder's noise. */
const COARSE = 8
/** A picture of less contrast than this, of 256 greys, has no look of its own. */
const FLAT = 24
/** Squares this near to one another, of 256 greys, are not told apart: an encoder's noise. */
const NOISE = 4
/**
 * Two looks are one when no square differs by more than this, and all together by less. Of eleven photos, copies down to a sixth
 * of the width (at quality 50, in 64 colours) differed by 8 and 1.2 at most. Frames of a burst, a hundredth of the width apart,
 * differed by more than this in ten; in the other there was next to nothing that could have moved.
 */
const [MOST_IN_ONE, MOST_IN_ALL] = [12, 1.5]

/** The look of a picture in 16 × 16 greys; nothing for one that is all of one grey. */
export const lookOf = (greys: Uint8Array): string | undefined =>
  Math.max(...greys) - Math.min(...greys) < FLAT ? undefined : Buffer.from(greys).toString('base64')

/** Are these of the same picture? Photos of different things differ by 100 in some square, copies of one by a few. */
export function isSameLook(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'base64'), Buffer.from(other, 'base64')]
  let sum = 0
  for (let i = 0; i < a.length; i++) {
    const apart = Math.abs((a[i] as number) - (b[i] as number))
    if (apart > MOST_IN_ONE) return false
    sum += apart
  }
  return sum <= MOST_IN_ALL * a.length
}

/**
 * Seven numbers, of which pictures that look the same have at least one in common: the rows of a difference hash. For
 * each square: is its right neighbour darker, is the one below? What is of one grey throughout tells nothing.
 *
 * N. Krawetz, “Kind of Like That” (2013), https://www.hackerfactor.com/blog/index.php?/archives/529-Kind-of-Like-That.html;
 * rows and columns together as in B. Hoyt’s dhash, https://github.com/benhoyt/dhash. There two pictures are one when 10 of 64
 * bits differ, as frames of a burst do too; here the bits only find what is then compared.
 */
export function bandsOf(look: string): string[] {
  const greys = coarse(Buffer.from(look, 'base64'))
  const at = (x: number, y: number) => greys[y * COARSE + x] as number
  return Array.from({ length: COARSE - 1 }, (_, y) => {
    let bits = 0
    for (let x = 0; x < COARSE - 1; x++) {
      bits = (bits << 1) | Number(at(x, y) > at(x + 1, y) + NOISE)
      bits = (bits << 1) | Number(at(x, y) > at(x, y + 1) + NOISE)
    }
    return bits ? `${y} ${bits}` : ''
  }).filter(Boolean)
}

/** Four squares are one. */
function coarse(greys: Uint8Array): number[] {
  const of = (x: number, y: number) => greys[y * GRID + x] as number
  return Array.from({ length: COARSE * COARSE }, (_, i) => {
    const [x, y] = [(i % COARSE) * 2, Math.floor(i / COARSE) * 2]
    return (of(x, y) + of(x + 1, y) + of(x, y + 1) + of(x + 1, y + 1)) / 4
  })
}
