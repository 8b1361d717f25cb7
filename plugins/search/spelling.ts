// The words of the archive by how they begin and by how they end: where a misspelt word's neighbours are looked up.
import { ByteReader, ByteWriter } from './bytes.ts'
import { type Keep, type Listed, writeList } from './root.ts'
import { sharedLength } from './stem.ts'

/** Shorter words are not widened: too many others are near. */
export const SHORTEST = 4
/** Longer ones are no words. */
const LONGEST = 24
/** A spelling of one article in a large archive is as likely a mistake itself. */
const leastArticles = (articles: number): number => (articles > 50_000 ? 3 : articles > 2000 ? 2 : 1)

const STRETCH = 8 * 1024

/** A word of the archive, and the logarithm to base 2 of how many articles it is in. */
export interface Spelt {
  word: string
  often: number
}

export class Spelling {
  readonly #words: string[] = []
  readonly #often: number[] = []
  readonly #least: number

  constructor(articles: number) {
    this.#least = leastArticles(articles)
  }

  add(word: string, articles: number): void {
    if (articles < this.#least || word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return
    this.#words.push(word)
    this.#often.push(Math.floor(Math.log2(articles)))
  }

  /** Writes the words forwards and backwards, and gives the file that lists both. */
  write(keep: Keep): Uint8Array {
    const often = new Map<string, number>()
    for (const [i, word] of this.#words.entries())
      often.set(word, Math.max(often.get(word) ?? 0, this.#often[i] as number))
    const forwards = writeWords([...often.keys()].sort(), word => often.get(word) ?? 0, keep)
    const backwards = writeWords([...often.keys()].map(reversed).sort(), word => often.get(reversed(word)) ?? 0, keep)
    const lists = new ByteWriter()
    writeList(lists, forwards)
    writeList(lists, backwards)
    return keep(lists.view())
  }
}

export const reversed = (word: string): string => [...word].reverse().join('')

function writeWords(words: readonly string[], oftenOf: (word: string) => number, keep: Keep): Listed[] {
  const stretches: Listed[] = []
  const out = new ByteWriter(STRETCH * 2)
  let [before, first] = ['', '']
  const flush = () => {
    if (out.length) stretches.push({ first, file: keep(out.view()) })
    out.clear()
    before = ''
  }
  for (const word of words) {
    if (!out.length) first = word
    const shared = sharedLength(before, word)
    out.number(shared * 32 + oftenOf(word))
    out.text(word.slice(shared))
    before = word
    if (out.length >= STRETCH) flush()
  }
  flush()
  return stretches
}

/** Reads a stretch that `writeWords` wrote. */
export function readWords(bytes: Uint8Array): Spelt[] {
  const reader = new ByteReader(bytes)
  const words: Spelt[] = []
  let word = ''
  while (!reader.done) {
    const head = reader.number()
    word = word.slice(0, head >>> 5) + reader.text()
    words.push({ word, often: head & 31 })
  }
  return words
}
