// Random numbers that are the same every time: the benchmark's articles must not change from run to run.

/** Gives the next number from 0 to 1. */
export type Random = () => number

/** Mulberry32: small, fast, and random enough for text. */
export function random(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from `low` to `high`, both included. */
export const between = (next: Random, low: number, high: number): number => low + Math.floor(next() * (high - low + 1))

/** One of a list. */
export const oneOf = <T>(next: Random, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
