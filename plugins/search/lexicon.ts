// A stretch of the index: words grouped by stem, and the articles of those that are not too many.
import { type ByteReader, ByteWriter } from './bytes.ts'
import { sharedLength } from './stem.ts'

/** Bytes of a digest that name a file: two of 50,000 files share a name once in a thousand archives. */
export const NAME = 5

/** Part of a list that has files of its own. */
export interface Chunk {
  /** Articles in it, and the number of the first. */
  articles: number
  first: number
  /** Name of its file. */
  file: Uint8Array
}

/** Where something is: in the stretch itself, so many bytes from where the last ended, or in chunks. */
export type Place = { bytes: number } | { chunks: Chunk[] }

/** A word, how many articles it is in, and where they and its places are. */
export interface Entry {
  word: string
  articles: number
  docs: Place
  places: Place
}

/** Writes groups of words in the order of their stems. */
export class LexiconWriter {
  readonly out = new ByteWriter(1 << 15)
  #before = ''

  group(stem: string, entries: readonly Entry[]): void {
    const { out } = this
    const shared = sharedLength(this.#before, stem)
    out.number(shared)
    out.text(stem.slice(shared))
    out.number(entries.length)
    const bare = withoutSign(stem)
    for (const { word, articles, docs, places } of entries) {
      const same = sharedLength(bare, word)
      out.number(bare.length - same)
      out.text(word.slice(same))
      out.number(articles)
      this.#place(docs)
      this.#place(places)
    }
    this.#before = stem
  }

  #place(place: Place): void {
    if ('bytes' in place) {
      this.out.number(place.bytes * 2)
      return
    }
    this.out.number(place.chunks.length * 2 + 1)
    let before = 0
    for (const { articles, first, file } of place.chunks) {
      this.out.number(articles)
      this.out.number(first - before)
      this.out.bytes(file)
      before = first
    }
  }

  clear(): void {
    this.out.clear()
    this.#before = ''
  }
}

/** Reads groups of words up to a place: calls back for each, in order. */
export function readGroups(bytes: ByteReader, end: number, each: (stem: string, entries: Entry[]) => void): void {
  let stem = ''
  while (bytes.at < end) {
    stem = stem.slice(0, bytes.number()) + bytes.text()
    const bare = withoutSign(stem)
    const entries: Entry[] = []
    for (let left = bytes.number(); left > 0; left--) {
      const word = bare.slice(0, bare.length - bytes.number()) + bytes.text()
      entries.push({ word, articles: bytes.number(), docs: readPlace(bytes), places: readPlace(bytes) })
    }
    each(stem, entries)
  }
}

/** A stem without the sign of its field; see `key.ts`. */
const withoutSign = (stem: string): string => (stem.charCodeAt(0) < 32 ? stem.slice(1) : stem)

function readPlace(bytes: ByteReader): Place {
  const size = bytes.number()
  if (!(size & 1)) return { bytes: size >>> 1 }
  const chunks: Chunk[] = []
  for (let first = 0, left = size >>> 1; left > 0; left--) {
    const articles = bytes.number()
    first += bytes.number()
    chunks.push({ articles, first, file: bytes.bytes(NAME) })
  }
  return { chunks }
}
