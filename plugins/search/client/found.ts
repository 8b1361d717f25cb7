// A query → the articles that are found: which parts must match, what an article scores, and what is found instead.
import type { Query } from '../types.ts'
import { type List, NOTHING } from './lists.ts'
import { type Matched, match, slotList } from './match.ts'
import type { Store } from './store.ts'
import { inflected, type Slot, signFor } from './terms.ts'
import { dateRange } from './times.ts'
import { near, rareIn } from './widen.ts'

/** A word in more articles than this share of them tells too little to be required. */
const COMMON = 0.5
/** Where no article has all the words, those are found that have words worth this share of what all are worth. */
const MOST = 0.5
/** What a word that is spelt nearly so counts. */
const NEARLY = [1, 0.6, 0.4]

/** A part of the query as it was matched. */
interface Part extends Matched {
  query: Query
  /** What else stands for it, if it is misspelt or rare. */
  nearly?: { list: List; slots: Slot[]; words: string[] }
  /** The most that it scores in any article. */
  worth: number
}

/** What a query finds. */
export interface Found {
  /** Articles that are found, in rising order, and what each scores; by number. */
  docs: Uint32Array
  scores: Float32Array
  /** Articles that have only some of the words. */
  partly: Uint32Array
  /** The found articles do not have all the words either. */
  most: boolean
  parts: Part[]
}

/** Finds the articles of a query. */
export async function find(store: Store, query: Query): Promise<Found> {
  const { articles } = store.root
  const of = query.is === 'all' ? query.of : [query]
  const ranges = of.filter(part => part.is === 'issued')
  const parts = await Promise.all(
    of.filter(part => part.is !== 'issued' && part.is !== 'not').map(part => matchPart(store, part))
  )
  let [from, to] = [0, articles]
  for (const range of ranges) {
    const [first, last] = await dateRange(store, range)
    from = Math.max(from, first)
    to = Math.min(to, last)
  }
  const banned = await Promise.all(of.flatMap(part => (part.is === 'not' ? [match(store, part.of)] : [])))
  const words = parts.filter(isSoft)
  const filters = [...parts.filter(part => !isSoft(part))]

  const tally = new Tally(articles)
  for (const { list } of filters) tally.pass(list)
  for (const { list } of banned) tally.ban(list)
  const needed = required(words, articles)
  for (const part of words) tally.count(part, needed.has(part))
  return { ...tally.sort({ from, to, filters: filters.length, words, needed: needed.size }), parts }
}

/** Words may be missing in an article that is found; everything else that is asked for may not. */
const isSoft = ({ query }: Part): boolean => query.is === 'words' || query.is === 'prefix'

async function matchPart(store: Store, query: Query): Promise<Part> {
  const matched = await match(store, query)
  const nearly = await nearlyOf(store, query, matched)
  return { query, ...matched, nearly, worth: Math.max(best(matched.list), best(nearly?.list ?? NOTHING)) }
}

/** What stands for a word that the archive has not, or hardly has. */
async function nearlyOf(store: Store, query: Query, { list: typed, slots: asked }: Matched): Promise<Part['nearly']> {
  const count = typed.docs.length
  const word = asked.length === 1 ? asked[0]?.word : undefined
  if (query.is !== 'words' || word === undefined || count > rareIn(store.root.articles)) return
  const words = await near(store, word, count)
  const sign = signFor(query.field)
  const slots = await Promise.all(words.map(other => inflected(store, other.word, sign)))
  const terms = [
    ...new Map(slots.flatMap(slot => slot.terms).map(term => [`${term.stem} ${term.word}`, term])).values()
  ]
  // They were not typed: none counts as the very word.
  const list = await slotList(store, { word: '', terms }, NEARLY[words[0]?.edits ?? 2])
  if (list.docs.length) return { list, slots, words: words.map(other => other.word) }
}

/** The highest score of a list. */
const best = ({ scores }: List): number => {
  let most = 0
  for (const score of scores) if (score > most) most = score
  return most
}

/** The words that an article must have: not those that nearly every article has, unless there are no others. */
function required(words: readonly Part[], articles: number): Set<Part> {
  const telling = words.filter(({ list }) => list.docs.length <= articles * COMMON)
  return new Set(telling.length ? telling : words)
}

/** For each article, what it matches and scores. */
class Tally {
  readonly #scores: Float32Array
  readonly #passed: Uint8Array
  /** Required words: as they were typed, and also if they are spelt nearly so. */
  readonly #typed: Uint8Array
  readonly #nearly: Uint8Array
  /** What its words are worth. */
  readonly #worth: Float32Array

  constructor(articles: number) {
    this.#scores = new Float32Array(articles)
    this.#passed = new Uint8Array(articles)
    this.#typed = new Uint8Array(articles)
    this.#nearly = new Uint8Array(articles)
    this.#worth = new Float32Array(articles)
  }

  pass({ docs, scores }: List): void {
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number
      ;(this.#passed[doc] as number)++
      ;(this.#scores[doc] as number) += scores[i] as number
    }
  }

  /** No count of filters is 255. */
  ban({ docs }: List): void {
    for (const doc of docs) this.#passed[doc] = 255
  }

  count(part: Part, isNeeded: boolean): void {
    const need = isNeeded ? 1 : 0
    const { docs, scores } = part.list
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number
      ;(this.#typed[doc] as number) += need
      ;(this.#nearly[doc] as number) += need
      ;(this.#worth[doc] as number) += part.worth
      ;(this.#scores[doc] as number) += scores[i] as number
    }
    const nearly = part.nearly?.list ?? NOTHING
    for (let i = 0, j = 0; i < nearly.docs.length; i++) {
      const doc = nearly.docs[i] as number
      while (j < docs.length && (docs[j] as number) < doc) j++
      // What it scores as it was typed is there already.
      if (docs[j] === doc) continue
      ;(this.#nearly[doc] as number) += need
      ;(this.#worth[doc] as number) += part.worth
      ;(this.#scores[doc] as number) += nearly.scores[i] as number
    }
  }

  /** Which articles are found, and which have only some of the words. */
  sort({
    from,
    to,
    filters,
    words,
    needed
  }: {
    from: number
    to: number
    filters: number
    words: readonly Part[]
    needed: number
  }) {
    const all = words.reduce((sum, part) => sum + part.worth, 0)
    const levels: [isIn: (doc: number) => boolean, most: boolean][] = [
      [doc => this.#typed[doc] === needed, false],
      [doc => this.#nearly[doc] === needed, false],
      [doc => (this.#worth[doc] as number) > 0 && (this.#worth[doc] as number) >= all * MOST, true],
      [doc => (this.#worth[doc] as number) > 0, true]
    ]
    const docs = new Uint32Array(Math.max(0, to - from))
    const partly = new Uint32Array(docs.length)
    let [found, rest] = [0, 0]
    let most = false
    for (const [isIn, isMost] of needed ? levels : [[() => true, false] as const]) {
      ;[found, rest, most] = [0, 0, isMost]
      for (let doc = from; doc < to; doc++) {
        if (this.#passed[doc] !== filters) continue
        if (isIn(doc)) docs[found++] = doc
        else if ((this.#worth[doc] as number) > 0) partly[rest++] = doc
      }
      if (found) break
    }
    return { docs: docs.slice(0, found), partly: partly.slice(0, rest), most: most && found > 0, scores: this.#scores }
  }
}
