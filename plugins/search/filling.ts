// Stretches of the index as they are filled, one after the other: a lexicon, the shorter lists of its words, and beside
// several stretches a file of their places.
import { ByteWriter } from './bytes.ts'
import { type Entry, LexiconWriter } from './lexicon.ts'
import { type Keep, keepByDigest } from './names.ts'
import type { Listed } from './root.ts'
import { keepListed } from './write-root.ts'

/** Least bytes of a file of places. */
const PLACES = 192 * 1024

export class Filling {
  /** Those that are closed, each by its first stem; beside it, the file of its places. */
  readonly stretches: Listed[] = []
  readonly #keep: Keep
  readonly #lexicon = new LexiconWriter()
  readonly #docs = new ByteWriter(1 << 15)
  readonly #places = new ByteWriter(1 << 16)
  readonly #piece = new ByteWriter(1 << 16)
  /** Where the places of the stretch begin that is being filled. */
  #base = 0
  /** Stretches whose places are in the file that is being filled. */
  #waiting: Listed[] = []

  constructor(keep: Keep) {
    this.#keep = keep
  }

  /** Bytes of the stretch that is being filled; nothing if it is empty. */
  get size(): number {
    return this.#lexicon.out.length + this.#docs.length
  }

  /** Adds the words of a stem, and the lists of those that have no files of their own. */
  group(stem: string, entries: readonly Entry[], docs: Uint8Array, places: Uint8Array): void {
    this.#lexicon.group(stem, entries)
    this.#docs.bytes(docs)
    this.#places.bytes(places)
  }

  /** Closes a stretch: where its places begin, the length of its lexicon, the lexicon, the lists. */
  close(first: string): void {
    const piece = this.#piece
    piece.clear()
    piece.number(this.#base)
    piece.number(this.#lexicon.out.length)
    piece.bytes(this.#lexicon.out.view())
    piece.bytes(this.#docs.view())
    this.#waiting.push(keepListed(this.#keep, first, piece.view()))
    this.#lexicon.clear()
    this.#docs.clear()
    if (this.#places.length >= PLACES) this.end()
    this.#base = this.#places.length
  }

  /** Keeps the places of the stretches that are closed. */
  end(): void {
    if (!this.#waiting.length) return
    const beside = keepByDigest(this.#keep, this.#places.view())
    for (const stretch of this.#waiting) this.stretches.push({ ...stretch, beside })
    this.#waiting = []
    this.#places.clear()
  }
}
