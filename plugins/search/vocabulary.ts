// The words that a process has seen, so that each is folded and stemmed once, and sorted once, for all its volumes.
import { keyOf } from './key.ts'
import { stemOf } from './stem.ts'
import { stemmerOf } from './stemmers.ts'
import { wordsOf } from './words.ts'

/** Longer runs of letters are of scripts without spaces, and hardly come twice. */
const REMEMBERED = 24

/** Gives the terms of a run of letters: a stretch of a text, and the hash of it that `eachRun` gave. */
export type TermsOf = (text: string, start: number, end: number, hash: number) => readonly number[]

/** Terms are numbers here, counted from 0 as they come. */
export class Vocabulary {
  readonly keys: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #known = new Map<string, TermsOf>()
  /** Terms in the order of their keys, but for those that came since. */
  #sorted: Int32Array = new Int32Array()

  /** What gives the terms of text in a language, under the sign of a field. */
  termsOf(sign: string, lang: string): TermsOf {
    const name = `${sign} ${lang}`
    const before = this.#known.get(name)
    if (before) return before
    const known = new Table<readonly number[]>()
    const stemmer = stemmerOf(lang)
    const termsOf: TermsOf = (text, start, end, hash) => {
      const slot = known.find(text, start, end, hash)
      if (slot >= 0) return known.values[slot] as readonly number[]
      const run = text.slice(start, end)
      const ids = wordsOf(run).map(({ word }) => this.id(keyOf(sign, stemOf(word, stemmer), word)))
      if (run.length <= REMEMBERED) known.add(run, hash, ids)
      return ids
    }
    this.#known.set(name, termsOf)
    return termsOf
  }

  id(key: string): number {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    this.#ids.set(key, this.keys.length)
    return this.keys.push(key) - 1
  }

  /** Every term in the order of keys. */
  sorted(): Int32Array {
    const { keys } = this
    const before = this.#sorted
    const fresh = Int32Array.from({ length: keys.length - before.length }, (_, i) => before.length + i)
    fresh.sort((a, b) => ((keys[a] as string) < (keys[b] as string) ? -1 : 1))
    const merged = new Int32Array(keys.length)
    let [copied, at] = [0, 0]
    for (const term of fresh) {
      const key = keys[term] as string
      let [low, high] = [copied, before.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((keys[before[middle] as number] as string) < key) low = middle + 1
        else high = middle
      }
      merged.set(before.subarray(copied, low), at)
      at += low - copied
      copied = low
      merged[at++] = term
    }
    merged.set(before.subarray(copied), at)
    this.#sorted = merged
    return merged
  }
}

/** A map from stretches of text, looked up without cutting them out: that is most of what indexing a word costs. */
class Table<Value> {
  readonly #texts: string[] = []
  readonly values: Value[] = []
  readonly #hashes: number[] = []
  /** One more than the number of the entry; 0 is free. Half of it is, so that a look ends soon. */
  #slots = new Int32Array(1 << 12)

  /** The number of an entry; -1 if there is none. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let i = hash & mask; ; i = (i + 1) & mask) {
      const entry = (this.#slots[i] as number) - 1
      if (entry < 0) return -1
      if (this.#hashes[entry] === hash && isAt(this.#texts[entry] as string, text, start, end)) return entry
    }
  }

  /** Adds what is not there. */
  add(text: string, hash: number, value: Value): void {
    this.#hashes.push(hash)
    this.values.push(value)
    // Joined anew, so that it does not hold the whole text that it was cut from.
    const entry = this.#texts.push(Buffer.from(text, 'utf16le').toString('utf16le'))
    if (entry * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2)
      for (let i = 1; i < entry; i++) this.#place(i)
    }
    this.#place(entry)
  }

  #place(entry: number): void {
    const mask = this.#slots.length - 1
    let i = (this.#hashes[entry - 1] as number) & mask
    while (this.#slots[i]) i = (i + 1) & mask
    this.#slots[i] = entry
  }
}

function isAt(known: string, text: string, start: number, end: number): boolean {
  if (known.length !== end - start) return false
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
