// An index that looks through a few articles in memory, one by one: for tests of the search page, and to compare with.
import type { Answer, Ask, Facet, FacetName, Field, Hit, Index, Marks, Query } from '../../plugins/search/types.ts'
import { split } from '../../plugins/search/words.ts'

/** An article as this index takes it. */
export interface Naive extends Omit<Hit, 'partly'> {
  text: string
  caption?: string
  facets?: Partial<Record<FacetName, string[]>>
}

export function naiveIndex(articles: readonly Naive[]): Index {
  const all = [...articles]
  const times = (found: readonly Naive[]) => {
    const counts = new Map<string, number>()
    for (const { issued = '' } of found) counts.set(issued.slice(0, 7), (counts.get(issued.slice(0, 7)) ?? 0) + 1)
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([time, n]) => ({ time, articles: n }))
  }
  const names: FacetName[] = ['section', 'author', 'publication', 'agency', 'language', 'photo']
  return {
    articles: all.length,
    issued: times(all),
    facets: names
      .filter(name => new Set(all.flatMap(article => valuesOf(article, name))).size > 1)
      .map(name => ({ name, bytes: name === 'author' ? 100_000 : 100 })),
    async search({ query, sort, from, size }: Ask): Promise<Answer> {
      const found = all.filter(article => holds(article, query))
      const leaves = leavesOf(query)
      const limits = query.is === 'all' ? query.of.filter(part => !leavesOf(part).length) : []
      const some = all.filter(
        article =>
          !found.includes(article) &&
          limits.every(part => holds(article, part)) &&
          leaves.some(leaf => holds(article, leaf))
      )
      const most = !found.length && some.length > 0
      const day = ({ issued = '' }: Naive) => issued
      const sorted = <T extends Naive>(list: T[]) =>
        sort === 'relevance' ? list : list.sort((a, b) => (day(a) < day(b) ? -1 : 1) * (sort === 'newest' ? -1 : 1))
      const hits = [...sorted(most ? some : found), ...(most || sort !== 'relevance' ? [] : some)]
      return {
        count: (most ? some : found).length,
        most,
        partly: most ? 0 : some.length,
        hits: hits.slice(from, from + size).map(hit => ({ ...hit, partly: most || !found.includes(hit) })),
        marks: marksOf(leaves),
        parts: leaves.map(leaf => ({
          text: 'text' in leaf ? leaf.text : '',
          articles: all.filter(a => holds(a, leaf)).length
        })),
        widened: leaves.flatMap(leaf =>
          'text' in leaf && leaf.text === 'fery' ? [{ text: 'fery', to: ['ferry'] }] : []
        ),
        issued: times(most ? some : found)
      }
    },
    async facet(query: Query, name: FacetName): Promise<Facet> {
      const others: Query =
        query.is === 'all' ? { is: 'all', of: query.of.filter(part => facetOf(part) !== name) } : query
      const counts = new Map<string, number>()
      for (const article of all.filter(a => holds(a, others)))
        for (const value of valuesOf(article, name)) counts.set(value, (counts.get(value) ?? 0) + 1)
      const values = [...counts].map(([value, n]) => ({ value, articles: n }))
      return { name, values: values.sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1)) }
    }
  }
}

const facetOf = (query: Query): FacetName | undefined =>
  query.is === 'facet' ? query.name : query.is === 'any' && query.of[0] ? facetOf(query.of[0]) : undefined

function valuesOf({ facets, section, lang }: Naive, name: FacetName): string[] {
  if (facets?.[name]) return facets[name]
  if (name === 'section' && section) return [section]
  return name === 'language' ? [lang] : []
}

const WIDER: Record<string, string> = { fery: 'ferry' }

function textsOf(article: Naive, field: Field | undefined): string[] {
  const { title, text, caption = '', byline = '' } = article
  if (field === 'title') return [title]
  if (field === 'caption') return [caption]
  if (field === 'author') return [byline]
  if (field === 'tag') return []
  return field ? valuesOf(article, field) : [title, byline, caption, text]
}

function holds(article: Naive, query: Query): boolean {
  switch (query.is) {
    case 'all':
      return query.of.every(part => holds(article, part))
    case 'any':
      return query.of.some(part => holds(article, part))
    case 'not':
      return !holds(article, query.of)
    case 'facet':
      return valuesOf(article, query.name).includes(query.value)
    case 'issued': {
      const { issued } = article
      const { from = '', to = '9999', before = 'A', after = '' } = query
      return (
        issued !== undefined &&
        issued >= from &&
        issued.slice(0, to.length) <= to &&
        issued < before &&
        (!after || issued.slice(0, after.length) > after)
      )
    }
    default: {
      const asked = split(query.text).map(({ word }) => WIDER[word] ?? word)
      return textsOf(article, query.field).some(text => {
        const words = split(text).map(({ word }) => word)
        return words.some((_, i) =>
          asked.every((word, n) => (query.is === 'prefix' ? words[i + n]?.startsWith(word) : words[i + n] === word))
        )
      })
    }
  }
}

/** Words and phrases that are asked for, none that is not wanted. */
function leavesOf(query: Query): Query[] {
  if ('text' in query) return [query]
  return query.is === 'all' || query.is === 'any' ? query.of.flatMap(leavesOf) : []
}

function marksOf(leaves: Query[]): Marks {
  const marks: Marks = { words: [], prefixes: [], phrases: [] }
  for (const leaf of leaves) {
    if (!('text' in leaf)) continue
    const words = split(leaf.text).map(({ word }) => WIDER[word] ?? word)
    if (leaf.is === 'prefix') marks.prefixes.push(...words)
    else if (words.length > 1) marks.phrases.push(words)
    else marks.words.push(...words)
  }
  return marks
}
