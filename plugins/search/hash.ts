// A number for a word.

/** FNV-1a (Fowler, Noll, Vo) of the code units of a word, 32 bits. */
export function hash(word: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  return value >>> 0
}
