// The words of the archive by how they begin and by how they end: where a misspelt word's neighbours are looked up.
import { ByteReader } from './bytes.ts'

/** Shorter words are not widened: too many others are near. */
export const SHORTEST = 4

/** A word of the archive, and the logarithm to base 2 of how many articles it is in. */
export interface Spelt {
  word: string
  often: number
}

export const reversed = (word: string): string => [...word].reverse().join('')

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
