// Lists of articles with what they score, and what they make together.

/** Articles by number, in rising order, each with its score. */
export interface List {
  docs: Uint32Array
  scores: Float32Array
}

export const NOTHING: List = { docs: new Uint32Array(), scores: new Float32Array() }

/** Articles that score nothing. */
export const silent = (docs: Uint32Array): List => ({ docs, scores: new Float32Array(docs.length) })

/** The articles, of so many, of which something is true. */
export function those(articles: number, isSo: (doc: number) => boolean): Uint32Array {
  const docs = new Uint32Array(articles)
  let count = 0
  for (let doc = 0; doc < articles; doc++) if (isSo(doc)) docs[count++] = doc
  return docs.slice(0, count)
}

/** The articles, of so many, that are in enough of the lists; their scores add up. */
export function together(lists: readonly List[], articles: number, isEnough: (lists: number) => boolean): List {
  const counts = new Uint32Array(articles)
  const sums = new Float32Array(articles)
  for (const { docs, scores } of lists)
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number
      ;(counts[doc] as number)++
      ;(sums[doc] as number) += scores[i] as number
    }
  const list = silent(those(articles, doc => isEnough(counts[doc] as number)))
  for (let i = 0; i < list.docs.length; i++) list.scores[i] = sums[list.docs[i] as number] as number
  return list
}

export const inAny = (lists: readonly List[], articles: number): List =>
  lists.length === 1 ? (lists[0] as List) : together(lists, articles, count => count > 0)

export const inAll = (lists: readonly List[], articles: number): List =>
  together(lists, articles, count => count === lists.length)
