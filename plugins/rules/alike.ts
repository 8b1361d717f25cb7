// How much two lines say the same.
import { remembered } from './remembered.ts'

/** So short a word (`the`, `of`) says little of what a line is about; in scripts without spaces there are no words. */
const SHORT = 3

/** The words of a text that say what it is about, made equal: no case, no accents, no marks. */
export function wordSet(text: string): Set<string> {
  return new Set(
    (
      text
        .slice(0, 2000)
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter(word => word.length > SHORT || /\d/.test(word) || /[^\p{ASCII}]/u.test(word))
  )
}

/** A text as one string of its words: equal for texts that differ in marks, case and spaces only. */
export const sameWords = remembered((text: string): string =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
)

/** How many words stand in both. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

/** Do two lines say the same, but for a few words or for something behind it (a credit)? `share` of the words are equal. */
export function saysAgain(first: string, second: string, share = 0.8): boolean {
  const [a, b] = [sameWords(first), sameWords(second)]
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  // A few words more behind it; a heading and the paragraph under it are no such pair.
  if (long.startsWith(`${short} `) && long.length < short.length * 1.6 + 20 && short.includes(' ')) return true
  // Two items of a list are alike too, but begin differently, or name other figures.
  if (a.split(' ', 1)[0] !== b.split(' ', 1)[0]) return false
  if (figures(a) && figures(b) && figures(a) !== figures(b)) return false
  const [x, y] = [wordSet(first), wordSet(second)]
  return Math.min(x.size, y.size) >= 4 && shared(x, y) / Math.max(x.size, y.size) >= share
}

const figures = (text: string) => text.match(/\d+/g)?.join() ?? ''
