// Is a line written as headlines are? `Captain Makes Rare Appearance on Deck`.
import { wordsOf } from './credits.ts'

/** Do all its long words begin with a capital or a figure? */
export const isTitleCase = (text: string): boolean =>
  wordsOf(text)
    .filter(word => word.length > 3)
    .every(word => /^[^\p{L}\d]*[\p{Lu}\d]/u.test(word))
