// Lists of articles with what they score: joined, cut with each other, and turned round.

/** Articles by number, in rising order, each with its score. */
export interface List {
  docs: Uint32Array
  scores: Float32Array
}

export const NOTHING: List = { docs: new Uint32Array(), scores: new Float32Array() }

/** In any of the lists; scores add up. */
export function union(lists: readonly List[]): List {
  if (lists.length < 2) return lists[0] ?? NOTHING
  // Halves are joined, so that many lists are not joined with a long one again and again.
  const middle = lists.length >> 1
  const [a, b] = [union(lists.slice(0, middle)), union(lists.slice(middle))]
  const docs = new Uint32Array(a.docs.length + b.docs.length)
  const scores = new Float32Array(docs.length)
  let [i, j, count] = [0, 0, 0]
  while (i < a.docs.length || j < b.docs.length) {
    const x = i < a.docs.length ? (a.docs[i] as number) : Number.POSITIVE_INFINITY
    const y = j < b.docs.length ? (b.docs[j] as number) : Number.POSITIVE_INFINITY
    docs[count] = Math.min(x, y)
    scores[count++] = (x <= y ? (a.scores[i++] as number) : 0) + (y <= x ? (b.scores[j++] as number) : 0)
  }
  return { docs: docs.subarray(0, count), scores: scores.subarray(0, count) }
}

/** In all of the lists; scores add up. */
export function intersection(lists: readonly List[]): List {
  const [first, ...others] = [...lists].sort((a, b) => a.docs.length - b.docs.length)
  if (!first) return NOTHING
  let { docs, scores } = first
  for (const other of others) {
    const [keptDocs, keptScores] = [new Uint32Array(docs.length), new Float32Array(docs.length)]
    let [j, count] = [0, 0]
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number
      while (j < other.docs.length && (other.docs[j] as number) < doc) j++
      if (other.docs[j] !== doc) continue
      keptDocs[count] = doc
      keptScores[count++] = (scores[i] as number) + (other.scores[j] as number)
    }
    docs = keptDocs.subarray(0, count)
    scores = keptScores.subarray(0, count)
  }
  return { docs, scores }
}

/** Every article that is not in the list. */
export function complement({ docs }: List, all: number): List {
  const rest = new Uint32Array(all - docs.length)
  let [i, count] = [0, 0]
  for (let doc = 0; doc < all; doc++) {
    if (docs[i] === doc) i++
    else rest[count++] = doc
  }
  return { docs: rest, scores: new Float32Array(rest.length) }
}

/** Articles from one number up to another. */
export const interval = (from: number, to: number): List => ({
  docs: Uint32Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i),
  scores: new Float32Array(Math.max(0, to - from))
})
