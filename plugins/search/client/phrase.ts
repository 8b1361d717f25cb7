// Words that follow each other: the articles that have them all, cut down by where the words stand.
import { intersection, type List, NOTHING, union } from './lists.ts'
import { lowerBound, type Store, type Term } from './store.ts'
import type { Slot } from './terms.ts'

/** The articles in which a word of each slot stands right after one of the slot before. Scores are 0. */
export async function phraseList(store: Store, slots: readonly Slot[]): Promise<List> {
  if (slots.some(({ terms }) => !terms.length)) return NOTHING
  const lists = await Promise.all(
    slots.map(({ terms }) => Promise.all(terms.map(async term => ({ term, docs: (await store.docs(term)).docs }))))
  )
  const scoreless = (docs: Uint32Array): List => ({ docs, scores: new Float32Array(docs.length) })
  const { docs } = intersection(lists.map(list => union(list.map(({ docs }) => scoreless(docs)))))
  if (!docs.length) return NOTHING

  // Where a phrase that is matched so far may begin, counted by its first word; for each candidate.
  let begins: (number[] | undefined)[] | undefined
  for (const [offset, list] of lists.entries()) {
    const found: (number[] | undefined)[] = new Array(docs.length)
    await Promise.all(list.map(({ term, docs: own }) => gather(store, term, own, docs, offset, found)))
    begins = begins ? begins.map((places, i) => places && shared(places, found[i])) : found
  }
  return scoreless(docs.filter((_, i) => begins?.[i]?.length))
}

/** Adds where a phrase would begin that has this term at an offset. */
async function gather(
  store: Store,
  term: Term,
  own: Uint32Array,
  docs: Uint32Array,
  offset: number,
  found: (number[] | undefined)[]
): Promise<void> {
  await store.places(term, own, docs, (index, places) => {
    const doc = own[index] as number
    const at = lowerBound(docs, doc)
    if (docs[at] !== doc) return
    const begins = places.map(place => place - offset)
    const before = found[at]
    found[at] = before ? [...before, ...begins] : begins
  })
}

function shared(a: readonly number[], b: readonly number[] | undefined): number[] {
  if (!b) return []
  const has = new Set(b)
  return a.filter(place => has.has(place))
}
