// A query → the articles that are found: which parts must match, what an article scores, and what is found instead.
import type { Query } from '../types.ts'
import { COMMON } from '../weights.ts'
import { type List, NOTHING, those } from './lists.ts'
import { type Matched, match, slotList, slotsOf } from './match.ts'
import type { Store } from './store.ts'
import { inflected, type Slot, signFor } from './terms.ts'

/** A common word in more articles than this is passed over beside others: its list, which is long to load, changes little. */
const LONG = 2000
/** Where no article has all the words, those are found that have words worth this share of what all are worth. */
const MOST = 0.5
/** A word with fewer articles may be a mistake, if a neighbour is so many times as frequent. */
const rareIn = (articles: number): number => 2 + articles / 20_000
/** What a word that is spelt nearly so counts. */
const NEARLY = [1, 0.6, 0.4]

/** A part of the query as it was matched. */
interface Part extends Matched {
  query: Query
  /** What else stands for it, if it is misspelt or rare, and the articles that have only that. */
  nearly?: { list: List; slots: Slot[]; words: string[] }
  /** The most that it scores in any article; nothing if it is passed over. */
  worth: number
  isPassed?: boolean
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
  /** What to tell first by relevance: where none has all the words, which of them it has says less than what it scores. */
  best: Uint32Array
  parts: Part[]
}

/** Finds the articles of a query. */
export async function find(store: Store, query: Query): Promise<Found> {
  const { articles } = store.root
  const parts = await matchParts(store, query.is === 'all' ? query.of : [query])
  const words = parts.filter(part => isSoft(part) && !part.isPassed)
  const limits = parts.filter(part => !isSoft(part))
  const needed = required(words, articles)

  const scores = new Float32Array(articles)
  const worth = new Float32Array(articles)
  const passed = new Uint32Array(articles)
  /** Required words: as they were typed, and also if they are spelt nearly so. */
  const typed = new Uint32Array(articles)
  const nearly = new Uint32Array(articles)
  const add = ({ docs, scores: own }: List, each: (doc: number) => void) => {
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number
      ;(scores[doc] as number) += own[i] as number
      each(doc)
    }
  }
  for (const { list } of limits) add(list, doc => (passed[doc] as number)++)
  for (const part of words) {
    const need = needed.has(part) ? 1 : 0
    const count = (doc: number) => {
      ;(nearly[doc] as number) += need
      ;(worth[doc] as number) += part.worth
    }
    add(part.list, doc => {
      ;(typed[doc] as number) += need
      count(doc)
    })
    if (part.nearly) add(part.nearly.list, count)
  }

  const isPartly = (doc: number) => (worth[doc] as number) > 0
  const most = words.reduce((sum, part) => sum + part.worth, 0) * MOST
  /** What an article must have; what comes later counts only if nothing has what comes before. */
  const ways = [
    (doc: number) => typed[doc] === needed.size,
    (doc: number) => nearly[doc] === needed.size,
    (doc: number) => isPartly(doc) && (worth[doc] as number) >= most,
    isPartly
  ]
  // Not by `filter`, which takes ten times as long on an array of numbers.
  const within = (isSo: (doc: number) => boolean) => those(articles, doc => passed[doc] === limits.length && isSo(doc))
  let docs = NOTHING.docs
  let at = 0
  for (; at < ways.length && !docs.length; at++) docs = within(ways[at] as typeof isPartly)
  const isIn = ways[at - 1] as typeof isPartly
  const isMost = at > 2 && docs.length > 0
  const partly = within(doc => isPartly(doc) && !isIn(doc))
  return { docs, partly, most: isMost, best: isMost ? within(isPartly) : docs, scores, parts }
}

/** Words may be missing in an article that is found; everything else that is asked for may not. */
const isSoft = ({ query }: Pick<Part, 'query'>): boolean => query.is === 'words' || query.is === 'prefix'

async function matchParts(store: Store, queries: readonly Query[]): Promise<Part[]> {
  const parts = await Promise.all(queries.map(async query => ({ query, common: await commonSlots(store, query) })))
  const hasOthers = parts.some(part => isSoft(part) && !part.common)
  return Promise.all(
    parts.map(({ query, common }) =>
      common && hasOthers
        ? { query, list: NOTHING, slots: common, inOrder: false, worth: 0, isPassed: true }
        : matchPart(store, query)
    )
  )
}

/** What stands for a word that is common in one of its forms, so that its list is long; undefined if it is not. */
async function commonSlots(store: Store, query: Query): Promise<Slot[] | undefined> {
  if (query.is !== 'words') return
  const slots = await slotsOf(store, query)
  const many = Math.max(store.root.articles * COMMON, LONG)
  if (slots.length === 1 && (slots[0] as Slot).terms.some(({ articles }) => articles > many)) return slots
}

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
  const { near } = await store.later()
  const words = await near(store, word, count)
  const sign = signFor(query.field)
  const slots = await Promise.all(words.map(other => inflected(store, other.word, sign)))
  const terms = [
    ...new Map(slots.flatMap(slot => slot.terms).map(term => [`${term.stem} ${term.word}`, term])).values()
  ]
  // They were not typed: none counts as the very word.
  const { docs, scores } = await slotList(store, { word: '', terms }, NEARLY[words[0]?.edits ?? 2])
  // What an article scores as it was typed, it scores already.
  const has = new Set(typed.docs)
  const list = { docs: docs.filter(doc => !has.has(doc)), scores: scores.filter((_, i) => !has.has(docs[i] as number)) }
  if (docs.length) return { list, slots, words: words.map(other => other.word) }
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
