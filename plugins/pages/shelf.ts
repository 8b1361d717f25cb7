// The articles whose day of issue is not known, from A to Z by headline. Of all of them never more is in memory than a page holds.
import { type Catalogue, type Entry, monthOf } from './catalogue.ts'
import { filedAs, letterOf } from './filing.ts'
import { type Keyed, type Sorted, writeSorted } from './sorted.ts'

/** A list of more articles is cut. */
export const PART = 500

interface Filed extends Keyed {
  letter: string
  entry: Entry
}

/** One part of the shelf. */
export interface ShelfPart {
  part: number
  entries: { letter: string; entry: Entry }[]
}

/** The shelf, in order. */
export class Shelf {
  readonly #sorted: Sorted<Filed>
  /** Every letter with the part that it begins in, in order. */
  readonly letters: { letter: string; part: number }[] = []
  /** The letter that each part begins with. */
  readonly starts: string[] = []

  constructor(catalogue: Catalogue, folder: string) {
    this.#sorted = writeSorted(filed(catalogue), folder)
    for (const { part, entries } of this.parts()) {
      this.starts.push(entries[0]?.letter ?? '')
      for (const { letter } of entries) if (this.letters.at(-1)?.letter !== letter) this.letters.push({ letter, part })
    }
  }

  get count(): number {
    return this.#sorted.count
  }

  /** The first articles. */
  first(howMany: number): Entry[] {
    const found: Entry[] = []
    for (const { entry } of this.#sorted) {
      if (found.length === howMany) break
      found.push(entry)
    }
    return found
  }

  *parts(): Generator<ShelfPart> {
    let held: ShelfPart = { part: 1, entries: [] }
    for (const one of this.#sorted) {
      if (held.entries.length === PART) {
        yield held
        held = { part: held.part + 1, entries: [] }
      }
      held.entries.push(one)
    }
    if (held.entries.length) yield held
  }
}

function* filed(catalogue: Catalogue): Generator<Filed> {
  for (const entry of catalogue.entries()) {
    if (monthOf(entry)) continue
    const words = filedAs(entry.title ?? entry.opening ?? '', false)
    const letter = letterOf(words)
    yield { key: [letter, words, entry.address].join('\n'), letter, entry }
  }
}
