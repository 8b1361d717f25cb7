// Text → runs of letters as `split` of `words.ts` finds them, in a third of the time: most of what indexing reads is letters.

const LETTER = /^[\p{L}\p{M}\p{N}]/u
const JOINING = /^['’ʼ.]/

/** What a UTF-16 code unit is, once it was asked for; of a pair, what its first half begins. */
const kinds = new Uint8Array(1 << 16)
const [OTHER, LETTERS, JOINER] = [1, 2, 3]

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return kinds[unit] || findKind(text, at, unit)
}

function findKind(text: string, at: number, unit: number): number {
  const letter = text.slice(at, at + 2)
  const kind = LETTER.test(letter) ? LETTERS : JOINING.test(letter) ? JOINER : OTHER
  // Not all pairs that begin alike are alike.
  if ((unit & 0xfc00) !== 0xd800) kinds[unit] = kind
  return kind
}

/** Is there the second half of a pair? It belongs to the first. */
const isHalf = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800

/** Calls back for every run in a text, with a hash of its code units (FNV-1a). */
export function eachRun(text: string, each: (start: number, end: number, hash: number) => void): void {
  const { length } = text
  for (let i = 0; i < length; ) {
    if (kindAt(text, i) !== LETTERS) {
      i++
      continue
    }
    let unit = text.charCodeAt(i)
    let hash = Math.imul(unit ^ 0x811c9dc5, 0x01000193)
    const start = i++
    for (; i < length; i++) {
      unit = text.charCodeAt(i)
      // Nearly always it is a letter that was seen before.
      if (kinds[unit] !== LETTERS) {
        const kind = kindAt(text, i)
        if (
          kind !== LETTERS &&
          !isHalf(text, i) &&
          !(kind === JOINER && i + 1 < length && kindAt(text, i + 1) === LETTERS)
        )
          break
      }
      hash = Math.imul(unit ^ hash, 0x01000193)
    }
    each(start, i, hash)
  }
}
