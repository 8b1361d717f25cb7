// Words that follow each other: the articles that have them all, cut down by where the words stand.
import type { Chunk } from '../lexicon.ts'
import { readPlaces } from '../places.ts'
import { inAll, inAny, type List, NOTHING, silent } from './lists.ts'
import type { Store, Term } from './store.ts'
import type { Slot } from './terms.ts'

/** The articles in which a word of each slot stands right after one of the slot before. Scores are 0. */
export async function phraseList(store: Store, slots: readonly Slot[]): Promise<List> {
  if (slots.some(({ terms }) => !terms.length)) return NOTHING
  const { articles } = store.root
  const lists = await Promise.all(
    slots.map(({ terms }) => Promise.all(terms.map(async term => ({ term, docs: (await store.docs(term)).docs }))))
  )
  const any = lists.map(list =>
    inAny(
      list.map(({ docs }) => silent(docs)),
      articles
    )
  )
  const { docs } = inAll(any, articles)
  const isCandidate = new Uint8Array(articles)
  for (const doc of docs) isCandidate[doc] = 1

  /** For each slot and article, where the phrase would begin. */
  const begins = await Promise.all(
    lists.map(async (list, offset) => {
      const found = new Map<number, number[]>()
      const look = ({ term, docs: own }: (typeof list)[number]) =>
        places(store, term, own, docs, (index, there) => {
          const doc = own[index] as number
          if (!isCandidate[doc]) return
          const here = there.map(place => place - offset)
          found.set(doc, found.get(doc)?.concat(here) ?? here)
        })
      await Promise.all(list.map(look))
      return found
    })
  )
  const isThere = (doc: number) =>
    begins.map(found => found.get(doc) ?? []).reduce((before, here) => before.filter(place => here.includes(place)))
  return silent(docs.filter(doc => isThere(doc).length))
}

/**
 * The places of a word: calls back with the index of an article in the word's list, and its places there. Only chunks that
 * may hold the articles of `wanted`, in rising order, are loaded.
 */
async function places(
  store: Store,
  { places, articles, placesAt, stretch }: Term,
  list: Uint32Array,
  wanted: Uint32Array,
  each: (index: number, places: number[]) => void
): Promise<void> {
  if ('bytes' in places) {
    const bytes = await store.once(stretch.places, read => read)
    return readPlaces(bytes.subarray(placesAt), articles, each)
  }
  let from = 0
  const needed: { chunk: Chunk; from: number }[] = []
  for (const chunk of places.chunks) {
    const last = list[from + chunk.articles - 1] as number
    if (wanted.some(doc => doc >= chunk.first && doc <= last)) needed.push({ chunk, from })
    from += chunk.articles
  }
  const parts = await store.chunks(needed.map(({ chunk }) => chunk))
  for (const [i, { chunk, from }] of needed.entries())
    readPlaces(parts[i] as Uint8Array, chunk.articles, (index, found) => each(from + index, found))
}
