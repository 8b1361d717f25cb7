// Is a line furniture of one kind, by its words, in any language?
import { words } from './index.ts'
import { phraseMatcher } from './phrases.ts'
import type { FurnitureKind } from './words.ts'

/** Furniture is a line; what is longer tells something. */
const LONGEST = 700

/** Says whether a line is furniture of this kind. */
export function furnitureTest(kind: FurnitureKind): (text: string) => boolean {
  const isPhrase = phraseMatcher(words.flatMap(({ furniture }) => furniture[kind]))
  return text => text.length <= LONGEST && isPhrase(text)
}
