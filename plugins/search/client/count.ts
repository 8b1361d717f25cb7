// How many of some articles have each value of a facet.
import { ByteReader } from '../bytes.ts'
import { COLUMN } from '../root.ts'
import type { Facet, FacetName } from '../types.ts'
import { unpacked } from '../unpacked.ts'
import type { Store } from './store.ts'

/** Counts articles by their values of a facet. */
export async function countFacet(store: Store, name: FacetName, docs: Uint32Array): Promise<Facet> {
  const facet = store.root.facets.find(one => one.name === name)
  if (!facet || !docs.length) return { name, values: [] }
  const values = await store.json<[value: string, articles: number][]>(facet.values)
  const counts = new Uint32Array(values.length)
  // All articles, or none of a column's: what is known need not be counted, nor loaded.
  if (docs.length === store.root.articles) for (const [i, [, articles]] of values.entries()) counts[i] = articles
  else
    for (let i = 0; i < docs.length; ) {
      const column = Math.floor((docs[i] as number) / COLUMN)
      const bytes = new ByteReader(await store.once(facet.columns[column] as string, unpacked))
      for (let doc = column * COLUMN; i < docs.length && (docs[i] as number) < (column + 1) * COLUMN; doc++) {
        const isFound = docs[i] === doc
        for (let left = bytes.number(); left > 0; left--) {
          const value = bytes.number()
          if (isFound) (counts[value] as number)++
        }
        if (isFound) i++
      }
    }
  return {
    name,
    values: values
      .map(([value], i) => ({ value, articles: counts[i] as number }))
      .filter(({ articles }) => articles)
      .sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1))
  }
}
