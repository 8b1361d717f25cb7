// Words of a query → the words of the index that they stand for.
import { ANYWHERE, signOf } from '../key.ts'
import { CUT, SHARED, stemOf } from '../stem.ts'
import type { Field } from '../types.ts'
import { fold, split, UNSPACED } from '../words.ts'
import type { Store, Term } from './store.ts'

/** One word of a query: the words of the index that match it, and how it was typed, folded. */
export interface Slot {
  word: string
  terms: Term[]
}

export const signFor = (field: Field | undefined): string => (field ? signOf(field) : ANYWHERE)

/** A letter of a script without spaces, alone, begins pairs. */
const ONE_LETTER = new RegExp(`^[${UNSPACED}]\\p{M}*$`, 'u')

/** A typed text as words; its very last letter, where it is part of the pair before it, is left out. */
export function typed(text: string): string[] {
  const words = split(text)
  const [before, last] = words.slice(-2)
  if (before && last && ONE_LETTER.test(last.word) && before.end > last.start) words.pop()
  return words.map(({ word }) => word)
}

export const isOneLetter = (word: string): boolean => ONE_LETTER.test(word)

/** Everything that has the stem of a word, in any language of the archive. */
export async function inflected(store: Store, word: string, sign: string): Promise<Slot> {
  const { stemmers, root } = store
  const stems = new Map(root.hasOthers ? [[word, !stemmers.length]] : [])
  for (const stemmer of stemmers) stems.set(stemOf(word, stemmer), true)
  const groups = await Promise.all(
    [...stems].map(async ([stem, isStem]) => {
      const terms = await store.group(sign + stem)
      // What has this word for its stem is another word's form, unless it is its own stem.
      return isStem ? terms : terms.filter(term => term.word === word)
    })
  )
  return { word, terms: groups.flat() }
}

/** This very word, in any language. */
export async function exactly(store: Store, word: string, sign: string): Promise<Slot> {
  const { terms } = await inflected(store, word, sign)
  return { word, terms: terms.filter(term => term.word === word) }
}

/** Every word that begins so: their stems share a beginning with them, see `stemOf`. */
export async function beginning(store: Store, start: string, sign: string): Promise<Slot> {
  const first = sign + start.slice(0, Math.max(SHARED, start.length - CUT))
  const terms: Term[] = []
  for (const { groups } of await store.between(first, `${first}\uffff`))
    for (const [stem, group] of groups)
      if (stem.startsWith(sign) && (sign || stem.charCodeAt(0) >= 32))
        terms.push(...group.filter(({ word }) => word.startsWith(start)))
  return { word: start, terms }
}

/** A beginning as it was typed, folded: nothing if there is no letter in it. */
export const foldedStart = (text: string): string => fold(text.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
