// A word that the archive has not, or hardly has → words that it has, and that are spelt nearly so.
import { ByteReader } from '../bytes.ts'
import { type Listed, listedName, readList } from '../root.ts'
import { readWords, reversed, SHORTEST, type Spelt } from '../spelling.ts'
import { type Store, spanOf } from './store.ts'

/** A neighbour stands in for a word that the archive has if it is so many times as frequent. */
const OFTENER = 3 // as a power of two

/** So many neighbours stand in for a word. */
const MOST = 4
/** Two edits make too many neighbours of a shorter word. */
const TWO_EDITS = 8
/** A shorter word that the archive has is meant, however rare: every second one has neighbours. */
const RARE = 6

export interface Near {
  word: string
  edits: number
}

/**
 * Words within one edit of this one, or within two if it is long and there is none: a letter more, less, changed, or two
 * changed about. One half of a word with one edit is as it should be, so the archive's words are looked up by how they begin
 * and by how they end.
 */
export async function near(store: Store, word: string, articles: number): Promise<Near[]> {
  if (word.length < (articles ? RARE : SHORTEST) || !/^\p{L}+$/u.test(word)) return []
  const [forwards, backwards] = await store.once(store.root.spelling, bytes => {
    const reader = new ByteReader(bytes)
    return Promise.all([readList(reader), readList(reader)])
  })
  const half = Math.floor((word.length - 1) / 2)
  const [begin, end] = [word.slice(0, half), reversed(word).slice(0, half)]
  const known = (list: Listed[], start: string) =>
    Promise.all(spanOf(list, start, `${start}\uffff`).map(listed => store.once(listedName(listed), readWords)))
  const [byBegin, byEnd] = await Promise.all([known(forwards, begin), known(backwards, end)])
  const found = new Map<string, { edits: number; often: number }>()
  const look = ({ word: other, often }: Spelt) => {
    if (other === word || often < (articles ? Math.log2(articles) + OFTENER : 0)) return
    const edits = distance(word, other, word.length >= TWO_EDITS ? 2 : 1)
    if (edits !== undefined) found.set(other, { edits, often })
  }
  for (const words of byBegin) for (const spelt of words) look(spelt)
  for (const words of byEnd) for (const spelt of words) look({ ...spelt, word: reversed(spelt.word) })
  const least = Math.min(...[...found.values()].map(({ edits }) => edits))
  return [...found]
    .filter(([, { edits }]) => edits === least)
    .sort(([a, x], [b, y]) => y.often - x.often || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([other, { edits }]) => ({ word: other, edits }))
}

/** Edits between two words, two letters changed about being one; undefined if there are more than `most`. */
export function distance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((old[j] as number) + 1, (row[j - 1] as number) + 1, (old[j - 1] as number) + (same ? 0 : 1))
      if (!same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (older[j - 2] as number) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return undefined
    ;[older, old] = [old, row]
  }
  const edits = old[b.length] as number
  return edits <= most ? edits : undefined
}
