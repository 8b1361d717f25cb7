// What is known of sites' furniture while dumps are read: the more of them, the fewer must be read a second time.
import { furnitureIn } from '../sites/furniture.ts'
import type { Furniture } from '../sites/prints.ts'
import type { Entry } from './ledger.ts'

/**
 * So many dumps are told to the workers ahead of the one whose turn it is: enough that none waits, few enough to hold. What
 * is learned holds from so many on, so that it is the same with and without workers.
 */
export const AHEAD = 64
/** So many dumps are read before the first look, and twice as many before each other. */
const FIRST = 256

const NONE: Furniture = new Set()

export class Learning {
  /** Those entries that there are; dumps that are read come into it. */
  readonly #entries: readonly (Entry | undefined)[]
  readonly #known: { from: number; furniture: Furniture }[] = []
  #next = FIRST

  constructor(entries: readonly (Entry | undefined)[]) {
    this.#entries = entries
  }

  /** What is known for the nth dump that is read, counted from 0. */
  readonly before = (nth: number): Furniture => this.#known.findLast(({ from }) => from <= nth)?.furniture ?? NONE

  /** So many dumps are read. */
  readonly saw = (count: number): void => {
    if (count < this.#next) return
    this.#next *= 2
    this.#known.push({ from: count + AHEAD, furniture: this.all() })
  }

  /** What all that was read says. */
  all(): Furniture {
    return furnitureIn(() => rowsOf(this.#entries))
  }
}

function* rowsOf(entries: readonly (Entry | undefined)[]): Generator<string> {
  for (const entry of entries) if (entry?.rows) yield* entry.rows
}
