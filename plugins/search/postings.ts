// The articles of a term, with what it counts in each. Written by the merge, read in the browser.
import { BitReader, BitWriter, type ByteWriter, lowBits } from './bytes.ts'

/** Bits of an impact. Four cost less than .005 nDCG (Anh, Moffat: Impact transformation, 2002, found three enough). */
const IMPACT = 4
const LEVELS = 1 << IMPACT
/** Bits that hold how many low bits the numbers of a list have. */
export const LOW = 5

/** Articles of a term: their numbers in rising order, and for each its impact level. */
export interface Postings {
  docs: Uint32Array
  levels: Uint8Array
}

/** From 0 up to, not including, 1 → a level. */
export const levelOf = (impact: number): number => Math.min(LEVELS - 1, Math.floor(impact * LEVELS))
/** The impact in the middle of a level. */
export const impactOf = (level: number): number => (level + 0.5) / LEVELS

/** Bits of an article's number in an archive of so many. */
export const widthOf = (articles: number): number => 32 - Math.clz32(Math.max(1, articles - 1))

/** Writes the articles of a term from one index up to another. `width` is that of an article's number. */
export function writeDocs(out: ByteWriter, { docs, levels }: Postings, from: number, to: number, width: number): void {
  const bits = new BitWriter(out)
  const first = docs[from] as number
  bits.bits(first, width)
  const more = to - from - 1
  if (more === 0) bits.bits(levels[from] as number, IMPACT)
  else {
    const low = lowBits(((docs[to - 1] as number) - first) / more - 0.5)
    const usual = usualLevel(levels, from, to)
    bits.bits(low, LOW)
    bits.bits(usual, IMPACT)
    bits.rice(apart(levels[from] as number, usual), 0)
    for (let i = from + 1; i < to; i++) {
      bits.rice((docs[i] as number) - (docs[i - 1] as number) - 1, low)
      bits.rice(apart(levels[i] as number, usual), 0)
    }
  }
  bits.end()
}

/** Reads what `writeDocs` wrote into a list, from an index on. */
export function readDocs(
  bytes: Uint8Array,
  { docs, levels }: Postings,
  from: number,
  count: number,
  width: number
): void {
  const bits = new BitReader(bytes)
  let doc = bits.bits(width)
  docs[from] = doc
  if (count === 1) levels[from] = bits.bits(IMPACT)
  else {
    const low = bits.bits(LOW)
    const usual = bits.bits(IMPACT)
    levels[from] = usual + together(bits.rice(0))
    for (let i = from + 1; i < from + count; i++) {
      doc += bits.rice(low) + 1
      docs[i] = doc
      levels[i] = usual + together(bits.rice(0))
    }
  }
}

/** The level that most articles of a list have: the others are told by how far they are from it. */
function usualLevel(levels: Uint8Array, from: number, to: number): number {
  const counts = new Uint32Array(LEVELS)
  for (let i = from; i < to; i++) (counts[levels[i] as number] as number)++
  return counts.indexOf(Math.max(...counts))
}

/** How far a level is from another, as a number from 0: below it even, above it odd; and back. */
const apart = (level: number, usual: number): number => (level > usual ? 2 * (level - usual) - 1 : 2 * (usual - level))
const together = (distance: number): number => (distance & 1 ? (distance + 1) / 2 : -distance / 2)
