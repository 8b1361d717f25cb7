// Terms → the files of the index: stretches of the lexicon with the shorter lists, and the longer lists in chunks.
import { ByteWriter, lowBits } from './bytes.ts'
import { hash } from './hash.ts'
import { FIRST_LETTER, splitKey } from './key.ts'
import { type Chunk, type Entry, LexiconWriter, type Place } from './lexicon.ts'
import type { Term } from './merge.ts'
import { type Keep, keepByDigest } from './names.ts'
import { widthOf, writeDocs, writePlaces } from './postings.ts'
import type { Listed } from './root.ts'
import { sharedLength } from './stem.ts'
import { keepListed } from './write-root.ts'

/** A list of more than `LONG` bytes has files of its own, of about `CHUNK` each. Places are read for phrases alone. */
const DOCS = { LONG: 8 * 1024, CHUNK: 128 * 1024 }
const PLACES = { LONG: 96 * 1024, CHUNK: 192 * 1024 }
/** A stretch is at most so many times as long as the least. */
const LONGEST = 1.5
/** Of so many stems one may end a stretch. */
const ENDS = 32

/** Least bytes of a stretch: it grows with the archive, slower than the number of stretches. Words of one field are looked up less often. */
const leastOf = (articles: number): number =>
  Math.min(12_000, 3072 * 2 ** Math.max(0, Math.round(Math.log2(articles / 1000)) * 0.28))
const NAMED = 4

export class StretchWriter {
  /** Each by its first stem; beside it, the file of its places. */
  readonly stretches: Listed[] = []
  readonly #keep: Keep
  readonly #width: number
  readonly #least: number
  readonly #lexicon = new LexiconWriter()
  readonly #docs = new ByteWriter(1 << 15)
  readonly #places = new ByteWriter(1 << 16)
  readonly #piece = new ByteWriter(1 << 16)
  #stem: string | undefined
  #entries: Entry[] = []
  /** First stem of the stretch that is being filled, and where its places begin. */
  #first = ''
  #base = 0
  /** Stretches whose places are in the file that is being filled. */
  #waiting: Listed[] = []

  constructor(articles: number, keep: Keep) {
    this.#keep = keep
    this.#width = widthOf(articles)
    this.#least = leastOf(articles)
  }

  /** The next term, in the order of keys. */
  add(term: Term, withPlaces: boolean): void {
    const [stem, word] = splitKey(term.key)
    if (stem !== this.#stem) this.#group(stem)
    const docs = this.#docsOf(term)
    const places = withPlaces ? this.#placesOf(term) : { bytes: 0 }
    this.#entries.push({ word, articles: term.articles, docs, places })
  }

  end(): void {
    this.#group(undefined)
    if (this.#lexicon.out.length) this.#stretch()
    this.#flushPlaces()
  }

  #group(next: string | undefined): void {
    if (this.#stem !== undefined) {
      this.#lexicon.group(this.#stem, this.#entries)
      const size = this.#lexicon.out.length + this.#docs.length
      // Where a stretch ends depends on the words alone, so that one more word does not move every end after it.
      const least = this.#least * (this.#stem.charCodeAt(0) < FIRST_LETTER ? NAMED : 1)
      if (size >= least && (size > least * LONGEST || hash(this.#stem) % ENDS === 0)) this.#stretch()
    }
    // No more of it than tells it from the last stem of the stretch before.
    if (!this.#lexicon.out.length && next) this.#first = upTo(next, sharedLength(this.#stem ?? '', next))
    this.#entries = []
    this.#stem = next
  }

  /** Closes a stretch: where its places begin, the length of its lexicon, the lexicon, the short lists. */
  #stretch(): void {
    const piece = this.#piece
    piece.clear()
    piece.number(this.#base)
    piece.number(this.#lexicon.out.length)
    piece.bytes(this.#lexicon.out.view())
    piece.bytes(this.#docs.view())
    this.#waiting.push(keepListed(this.#keep, this.#first, piece.view()))
    this.#lexicon.clear()
    this.#docs.clear()
    if (this.#places.length >= PLACES.CHUNK) this.#flushPlaces()
    this.#base = this.#places.length
  }

  #flushPlaces(): void {
    if (!this.#waiting.length) return
    const beside = keepByDigest(this.#keep, this.#places.view())
    for (const stretch of this.#waiting) this.stretches.push({ ...stretch, beside })
    this.#waiting = []
    this.#places.clear()
  }

  #docsOf(term: Term): Place {
    const { articles, docs } = term
    const span = (docs[articles - 1] as number) - (docs[0] as number)
    const size = (articles * (lowBits(span / articles) + 5.5)) / 8
    return this.#listed(term, size, DOCS, this.#docs, (out, from, to) => writeDocs(out, term, from, to, this.#width))
  }

  #placesOf(term: Term): Place {
    const { articles, places, starts } = term
    const count = starts[articles] as number
    let sum = 0
    for (let i = 1; i <= articles; i++) sum += places[(starts[i] as number) - 1] as number
    const size = (count * (lowBits(sum / count) + 2) + articles) / 8
    return this.#listed(term, size, PLACES, this.#places, (out, from, to) =>
      writePlaces(out, term.places, starts, from, to)
    )
  }

  /** A list where it belongs by its size, which is estimated. */
  #listed(
    { articles, docs }: Term,
    size: number,
    { LONG, CHUNK }: typeof DOCS,
    out: ByteWriter,
    write: (out: ByteWriter, from: number, to: number) => void
  ): Place {
    if (size < LONG || articles < 2) {
      const before = out.length
      write(out, 0, articles)
      return { bytes: out.length - before }
    }
    const chunks: Chunk[] = []
    const step = Math.ceil(articles / Math.ceil(size / CHUNK))
    for (let from = 0; from < articles; from += step) {
      const to = Math.min(articles, from + step)
      this.#piece.clear()
      write(this.#piece, from, to)
      chunks.push({
        articles: to - from,
        first: docs[from] as number,
        file: keepByDigest(this.#keep, this.#piece.view())
      })
    }
    return { chunks }
  }
}

/** So many code units of a word, and the letter that follows them. */
const upTo = (word: string, shared: number): string =>
  word.slice(0, shared) + String.fromCodePoint(word.codePointAt(shared) as number)
