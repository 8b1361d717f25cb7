// The words of the archive by how they begin and by how they end, as they are written; `spelling.ts` reads them.
import { ByteWriter } from './bytes.ts'
import { type Keep, keepByDigest } from './names.ts'
import type { Listed } from './root.ts'
import { reversed, SHORTEST } from './spelling.ts'
import { sharedLength } from './stem.ts'
import { keepListed, writeList } from './write-root.ts'

/** Longer ones are no words. */
const LONGEST = 24
/** A spelling of one article in a large archive is as likely a mistake itself. */
const leastArticles = (articles: number): number => (articles > 50_000 ? 3 : articles > 2000 ? 2 : 1)

const STRETCH = 8 * 1024

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
    return keepByDigest(keep, lists.view())
  }
}

function writeWords(words: readonly string[], oftenOf: (word: string) => number, keep: Keep): Listed[] {
  const stretches: Listed[] = []
  const out = new ByteWriter(STRETCH * 2)
  let [before, first] = ['', '']
  const flush = () => {
    if (out.length) stretches.push(keepListed(keep, first, out.view()))
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
