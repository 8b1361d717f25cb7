// The places of a term in its articles, as they are read for phrases; `write-places.ts` writes them.
import { BitReader } from './bytes.ts'
import { LOW } from './postings.ts'

/** Reads what `writePlaces` wrote: calls back with the places of each article in turn. The array is used again. */
export function readPlaces(bytes: Uint8Array, count: number, each: (index: number, places: number[]) => void): void {
  const bits = new BitReader(bytes)
  const low = bits.bits(LOW)
  const places: number[] = []
  for (let i = 0; i < count; i++) {
    places.length = bits.rice(0) + 1
    let last = -1
    for (let j = 0; j < places.length; j++) {
      last += bits.rice(low) + 1
      places[j] = last
    }
    each(i, places)
  }
}
