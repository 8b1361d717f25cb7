// A word → the name of the group that its inflected forms share.

/** Cuts a folded word back to its stem. */
export type Stemmer = (word: string) => string

/** A stem may be so many letters shorter than its word, so that all words with a beginning stand near each other. */
export const CUT = 5
/** A word and its stem begin with so many letters in common. */
export const SHARED = 3

/**
 * The stem of a folded word; the word itself where the stemmer would leave too little of it, or change how it begins.
 * The index is sorted by stems: this is what lets `prefix*` be read from one stretch of it.
 */
export function stemOf(word: string, stemmer: Stemmer | undefined): string {
  if (!stemmer || word.length <= SHARED || /\d/.test(word)) return word
  const stem = stemmer(word)
  const kept = sharedLength(word, stem)
  return kept >= SHARED && kept >= word.length - CUT ? stem : word
}

/** How many code units two words have in common at their beginning; never half a letter. */
export function sharedLength(a: string, b: string): number {
  let i = 0
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++
  return i && (a.charCodeAt(i - 1) & 0xfc00) === 0xd800 ? i - 1 : i
}
