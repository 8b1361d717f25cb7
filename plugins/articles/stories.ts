// Which pages tell the same story in nearly the same words.
import type { Handles } from './handles.ts'
import { PLACES, resemblance } from './sketch.ts'

/** Pages whose shingles agree to this share are versions of one story: copy of a wire, cut and edited by papers. */
const VERSION = 0.5
/** Of one address, where a page was saved twice and rewritten in between, less is enough. */
const OF_ONE_ADDRESS = 0.15
/** Places of a sketch that are looked up together. At a resemblance of 0.5 two of three pairs share such a band, at 0.7 99 of 100. */
const BAND = 4
/** A page is compared with so many before it in its band: they are alike, so each is compared with most of them in the end. */
const NEAR = 4

/**
 * Groups of pages, by their numbers from 0, each sorted, in the order of their first; pages without another version are in none. By locality-sensitive
 * hashing (Indyk and Motwani, 1998), in bands as “Mining of Massive Datasets” (Leskovec, Rajaraman and Ullman, 3.4) has it:
 * pages that agree in a band are compared. `pages` must be sorted, so that the order in which they came changes nothing. Takes
 * some 80 bytes a page, and time in proportion to their number.
 */
export function storiesIn(pages: Iterable<Handles>, count: number): number[][] {
  const sketches = new Uint8Array(count * PLACES)
  const addresses = new Uint32Array(count)
  const [known, addressed] = [[] as number[], [] as number[]]
  let nth = 0
  for (const { sketch, address } of pages) {
    if (sketch !== undefined) {
      sketches.set(Buffer.from(sketch, 'base64'), nth * PLACES)
      known.push(nth)
      if (address !== undefined) {
        addresses[nth] = Number.parseInt(address.slice(0, 8), 16)
        addressed.push(nth)
      }
    }
    nth++
  }
  const sketch = (i: number) => sketches.subarray(i * PLACES, (i + 1) * PLACES)
  const stories = new Groups(count)
  const compare = (a: number, b: number, enough: number) => {
    if (stories.of(a) !== stories.of(b) && resemblance(sketch(a), sketch(b)) >= enough) stories.join(a, b)
  }
  const view = new DataView(sketches.buffer)
  for (let band = 0; band < PLACES; band += BAND)
    inBuckets(
      known,
      i => view.getUint32(i * PLACES + band),
      (a, b) => compare(a, b, VERSION)
    )
  inBuckets(
    addressed,
    i => addresses[i] as number,
    (a, b) => compare(a, b, OF_ONE_ADDRESS)
  )
  return stories.all()
}

/** Calls `each` with neighbours of the same key. Keys are of 32 bits. */
function inBuckets(
  members: readonly number[],
  keyOf: (i: number) => number,
  each: (a: number, b: number) => void
): void {
  // Key and member in one number, so that they are sorted without a comparison of ours: 53 bits do not hold both, 64 do.
  const sorted = BigUint64Array.from(members, i => (BigInt(keyOf(i)) << 32n) | BigInt(i)).sort()
  const halves = new Uint32Array(sorted.buffer)
  for (let at = 0; at < members.length; at++) {
    for (let before = at - 1; before >= Math.max(0, at - NEAR); before--) {
      if (halves[before * 2 + 1] !== halves[at * 2 + 1]) break
      each(halves[before * 2] as number, halves[at * 2] as number)
    }
  }
}

/** Numbers that belong together: union–find, the least of a group stands for it. */
class Groups {
  readonly #parent: Uint32Array

  constructor(size: number) {
    this.#parent = Uint32Array.from({ length: size }, (_, i) => i)
  }

  of(member: number): number {
    let at = member
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at] as number] as number
      at = this.#parent[at] as number
    }
    return at
  }

  join(a: number, b: number): void {
    const [x, y] = [this.of(a), this.of(b)]
    this.#parent[Math.max(x, y)] = Math.min(x, y)
  }

  /** The groups of two and more. */
  all(): number[][] {
    const groups = new Map<number, number[]>()
    for (let i = 0; i < this.#parent.length; i++) {
      const first = this.of(i)
      if (first === i) continue
      const group = groups.get(first)
      if (group) group.push(i)
      else groups.set(first, [first, i])
    }
    return [...groups.values()].sort((a, b) => (a[0] as number) - (b[0] as number))
  }
}
