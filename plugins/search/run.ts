// A volume's sorted run: every word of its articles with where it stands, in the order of the keys.
import { ByteWriter } from './bytes.ts'
import { FACETS, FIELDS, NAMED, NAMED_ONLY } from './fields.ts'
import { ANYWHERE, facetKey, signOf } from './key.ts'
import { eachRun } from './runs.ts'
import { sharedLength } from './stem.ts'
import type { Indexed } from './text.ts'
import { type Terms, Vocabulary } from './vocabulary.ts'

/** A vocabulary of so many words takes some 100 MB; then another is begun. */
const LARGEST = 400_000

/** What one volume after another is written with. */
let vocabulary = new Vocabulary()

/** An article's place in the run, and how many positions each field takes. */
export interface RunDoc {
  day: string
  lengths: number[]
  facets: Indexed['facets']
  hit: Indexed['hit']
}

/** Takes articles, oldest first, and gives the run. Tokens are numbers, and sorted by counting. */
export class RunBuilder {
  readonly docs: RunDoc[] = []
  readonly #words: Vocabulary
  /** For each token its term and its position, article by article. */
  #terms: Int32Array = new Int32Array(1 << 15)
  #places: Int32Array = new Int32Array(1 << 15)
  #count = 0
  /** Where each article's tokens begin. */
  readonly #starts: number[] = []

  constructor() {
    if (vocabulary.keys.length > LARGEST) vocabulary = new Vocabulary()
    this.#words = vocabulary
  }

  add({ day, lang, texts, facets, hit }: Indexed): void {
    this.#starts.push(this.#count)
    let at = 0
    const lengths = FIELDS.map((field, i) => {
      const first = at
      const all = [
        ...(i < NAMED_ONLY ? [this.#words.termsOf(ANYWHERE, lang)] : []),
        ...(NAMED.includes(field) ? [this.#words.termsOf(signOf(field), lang)] : [])
      ]
      // No phrase goes from one text into the next: a position between them stays empty.
      for (const text of texts[field]) at = this.#text(text, all, at) + 1
      return at - first
    })
    for (const name of FACETS) for (const value of facets[name]) this.#token(this.#words.id(facetKey(name, value)), 0)
    this.docs.push({ day, lengths, facets, hit })
  }

  #text(text: string, all: readonly Terms[], from: number): number {
    let at = from
    eachRun(text, (start, end, hash) => {
      let place = at
      for (let i = 0; i < all.length; i++) {
        const terms = all[i] as Terms
        const term = terms.of(text, start, end, hash)
        place = at
        if (term >= 0) this.#token(term, place++)
        else for (const one of terms.several[~term] as readonly number[]) this.#token(one, place++)
      }
      at = place
    })
    return at
  }

  #token(term: number, place: number): void {
    if (this.#count === this.#terms.length) {
      this.#terms = grown(this.#terms)
      this.#places = grown(this.#places)
    }
    this.#terms[this.#count] = term
    this.#places[this.#count++] = place
  }

  /**
   * The terms, each: letters shared with the key before, the rest of the key, articles, bytes of what follows, and for each
   * article its distance from the one before, how many places, and the distance of each from the one before.
   */
  terms(): Uint8Array {
    const { keys } = this.#words
    const ends = new Int32Array(keys.length + 1)
    for (let i = 0; i < this.#count; i++) (ends[(this.#terms[i] as number) + 1] as number)++
    for (let i = 1; i < ends.length; i++) (ends[i] as number) += ends[i - 1] as number
    // The tokens of a term stand together, in the order of articles and places.
    const next = ends.slice(0, -1)
    const docs = new Int32Array(this.#count)
    const places = new Int32Array(this.#count)
    for (let doc = 0; doc < this.#starts.length; doc++) {
      const end = this.#starts[doc + 1] ?? this.#count
      for (let i = this.#starts[doc] as number; i < end; i++) {
        const to = (next[this.#terms[i] as number] as number)++
        docs[to] = doc
        places[to] = this.#places[i] as number
      }
    }
    const out = new ByteWriter(this.#count * 3)
    const postings = new ByteWriter(1 << 16)
    let before = ''
    for (const term of this.#words.sorted()) {
      const [from, to] = [ends[term] as number, ends[term + 1] as number]
      if (from === to) continue
      postings.clear()
      const articles = writePostings(postings, docs, places, from, to)
      const key = keys[term] as string
      const shared = sharedLength(before, key)
      out.number(shared)
      out.text(key.slice(shared))
      out.number(articles)
      out.number(postings.length)
      out.bytes(postings.view())
      before = key
    }
    return out.view()
  }
}

function writePostings(out: ByteWriter, docs: Int32Array, places: Int32Array, from: number, to: number): number {
  let [articles, last] = [0, -1]
  for (let i = from; i < to; ) {
    const doc = docs[i] as number
    let end = i + 1
    while (end < to && docs[end] === doc) end++
    out.number(doc - last)
    out.number(end - i)
    let place = 0
    for (; i < end; i++) {
      out.number((places[i] as number) - place)
      place = places[i] as number
    }
    last = doc
    articles++
  }
  return articles
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
