// The streaming merge: all runs side by side, term by term, each term's articles in the order of issue.
import { ByteReader } from './bytes.ts'
import { FIELDS } from './fields.ts'
import type { Postings } from './postings.ts'
import { levelOf } from './postings.ts'
import { occurrence, saturated, stepped } from './weights.ts'

/** A run as the merge reads it. */
export interface Run {
  readonly key: string
  readonly articles: number
  readonly postings: Uint8Array
  next(): boolean
}

/** A term of the whole archive. The arrays are used again for the next one. */
export interface Term extends Postings {
  key: string
  /** How many articles it is in: so much of `docs` and `levels` is filled. */
  articles: number
  /** Its places in all articles, and where each article's begin. */
  places: Uint32Array
  starts: Uint32Array
}

/** The articles of the archive as the merge counts with them. */
export interface Docs {
  count: number
  /** For each article, by its number: words in each field, in the order of `FIELDS`. */
  lengths: Uint32Array
}

/** A run, and for each of its articles its number in the archive, or `GONE`. */
export interface Numbered {
  terms: Run
  numbers: Uint32Array
}

/** No article's number: its volume was built again, and its words stand in another run. */
export const GONE = 0xffffffff

/** Every term of the runs in the order of keys. */
export function* merge(runs: readonly Numbered[], { lengths, count }: Docs): Generator<Term> {
  const heap = new Heap(runs.map(({ terms }) => terms))
  const weigh = weigher(lengths, count)
  const term: Term = {
    key: '',
    articles: 0,
    docs: new Uint32Array(1024),
    levels: new Uint8Array(1024),
    places: new Uint32Array(4096),
    starts: new Uint32Array(1025)
  }
  while (heap.size) {
    term.key = heap.key
    term.articles = 0
    do {
      collect(runs[heap.first] as Numbered, term)
      heap.advance()
    } while (heap.size && heap.key === term.key)
    if (!isRising(term)) sort(term)
    for (let i = 0; i < term.articles; i++) term.levels[i] = weigh(term, i)
    if (term.articles) yield term
  }
}

/** Adds a run's postings to the term. */
function collect({ terms: { articles, postings }, numbers }: Numbered, term: Term): void {
  const bytes = new ByteReader(postings)
  let to = term.articles
  let at = to ? (term.starts[to] as number) : 0
  reserve(term, to + articles, at + postings.length)
  const { docs, starts, places } = term
  let doc = -1
  for (let i = 0; i < articles; i++) {
    doc += bytes.number()
    const number = numbers[doc] as number
    let left = bytes.number()
    if (number === GONE) {
      for (; left > 0; left--) bytes.number()
      continue
    }
    docs[to] = number
    starts[to++] = at
    let place = 0
    for (; left > 0; left--) {
      place += bytes.number()
      places[at++] = place
    }
  }
  starts[to] = at
  term.articles = to
}

/** No place takes less than a byte of a run, so its length bounds them. */
function reserve(term: Term, articles: number, places: number): void {
  if (articles >= term.docs.length) {
    const size = articles * 2
    term.docs = larger(term.docs, new Uint32Array(size))
    term.levels = new Uint8Array(size)
    term.starts = larger(term.starts, new Uint32Array(size + 1))
  }
  if (places > term.places.length) term.places = larger(term.places, new Uint32Array(places * 2))
}

function larger(array: Uint32Array, into: Uint32Array): Uint32Array {
  into.set(array)
  return into
}

function isRising({ articles, docs }: Term): boolean {
  for (let i = 1; i < articles; i++) if ((docs[i - 1] as number) > (docs[i] as number)) return false
  return true
}

/** Volumes whose days overlap: the articles of a term are put in their order. */
function sort(term: Term): void {
  const { articles, docs, starts, places } = term
  const order = Array.from({ length: articles }, (_, i) => i).sort((a, b) => (docs[a] as number) - (docs[b] as number))
  const [sortedDocs, sortedPlaces] = [docs.slice(0, articles), places.slice(0, starts[articles])]
  const sortedStarts = starts.slice(0, articles + 1)
  let at = 0
  for (const [i, from] of order.entries()) {
    docs[i] = sortedDocs[from] as number
    starts[i] = at
    for (let p = sortedStarts[from] as number; p < (sortedStarts[from + 1] as number); p++)
      places[at++] = sortedPlaces[p] as number
  }
  starts[articles] = at
}

/** The impact level of a term in an article. */
function weigher(lengths: Uint32Array, count: number): (term: Term, index: number) => number {
  const fields = FIELDS.length
  const sums = new Array<number>(fields).fill(0)
  const having = new Array<number>(fields).fill(0)
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] as number
    ;(sums[i % fields] as number) += length
    if (length) (having[i % fields] as number)++
  }
  const averages = sums.map((sum, i) => stepped(sum / Math.max(1, having[i] as number)))
  const weights = new Float32Array(fields)
  const worth = new Float32Array(count * fields)
  for (let doc = 0; doc < count; doc++) {
    occurrence(lengths.subarray(doc * fields, (doc + 1) * fields), averages, weights)
    worth.set(weights, doc * fields)
  }
  return ({ docs, starts, places }, index) => {
    const row = (docs[index] as number) * fields
    let [field, end, sum] = [0, lengths[row] as number, 0]
    for (let i = starts[index] as number; i < (starts[index + 1] as number); i++) {
      while ((places[i] as number) >= end && field < fields - 1) end += lengths[row + ++field] as number
      sum += worth[row + field] as number
    }
    return levelOf(saturated(sum))
  }
}

/** The runs, the one with the lowest key first; of equal keys, the one that stands first. */
class Heap {
  readonly #runs: readonly Run[]
  readonly #heap: number[] = []

  constructor(runs: readonly Run[]) {
    this.#runs = runs
    for (const [i, run] of runs.entries()) if (run.next()) this.#up(this.#heap.push(i) - 1)
  }

  get size(): number {
    return this.#heap.length
  }
  get first(): number {
    return this.#heap[0] as number
  }
  get key(): string {
    return (this.#runs[this.first] as Run).key
  }

  /** Moves the first run on to its next term. */
  advance(): void {
    if (!(this.#runs[this.first] as Run).next()) {
      const last = this.#heap.pop() as number
      if (!this.#heap.length) return
      this.#heap[0] = last
    }
    this.#down()
  }

  #before(a: number, b: number): boolean {
    const [x, y] = [this.#heap[a] as number, this.#heap[b] as number]
    const [keyX, keyY] = [(this.#runs[x] as Run).key, (this.#runs[y] as Run).key]
    return keyX === keyY ? x < y : keyX < keyY
  }

  #swap(a: number, b: number): void {
    const held = this.#heap[a] as number
    this.#heap[a] = this.#heap[b] as number
    this.#heap[b] = held
  }

  #up(from: number): void {
    for (let i = from; i > 0 && this.#before(i, (i - 1) >> 1); i = (i - 1) >> 1) this.#swap(i, (i - 1) >> 1)
  }

  #down(): void {
    for (let i = 0; ; ) {
      let least = i
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < this.#heap.length && this.#before(child, least)) least = child
      if (least === i) return
      this.#swap(i, least)
      i = least
    }
  }
}
