// What was typed and is a mistake, as far as one can tell. It is looked for all the same, and told.
/// <reference lib="dom" />
import { limit, NAMES, QUOTES, SIGNS } from '../query.ts'
import { byId, element } from './element.ts'

/** Something that was typed, and what is wrong with it. */
type Mistake = [typed: string, reason: string]

const NO_LIMIT: Record<string, string> = {
  before: 'no date like 2019-10',
  after: 'no date like 2019-10',
  photo: 'yes, no, kept or lost may follow',
  lang: 'a code like fr may follow'
}
/** A name that is followed by something, as a field is; what begins an address is none. */
const NAME = /^[a-z]{2,}:[^\s/]/i
const KNOWN = new RegExp(`^(?:${NAMES})[:：]$`, 'i')
const NO_QUOTE = new RegExp(`[^${QUOTES}]`, 'g')
/** Milliseconds in which one may still be typing it. */
const PAUSE = 800

/** The mistakes in a query, in order. */
export function mistakesIn(text: string): Mistake[] {
  return [...text.matchAll(SIGNS)].flatMap((found): Mistake[] => {
    const [sign, , name = '', quoted, open, plain = ''] = found
    const word = name.toLowerCase()
    if (name && NO_LIMIT[word] && (open || !limit(word, (quoted ?? plain).trim()))) return [[sign, NO_LIMIT[word]]]
    if (quoted !== undefined) return sign.replace(NO_QUOTE, '')[1] ? [] : [[sign, 'the quotation mark is not closed']]
    if (KNOWN.test(plain)) return [[sign, 'nothing follows']]
    return NAME.test(plain + text.charAt(found.index + sign.length)) ? [[sign, 'there is no such field']] : []
  })
}

let pause: unknown

/** Tells the mistakes in what was typed, or is being typed. */
export function tellMistakes(text: string, isTyping = false): void {
  const mistakes = mistakesIn(text).map(([typed, reason]) => `${typed} (${reason})`)
  const line = mistakes[0] && element('p', { className: 'notice' }, `Not understood: ${mistakes.join(', ')}.`)
  const place = byId('mistakes')
  clearTimeout(pause as number)
  place.replaceChildren()
  if (line) pause = setTimeout(() => place.replaceChildren(line), isTyping ? PAUSE : 0)
}
