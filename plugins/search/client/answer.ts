// Answers queries from the files of an index.
import { hitOf } from '../row.ts'
import type { Answer, Ask, FacetName, Index, Marks, Query, Sort } from '../types.ts'
import { countFacet } from './count.ts'
import { type Found, find } from './found.ts'
import { NOTHING } from './lists.ts'
import { type Source, Store } from './store.ts'
import { foldedStart } from './terms.ts'
import { countTimes } from './times.ts'

/** Opens the index that a source has. */
export async function openFrom(source: Source): Promise<Index> {
  const store = await Store.open(source)
  const { articles, issued, facets } = store.root
  // Facets are asked for with the query that was just answered.
  let last: { query: string; found: Promise<Found> } | undefined
  const found = (query: Query): Promise<Found> => {
    const key = JSON.stringify(query)
    if (last?.query !== key) last = { query: key, found: find(store, query) }
    return last.found
  }
  return {
    articles,
    issued: issued.map(([time, articles]) => ({ time, articles })),
    facets,
    search: async ask => answer(store, ask, await found(ask.query)),
    facet: async (query, name) => countFacet(store, name, (await found(without(query, name))).docs)
  }
}

async function answer(store: Store, { sort, from, size }: Ask, found: Found): Promise<Answer> {
  const { docs, partly, best, scores, parts, most } = found
  const isScored = parts.some(({ slots }) => slots.length)
  const order = isScored ? sort : sort === 'relevance' ? 'newest' : sort
  const undated = store.root.issued.find(([time]) => !time)?.[1] ?? 0
  const [first, rest] = order === 'relevance' ? [best, most ? NOTHING.docs : partly] : [docs, NOTHING.docs]
  const chosen = pick(first, scores, order, undated, from, size)
  const more = pick(rest, scores, order, undated, Math.max(0, from - docs.length), size - chosen.length)
  const rows = await store.hits([...chosen, ...more])
  return {
    count: docs.length,
    most,
    partly: partly.length,
    hits: rows.map((row, i) => ({ ...hitOf(row), partly: most || i >= chosen.length })),
    marks: marksOf(telling(parts, store.root.articles)),
    parts: parts
      .filter(({ slots, isPassed }) => slots.length && !isPassed)
      .map(({ query, list }) => ({ text: textOf(query), articles: list.docs.length })),
    widened: parts.flatMap(({ query, nearly }) => (nearly ? [{ text: textOf(query), to: nearly.words }] : [])),
    issued: countTimes(store.root.issued, docs)
  }
}

/** From one place of the order on, so many of the articles. */
function pick(
  docs: Uint32Array,
  scores: Float32Array,
  sort: Sort,
  undated: number,
  from: number,
  size: number
): number[] {
  const last = from + size
  if (size <= 0) return []
  if (sort === 'relevance') return leading(docs, scores, last).slice(from)
  // Those of no known time have the lowest numbers, and come last whichever way one sorts.
  const dated = docs.filter(doc => doc >= undated)
  if (sort === 'newest') dated.reverse()
  return [...dated, ...docs.filter(doc => doc < undated)].slice(from, last)
}

/** The best of them, best first; of equal ones the newest. */
function leading(docs: Uint32Array, scores: Float32Array, count: number): number[] {
  let best: number[] = []
  const order = (a: number, b: number) => (scores[b] as number) - (scores[a] as number) || b - a
  for (const doc of docs) {
    if (best.length >= count && order(doc, best[count - 1] as number) > 0) continue
    best.push(doc)
    // Now and then, so that a late page takes no longer: the last of them is what another has to beat.
    if (best.length % count === 0) best = best.sort(order).slice(0, count)
  }
  return best.sort(order).slice(0, count)
}

const textOf = (query: Query): string =>
  'text' in query ? query.text : query.is === 'any' ? [...new Set(query.of.map(textOf))].join(' OR ') : ''

/** What nearly every article has is not marked beside what few have. */
function telling(parts: Found['parts'], articles: number): Found['parts'] {
  const many = articles * 0.9
  const rarer = parts.filter(
    ({ list, slots, isPassed }) =>
      list.docs.length <= many && !(isPassed && slots[0]?.terms.some(term => term.articles > many))
  )
  return rarer.some(({ slots }) => slots.length) ? rarer : parts
}

function marksOf(parts: Found['parts']): Marks {
  const [words, prefixes, phrases] = [new Set<string>(), new Set<string>(), [] as string[][]]
  for (const { query, slots, inOrder, nearly } of parts) {
    if (query.is === 'phrase' && inOrder) phrases.push(slots.map(({ word }) => word))
    else if (query.is === 'prefix') prefixes.add(foldedStart(query.text))
    else for (const slot of [...slots, ...(nearly?.slots ?? [])]) for (const { word } of slot.terms) words.add(word)
  }
  return { words: [...words], prefixes: [...prefixes], phrases }
}

/** A query without what was chosen of a facet. */
function without(query: Query, name: FacetName): Query {
  if (query.is !== 'all') return query
  const chosen = (part: Query): boolean =>
    (part.is === 'facet' && part.name === name) || (part.is === 'any' && part.of.length > 0 && part.of.every(chosen))
  return { is: 'all', of: query.of.filter(part => !chosen(part)) }
}
