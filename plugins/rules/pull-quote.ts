// What somebody says in the story, pulled out of it and printed large: a line of its own, and often behind or under it who.
import type { Block, Rule } from '../archive/types.ts'
import { wordsOf } from './credits.ts'
import { as, isOpen } from './open.ts'

/** So long may a quotation be, and so many letters of it are looked for. */
const LONGEST = 700
const SHORTEST = 60
const OPENING = 40
/** Each is looked for in the whole text. */
const FEW = 16
const NEAR = 4
/** A sentence's end, and behind it a name: `… a long game.” – Jane Roe, captain`. */
const SAID_BY =
  /[.!?…]["”“»'’]?\s+[-–—]?\s?\p{Lu}[\p{L}'’.-]+ (?:(?:\p{Lu}|\p{Ll}+, )(?:[^.!?;:]|(?<=\b\p{Lu})\.){1,70})$/u
const QUOTED = /^["“„«][^"“”„«»]+["”“»]$/u
/** `— Jane Roe`: who said it, in a line below. */
const SIGNED = /^[—–-]\s?\p{Lu}[^.!?:]{3,60}$/u

export const pullQuote: Rule = {
  name: 'pull-quote',
  apply(blocks) {
    const found = blocks.filter(block => isOpen(block) && isQuote(block.text))
    if (!found.length || found.length > FEW) return [...blocks]
    const pulled = new Set(
      found.filter(quote => {
        const at = blocks.findIndex(block => block !== quote && tells(block, quote))
        // Whom nothing says who said it may be the story's own words, said again later.
        const near = Math.abs(at - blocks.indexOf(quote)) <= NEAR
        return at >= 0 && (near || !QUOTED.test(quote.text) || isSignature(blocks[blocks.indexOf(quote) + 1]))
      })
    )
    return blocks.map((block, i) => {
      if (pulled.has(block)) return as(block, 'repeat', 'pull-quote', 0.85)
      return isSignature(block) && pulled.has(blocks[i - 1] as Block) ? as(block, 'repeat', 'pull-quote', 0.85) : block
    })
  }
}

const isSignature = (block: Block | undefined): block is Block =>
  isOpen(block) && SIGNED.test(block.text) && wordsOf(block.text).length < 9

const isQuote = (text: string) =>
  text.length >= SHORTEST && text.length <= LONGEST && (QUOTED.test(text) || SAID_BY.test(text.slice(-120)))

/** Has the story the words of the quotation? Who said it may be told in fewer. */
function tells({ text }: Block, quote: Block): boolean {
  const opening = quote.text.replace(/^["“„«'‘\s]+/, '').slice(0, OPENING)
  return text.length * 1.4 > quote.text.length && text.includes(opening)
}
