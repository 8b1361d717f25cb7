// The places of a term in its articles, as they are written; `places.ts` reads them.
import { BitWriter, type ByteWriter, lowBits } from './bytes.ts'
import { LOW } from './postings.ts'

/** Writes the places of a term in its articles from one index up to another; `starts` says where each article's begin. */
export function writePlaces(out: ByteWriter, places: Uint32Array, starts: Uint32Array, from: number, to: number): void {
  const bits = new BitWriter(out)
  const first = starts[from] as number
  const end = starts[to] as number
  let sum = 0
  for (let i = from; i < to; i++) sum += places[(starts[i + 1] as number) - 1] as number
  const low = lowBits(sum / (end - first))
  bits.bits(low, LOW)
  for (let i = from; i < to; i++) {
    const stop = starts[i + 1] as number
    let at = starts[i] as number
    bits.rice(stop - at - 1, 0)
    for (let last = -1; at < stop; at++) {
      bits.rice((places[at] as number) - last - 1, low)
      last = places[at] as number
    }
  }
  bits.end()
}
