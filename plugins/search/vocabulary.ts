// The words that a process has seen, so that each is folded and stemmed once, and sorted once, for all its volumes.
import { keyOf } from './key.ts'
import { stemOf } from './stem.ts'
import { stemmerOf } from './stemmers.ts'
import { wordsOf } from './words.ts'

/** Longer runs of letters are of scripts without spaces, and hardly come twice. */
const REMEMBERED = 24

/** Terms are numbers here, counted from 0 as they come. */
export class Vocabulary {
  readonly keys: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #known = new Map<string, Terms>()
  /** Terms in the order of their keys, but for those that came since. */
  #sorted: Int32Array = new Int32Array()

  /** The terms of text in a language, under the sign of a field. */
  termsOf(sign: string, lang: string): Terms {
    const name = `${sign} ${lang}`
    const before = this.#known.get(name)
    if (before) return before
    const stemmer = stemmerOf(lang)
    const terms = new Terms(run => wordsOf(run).map(({ word }) => this.id(keyOf(sign, stemOf(word, stemmer), word))))
    this.#known.set(name, terms)
    return terms
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

/** Numbers of a slot: the hash, where the run's text begins and how long it is, and its term. */
const SLOT = 4
const SHIFT = 2

/**
 * The terms of runs of letters, remembered. A run is looked up where it stands in its text, without cutting it out, in one
 * array of numbers and one of letters: most of what indexing a word costs is to wait for memory.
 */
export class Terms {
  /** The terms of runs that have not just one. The first place is for a run that is not remembered. */
  readonly several: (readonly number[])[] = [[]]
  readonly #make: (run: string) => readonly number[]
  #slots = new Int32Array(SLOT << 12)
  #count = 0
  #letters = new Uint16Array(1 << 15)
  #end = 0

  constructor(make: (run: string) => readonly number[]) {
    this.#make = make
  }

  /** The term of a run, whose hash is as `eachRun` gave it; where it has several or none, `~i`, and they are `several[i]`. */
  of(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    // No run has no letters: a slot of length 0 is free.
    const length = end - start
    let at = (hash << SHIFT) & mask
    for (; slots[at + 2] !== 0; at = (at + SLOT) & mask)
      if (slots[at] === hash && slots[at + 2] === length && this.#isAt(slots[at + 1] as number, text, start, length))
        return slots[at + 3] as number
    return this.#add(text.slice(start, end), hash, at)
  }

  #isAt(from: number, text: string, start: number, length: number): boolean {
    const letters = this.#letters
    for (let i = 0; i < length; i++) if (letters[from + i] !== text.charCodeAt(start + i)) return false
    return true
  }

  #add(run: string, hash: number, free: number): number {
    const made = this.#make(run)
    if (run.length > REMEMBERED) {
      this.several[0] = made
      return ~0
    }
    const term = made.length === 1 ? (made[0] as number) : ~(this.several.push(made) - 1)
    if (this.#end + run.length > this.#letters.length) {
      const larger = new Uint16Array(this.#letters.length * 2)
      larger.set(this.#letters)
      this.#letters = larger
    }
    const from = this.#end
    for (let i = 0; i < run.length; i++) this.#letters[this.#end++] = run.charCodeAt(i)
    this.#slots.set([hash, from, run.length, term], free)
    // Half of the slots stay free, so that a look ends soon.
    if (++this.#count * SLOT * 2 > this.#slots.length) this.#grow()
    return term
  }

  #grow(): void {
    const before = this.#slots
    const slots = new Int32Array(before.length * 2)
    const mask = slots.length - 1
    for (let from = 0; from < before.length; from += SLOT) {
      if (before[from + 2] === 0) continue
      let at = ((before[from] as number) << SHIFT) & mask
      while (slots[at + 2] !== 0) at = (at + SLOT) & mask
      slots.set(before.subarray(from, from + SLOT), at)
    }
    this.#slots = slots
  }
}
