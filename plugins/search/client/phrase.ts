// Words that follow each other: the articles that have them all, cut down by where the words stand.
import { inAll, inAny, type List, NOTHING, silent } from './lists.ts'
import type { Store } from './store.ts'
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
        store.places(term, own, docs, (index, places) => {
          const doc = own[index] as number
          if (!isCandidate[doc]) return
          const here = places.map(place => place - offset)
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
