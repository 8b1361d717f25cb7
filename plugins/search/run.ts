// A sorted run: every word of some volumes' articles with where it stands, in the order of the keys.
import { ByteWriter } from './bytes.ts'
import { FACETS, FIELDS, NAMED, NAMED_ONLY } from './fields.ts'
import { ANYWHERE, facetKey, signOf } from './key.ts'
import { eachRun } from './runs.ts'
import { sharedLength } from './stem.ts'
import type { Indexed } from './text.ts'
import { type Terms, Vocabulary } from './vocabulary.ts'

/** A vocabulary of so many words takes some 100 MB; then another is begun. */
const LARGEST = 400_000

/** What one run after another is written with. */
let vocabulary = new Vocabulary()
let [spareTokens, spareFound]: Int32Array[] = []

/** An article's place in the run, and how many positions each field takes. */
export interface RunDoc {
  day: string
  lengths: number[]
  facets: Indexed['facets']
  hit: Indexed['hit']
}

/** Takes the articles of one volume after another, and gives the run. Tokens are numbers, and sorted by counting. */
export class RunBuilder {
  readonly docs: RunDoc[] = []
  readonly #words: Vocabulary
  /** For each token its term and its position, article by article: side by side, because memory is what one waits for. */
  #tokens: Int32Array
  #count = 0
  /** Where each article's tokens begin. */
  readonly #starts: number[] = []

  constructor() {
    if (vocabulary.keys.length > LARGEST) vocabulary = new Vocabulary()
    this.#words = vocabulary
    this.#tokens = spareTokens ?? new Int32Array(1 << 16)
    spareTokens = undefined
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
    const at = this.#count++ * 2
    if (at === this.#tokens.length) {
      const larger = new Int32Array(at * 2)
      larger.set(this.#tokens)
      this.#tokens = larger
    }
    this.#tokens[at] = term
    this.#tokens[at + 1] = place
  }

  /**
   * The terms, each: letters shared with the key before, the rest of the key, articles, bytes of what follows, and for each
   * article its distance from the one before, how many places, and the distance of each from the one before. Asked for once.
   */
  terms(): Uint8Array {
    const { keys } = this.#words
    const tokens = this.#tokens
    const ends = new Int32Array(keys.length + 1)
    for (let i = 0; i < this.#count; i++) (ends[(tokens[i * 2] as number) + 1] as number)++
    for (let i = 1; i < ends.length; i++) (ends[i] as number) += ends[i - 1] as number
    // The tokens of a term stand together, each its article and place, in the order of these.
    const next = ends.slice(0, -1)
    const size = this.#count * 2
    const found = spareFound && spareFound.length >= size ? spareFound : new Int32Array(size)
    spareFound = found
    for (let doc = 0; doc < this.#starts.length; doc++) {
      const end = this.#starts[doc + 1] ?? this.#count
      for (let i = this.#starts[doc] as number; i < end; i++) {
        const to = (next[tokens[i * 2] as number] as number)++ * 2
        found[to] = doc
        found[to + 1] = tokens[i * 2 + 1] as number
      }
    }
    const out = new ByteWriter(this.#count * 3)
    let before = ''
    for (const term of this.#words.sorted()) {
      const from = ends[term] as number
      const to = ends[term + 1] as number
      if (from === to) continue
      const key = keys[term] as string
      const shared = sharedLength(before, key)
      out.number(shared)
      out.text(key.slice(shared))
      writePostings(out, found, from * 2, to * 2)
      before = key
    }
    spareTokens = tokens
    return out.view()
  }
}

/** Writes the postings of a term: its tokens from one place of `found` up to another. */
function writePostings(out: ByteWriter, found: Int32Array, from: number, to: number): void {
  let articles = 1
  for (let i = from + 2; i < to; i += 2) if (found[i] !== found[i - 2]) articles++
  out.number(articles)
  const start = out.later()
  let last = -1
  for (let i = from; i < to; ) {
    const doc = found[i] as number
    let end = i + 2
    while (end < to && found[end] === doc) end += 2
    out.number(doc - last)
    out.number((end - i) >> 1)
    let place = 0
    for (; i < end; i += 2) {
      const next = found[i + 1] as number
      out.number(next - place)
      place = next
    }
    last = doc
  }
  out.size(start)
}
