// Parts of a query → the articles that match them, and what they score.
import { facetSign } from '../key.ts'
import { impactOf } from '../postings.ts'
import type { FacetName, Query } from '../types.ts'
import { rarity, saturated, unsaturated } from '../weights.ts'
import { inAll, inAny, type List, NOTHING, silent, those, together } from './lists.ts'
import { phraseList } from './phrase.ts'
import type { Store, Term } from './store.ts'
import { beginning, exactly, foldedStart, inflected, isOneLetter, type Slot, signFor, typed } from './terms.ts'
import { dateRange } from './times.ts'

/** What counts a word of the same stem, beside the very word that was typed. */
const INFLECTED = 0.8
/** Words that stand together tell more than by themselves. */
const TOGETHER = 1.2

/** A part of a query that is looked for in the texts. */
type Text = Extract<Query, { text: string }>

/** A part of a query, matched. */
export interface Matched {
  list: List
  /** What stands for its words in the texts. */
  slots: Slot[]
  /** It is matched only by words that follow each other. */
  inOrder: boolean
}

/** The weighted occurrences that an impact level stands for. */
const OCCURRENCES = Array.from({ length: 16 }, (_, level) => unsaturated(impactOf(level)))

/** Matches any part of a query. */
export async function match(store: Store, query: Query): Promise<Matched> {
  const { articles } = store.root
  switch (query.is) {
    case 'words':
    case 'phrase':
    case 'prefix':
      return matchText(store, query)
    case 'facet':
      return unmarked(await facetList(store, query.name, query.value))
    case 'issued': {
      const [from, to] = await dateRange(store, query)
      return unmarked(silent(those(articles, doc => doc >= from && doc < to)))
    }
    case 'not':
      return unmarked(together([(await match(store, query.of)).list], articles, count => count === 0))
    default: {
      const parts = await Promise.all(query.of.map(part => match(store, part)))
      const lists = parts.map(({ list }) => list)
      const list = (query.is === 'any' ? inAny : inAll)(lists, articles)
      return { list, slots: parts.flatMap(({ slots }) => slots), inOrder: false }
    }
  }
}

const unmarked = (list: List): Matched => ({ list, slots: [], inOrder: false })

async function matchText(store: Store, query: Text): Promise<Matched> {
  const slots = await slotsOf(store, query)
  if (slots.length < 2) return { list: await slotList(store, slots[0]), slots, inOrder: false }
  const list = await phraseList(store, slots)
  // The words of a phrase count by themselves, among the articles that have it.
  const scored = await Promise.all(slots.map(slot => slotList(store, slot)))
  const { docs, scores } = inAll([list, ...scored], store.root.articles)
  return { list: { docs, scores: scores.map(score => score * TOGETHER) }, slots, inOrder: true }
}

/** What stands for the words of a part in the texts. */
export async function slotsOf(store: Store, { is, text, field }: Text): Promise<Slot[]> {
  const sign = signFor(field)
  if (is === 'prefix') {
    const start = foldedStart(text)
    return [start ? await beginning(store, start, sign) : { word: '', terms: [] }]
  }
  const find = is === 'phrase' ? exactly : inflected
  return Promise.all(
    typed(text).map(word => (isOneLetter(word) ? beginning(store, word, sign) : find(store, word, sign)))
  )
}

/** The articles that have any of the terms of a slot: their occurrences add up before they are weighed. */
export async function slotList(store: Store, slot: Slot | undefined, worth = 1): Promise<List> {
  if (!slot?.terms.length) return NOTHING
  const { docs, scores } = inAny(
    await Promise.all(slot.terms.map(term => occurrences(store, term, slot.word))),
    store.root.articles
  )
  const rare = rarity(docs.length, store.root.articles)
  return { docs, scores: scores.map(sum => rare * saturated(sum * worth)) }
}

async function occurrences(store: Store, term: Term, typed: string): Promise<List> {
  const { docs, levels } = await store.docs(term)
  const worth = term.word === typed ? 1 : INFLECTED
  return { docs, scores: Float32Array.from(levels, level => (OCCURRENCES[level] as number) * worth) }
}

async function facetList(store: Store, name: FacetName, value: string): Promise<List> {
  const terms = (await store.group(facetSign(name) + value)).filter(({ word }) => word === value)
  const lists = await Promise.all(terms.map(async term => silent((await store.docs(term)).docs)))
  return inAny(lists, store.root.articles)
}
