// Terms → the files of the index: stretches of the lexicon with the shorter lists; a stretch for each stem with a long one,
// which is loaded at once and alone; and the longest lists in chunks.
import { ByteWriter, lowBits } from './bytes.ts'
import { Filling } from './filling.ts'
import { hash } from './hash.ts'
import { FIRST_LETTER, splitKey } from './key.ts'
import type { Chunk, Entry, Place } from './lexicon.ts'
import type { Term } from './merge.ts'
import { type Keep, keepByDigest } from './names.ts'
import { widthOf, writeDocs } from './postings.ts'
import type { Listed } from './root.ts'
import { sharedLength } from './stem.ts'
import { COMMON } from './weights.ts'
import { writePlaces } from './write-places.ts'

/** A list of more than `LONG` bytes is apart from others, in pieces of about `CHUNK`. Places are read for phrases alone. */
const DOCS = { LONG: 8 * 1024, CHUNK: 128 * 1024 }
const PLACES = { LONG: 96 * 1024, CHUNK: 192 * 1024 }
/** A stem of which some word has a list of so many bytes an article of the archive has a stretch of its own: some 500 have. */
const OWN = 0.08
/** A stretch is at most so many times as long as the least. */
const LONGEST = 1.5
/** Of so many stems one may end a stretch. */
const ENDS = 32

/** Least bytes of a stretch: it grows with the archive, slower than the number of stretches. Words of one field are looked up less often. */
const leastOf = (articles: number): number =>
  Math.min(12_000, 3072 * 2 ** Math.max(0, Math.round(Math.log2(articles / 1000)) * 0.28))
const NAMED = 4

export class StretchWriter {
  readonly #keep: Keep
  readonly #articles: number
  readonly #width: number
  readonly #least: number
  readonly #usual: Filling
  readonly #own: Filling
  /** The stem whose words are coming, these words, and their lists. */
  #stem: string | undefined
  #entries: Entry[] = []
  readonly #docs = new ByteWriter(1 << 15)
  readonly #places = new ByteWriter(1 << 16)
  readonly #piece = new ByteWriter(1 << 16)
  /** The stem has a stretch of its own. */
  #isOwn = false
  /** The last stem of the usual stretches, and the first of the one that is being filled. */
  #before = ''
  #first = ''

  constructor(articles: number, keep: Keep) {
    this.#keep = keep
    this.#articles = articles
    this.#width = widthOf(articles)
    this.#least = leastOf(articles)
    this.#usual = new Filling(keep)
    this.#own = new Filling(keep)
  }

  /** The next term, in the order of keys. */
  add(term: Term, withPlaces: boolean): void {
    const [stem, word] = splitKey(term.key)
    if (stem !== this.#stem) this.#group(stem)
    const docs = this.#docsOf(term)
    const places = withPlaces ? this.#placesOf(term) : { bytes: 0 }
    this.#entries.push({ word, articles: term.articles, docs, places })
  }

  /** Ends with the last term, and gives the stretches, and those of one stem each. */
  end(): { usual: Listed[]; own: Listed[] } {
    this.#group(undefined)
    if (this.#usual.size) this.#usual.close(this.#first)
    this.#usual.end()
    this.#own.end()
    return { usual: this.#usual.stretches, own: this.#own.stretches }
  }

  #group(next: string | undefined): void {
    const stem = this.#stem
    if (stem !== undefined && this.#isOwn) {
      this.#own.group(stem, this.#entries, this.#docs.view(), this.#places.view())
      this.#own.close(stem)
    } else if (stem !== undefined) {
      const usual = this.#usual
      // No more of it than tells it from the last stem of the stretch before.
      if (!usual.size) this.#first = upTo(stem, sharedLength(this.#before, stem))
      usual.group(stem, this.#entries, this.#docs.view(), this.#places.view())
      // Where a stretch ends depends on the words alone, so that one more word does not move every end after it.
      const least = this.#least * (stem.charCodeAt(0) < FIRST_LETTER ? NAMED : 1)
      if (usual.size >= least && (usual.size > least * LONGEST || hash(stem) % ENDS === 0)) usual.close(this.#first)
      this.#before = stem
    }
    this.#stem = next
    this.#entries = []
    this.#isOwn = false
    this.#docs.clear()
    this.#places.clear()
  }

  #docsOf(term: Term): Place {
    const { articles, docs } = term
    const span = (docs[articles - 1] as number) - (docs[0] as number)
    const size = (articles * (lowBits(span / articles) + 5.5)) / 8
    const isOwn = size >= Math.max(DOCS.LONG, this.#articles * OWN)
    this.#isOwn ||= isOwn
    // Of a word that is in so many articles that it may be passed over, only how many they are is read at once.
    const isInside = isOwn ? size < DOCS.CHUNK && articles <= this.#articles * COMMON : size < DOCS.LONG
    return this.#listed(term, isInside ? 0 : size / DOCS.CHUNK, this.#docs, (out, from, to) =>
      writeDocs(out, term, from, to, this.#width)
    )
  }

  #placesOf(term: Term): Place {
    const { articles, places, starts } = term
    const count = starts[articles] as number
    let sum = 0
    for (let i = 1; i <= articles; i++) sum += places[(starts[i] as number) - 1] as number
    const size = (count * (lowBits(sum / count) + 2) + articles) / 8
    return this.#listed(term, size < PLACES.LONG ? 0 : size / PLACES.CHUNK, this.#places, (out, from, to) =>
      writePlaces(out, term.places, starts, from, to)
    )
  }

  /** A list beside the others of its stem, or in pieces, about so many. */
  #listed(
    { articles, docs }: Term,
    pieces: number,
    out: ByteWriter,
    write: (out: ByteWriter, from: number, to: number) => void
  ): Place {
    if (!pieces || articles < 2) {
      const before = out.length
      write(out, 0, articles)
      return { bytes: out.length - before }
    }
    const chunks: Chunk[] = []
    const step = Math.ceil(articles / Math.ceil(pieces))
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
