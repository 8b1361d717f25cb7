// What a text is like, in 64 bytes: two texts that share most of their words have sketches that agree in most places.

/** A word and the three after it: short enough to survive an edit nearby, long enough to be a text's own. */
const SHINGLE = 4
/** Places in a sketch. The resemblance it tells is off by 0.06 or less, two times in three. */
export const PLACES = 64
/** Below so many words a text is not its own: `The page cannot be shown.` */
const FEWEST = 20

/** Plain letters, and all that may be others. To look at every letter closely takes three times as long. */
const RUN = /[a-z0-9\u0080-\uffff]+/g
const PLAIN = /^[a-z0-9]+$/
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+/gu

/** The words of a text as they are compared: scripts without spaces give a word for each character. */
export function wordsIn(text: string): string[] {
  const words: string[] = []
  for (const run of text.normalize('NFKC').toLowerCase().match(RUN) ?? []) {
    if (PLAIN.test(run)) words.push(run)
    else words.push(...(run.match(WORD) ?? []))
  }
  return words
}

/** The shingles of a text, each as a number of 32 bits. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hash)
  const out = new Uint32Array(Math.max(0, words.length - SHINGLE + 1))
  for (let i = 0; i < out.length; i++) {
    let mixed = 0
    for (let n = 0; n < SHINGLE; n++) mixed = (Math.imul(mixed, 0x01000193) ^ (hashes[i + n] as number)) | 0
    out[i] = scrambled(mixed)
  }
  return out
}

/**
 * A MinHash sketch (Broder, “On the resemblance and containment of documents”, 1997) made in one pass: every shingle
 * falls into one of 64 places by its first bits, and the least of each place is kept (Li, Owen and Zhang, “One
 * Permutation Hashing”, 2012); a place that stays empty borrows from another (Shrivastava, “Optimal Densification”, 2017);
 * of the least the last 8 bits are kept (Li and König, “b-Bit Minwise Hashing”, 2010). Undefined for a text that is too
 * short to have one.
 */
export function sketchOf(words: readonly string[]): Uint8Array | undefined {
  if (words.length < FEWEST) return
  const least = new Float64Array(PLACES).fill(Number.POSITIVE_INFINITY)
  for (const shingle of shinglesOf(words)) {
    const place = shingle >>> 26
    const rest = shingle & 0x3ffffff
    if (rest < (least[place] as number)) least[place] = rest
  }
  return Uint8Array.from(least, (found, place) => {
    let [value, tries] = [found, 0]
    while (value === Number.POSITIVE_INFINITY)
      value = least[scrambled(Math.imul(place + 1, 0x9e3779b1) + ++tries) >>> 26] as number
    return value
  })
}

/** The share of their shingles that two texts have in common (Jaccard), as their sketches tell it. */
export function resemblance(a: Uint8Array, b: Uint8Array): number {
  let same = 0
  for (let i = 0; i < PLACES; i++) if (a[i] === b[i]) same++
  // Two places agree by chance once in 256 times.
  return Math.max(0, (same / PLACES - 1 / 256) / (1 - 1 / 256))
}

/** FNV-1a, over the characters of a word. */
function hash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

/** The last step of MurmurHash3: every bit of the number counts for every bit of the result. */
function scrambled(number: number): number {
  let h = number
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
