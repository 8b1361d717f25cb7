// A query → the articles that are found: which parts must match, what an article scores, and what is found instead.
import type { Query } from '../types.ts'
import { COMMON } from '../weights.ts'
import { inAll, type List, NOTHING } from './lists.ts'
import { type Matched, match, slotList, slotsOf } from './match.ts'
import type { Store } from './store.ts'
import { inflected, type Slot, signFor } from './terms.ts'
import { near } from './widen.ts'

/** A common word in more articles than this is passed over beside others: its list, which is long to load, changes little. */
const LONG = 2000
/** Where no article has all the words, those are found that have words worth this share of what all are worth. */
const MOST = 0.5
/** With so many words, phrases and choices it is a question: who pastes one with quotation marks and brackets in it does not mean them as limits. */
const QUESTION = 5
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
  const isQuestion = parts.filter(({ query }) => isText(query)).length >= QUESTION
  const limits = parts.filter(part => !isWord(part) && !(isQuestion && isText(part.query)))
  const asked = parts.filter(part => !limits.includes(part) && !part.isPassed)
  const words = asked.filter(isWord)
  const firm = asked.length - words.length
  const needed = required(words, articles)
  for (const part of asked) if (!isWord(part)) needed.add(part)

  const scores = new Float32Array(articles)
  const worth = new Float32Array(articles)
  /** Required parts: as they were typed, also if they are spelt nearly so, and those of them that are firm. */
  const typed = new Uint16Array(articles)
  const nearly = new Uint16Array(articles)
  const held = new Uint16Array(articles)
  // Plain loops over numbers: with a function for each article they took five times as long.
  const add = ({ docs, scores: own }: List, asTyped: number, need: number, asFirm: number, value: number) => {
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number
      ;(scores[doc] as number) += own[i] as number
      ;(typed[doc] as number) += asTyped
      ;(nearly[doc] as number) += need
      ;(held[doc] as number) += asFirm
      ;(worth[doc] as number) += value
    }
  }
  for (const { list } of limits) add(list, 0, 0, 0, 0)
  for (const part of asked) {
    const need = needed.has(part) ? 1 : 0
    add(part.list, need, need, isWord(part) ? 0 : 1, part.worth)
    if (part.nearly) add(part.nearly.list, 0, need, 0, part.worth)
  }

  const most = asked.reduce((sum, part) => sum + part.worth, 0) * MOST
  // What an article must have to be found, and what comes later counts only if no article has what comes before: the words
  // as they were typed; the words, also if they are spelt nearly so; most of what they are worth; any of them.
  const ways: number[][] = [[], [], [], []]
  for (const doc of inAll(
    limits.map(({ list }) => list),
    articles
  ).docs) {
    const value = worth[doc] as number
    let way = value >= most ? 2 : 3
    if (typed[doc] === needed.size) way = 0
    else if (nearly[doc] === needed.size) way = 1
    else if (!value) continue
    ways[way]?.push(doc)
  }
  const best = ways.findIndex(docs => docs[0] !== undefined)
  const isMost = best > 1
  const docs = new Uint32Array(ways[best] ?? [])
  const rest = ways.slice(best + 1).flat()
  const partly = new Uint32Array(isMost ? rest : rest.filter(doc => held[doc] === firm))
  return { docs, partly, most: isMost, best: isMost ? new Uint32Array(ways.flat()) : docs, scores, parts }
}

/** Words may be missing in an article that is found. */
const isWord = ({ query }: Pick<Part, 'query'>): boolean => query.is === 'words' || query.is === 'prefix'

/** In a question, phrases and choices between words may be missing too where no article has everything. */
const isText = (query: Query): boolean =>
  'text' in query || ((query.is === 'any' || query.is === 'all') && query.of.every(isText))

async function matchParts(store: Store, queries: readonly Query[]): Promise<Part[]> {
  const parts = await Promise.all(queries.map(async query => ({ query, common: await commonSlots(store, query) })))
  const hasOthers = parts.some(part => isWord(part) && !part.common)
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
