// Does a line describe a photo? English grammar, by the compromise library: captions have no verb, or one in the present.
import { createRequire } from 'node:module'
import type Nlp from 'compromise/two'
import { wordsOf } from './credits.ts'
import { remembered } from './remembered.ts'

/** Grammar is asked of lines only. */
const LONGEST = 300
const WORDS = 45
/** Without one of these words a line is hardly English. */
const ENGLISH =
  /(?<![\p{L}'’])(?:the|an?|of|in|on|at|with|and|to|from|for|during|by|after|before|near|outside|against)(?![\p{L}'’])|\p{Ll}['’]s\s/iu
/** Two of these, and the line is in another language, which has an `a`, `in` or `on` too. */
const FOREIGN =
  /(?<![\p{L}'’])(?:à|avec|che|con|com|da|dans|das|de|del|dem|den|der|des|di|die|du|e|ein|eine|el|em|en|est|et|il|im|la|las|le|les|los|mit|nel|os|para|pas|per|por|pour|que|sur|um|un|una|und|une|von|y|zu)(?![\p{L}'’])/gu
/** Somebody speaks, or the line speaks to the reader. */
const SPOKEN = /["“”«»]|\b(?:i|i'm|we|you|your|my|our|us|me|let|please)\b|[!?]/i
/** Words that make a statement, for which the library need not be asked. */
const STATES =
  /\b(?:is|are|was|were|be|been|am|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|said|says|told|added)\b/i
const OPENS_STATEMENT = /^(?:but|and|so|yet|then|it|he|she|they|this|that|there|i|we|you|not|no)\b/i
/** Where something is, or what it is of. */
const PLACED =
  /\b(?:of|in|on|at|with|from|during|near|outside|inside|against|behind|between|under|over|by|after|before|left|right|and)\b/i

/** It takes half a second to load, and is not asked of every dump. */
let library: typeof Nlp | undefined
function nlp(text: string) {
  library ??= createRequire(import.meta.url)('compromise/two') as typeof Nlp
  return library(text)
}

/** How a line is put. */
export type Put = 'fragment' | 'present'

/**
 * `fragment`: no verb that says that something is or was so (`Cars at the terminal on Friday`); `present`: it is so now
 * (`Cars queue at the terminal`). Neither for what is told in the past, is said to somebody, or is not English.
 */
export const putAs = remembered((text: string): Put | undefined => {
  if (text.length > LONGEST || wordsOf(text).length > WORDS || wordsOf(text).length < 3) return
  if (!isEnglish(text) || SPOKEN.test(text) || STATES.test(text)) return
  // `sold-out` tells nothing in the past.
  const line = nlp(text.replace(/(?<=\p{L})-(?=(?:out|up|off|on|in|over|down)\b)/gu, ''))
  if (line.has('(#Copula|#Modal|#Auxiliary)')) return
  // `Coast through the day`: the reader is told to.
  if (line.has('^(#Infinitive|#Imperative)')) return
  const past = line.match('#PastTense')
  // `A display dedicated to …`: no verb of its own, but what has been done to the thing.
  const told = past.length - line.match('#PastTense (to|by|in|at|on|with|for|from)').length
  const opens = /^(?:an?|two|three|four|five|several|\d+)\s/i.test(text)
  if (told > 0 || (past.found && !opens)) return
  return line.has('#PresentTense') && !/^\p{Ll}/u.test(text) ? 'present' : 'fragment'
})

const isEnglish = (text: string) =>
  ENGLISH.test(text) && (/\b(?:the|of|and)\b/i.test(text) || (text.match(FOREIGN)?.length ?? 0) < 2)

/** Does a line say that something is or was so, without the library being asked? */
export const isStatement = (text: string): boolean => STATES.test(text) || OPENS_STATEMENT.test(text)

/** Does the line say where something is, or what it is of? */
export const isPlaced = (text: string): boolean => PLACED.test(text)

/** Does the line begin with somebody's name? */
export const opensWithPerson = (text: string): boolean =>
  text.length <= LONGEST && /^\p{Lu}/u.test(text) && nlp(text).has('^(#FirstName|#Person|#Honorific) #ProperNoun')
