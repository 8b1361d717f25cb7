// Words that were glued together where a break was lost: `… paid for nights.The ferry …` is two paragraphs.
import type { Block, Rule } from '../archive/types.ts'
import { as, isOpen } from './open.ts'

/** The end of a sentence and a word with a capital, with nothing between: no address, no name, no figure. */
const END = /(?<=\p{Ll}{3}[.!?][”"’)]?)(?=[“"‘(]?\p{Lu}\p{Ll}*[ ,’'])/gu
/** More breaks than this in one line are paragraphs only if other sentences have their spaces. */
const MOST = 4
const SPACED = /(?<=\p{L}{3}[.!?][”"’)]?) +(?=[“"‘(]?\p{Lu})/gu
/** Of the sentences inside paragraphs there should be a third as many as there are breaks. */
const THIRD = 3
/** `Booking.Com`: the ends of addresses. */
const ADDRESS = /^(?:Com|Org|Net|Co|Gov|Tv|Io)\b/
/** Furniture that was glued to the line before it: `… for nightsRELATED: …`. */
const FURNITURE =
  /(?<=[\p{Ll}.!?”"’)]{3})(?=(?:RELATED|READ MORE|READ ALSO|READ NEXT|SEE ALSO|WATCH|MORE|ADVERTISEMENT|Advertisement|Read more|Read More|Related|Continue reading|Share this)\b)/gu

export const glued: Rule = {
  name: 'glued',
  apply: blocks =>
    blocks.flatMap((block): Block[] => {
      if (!isOpen(block) || block.markdown !== undefined) return [block]
      const pieces = split(block.text)
      // A line that lost every space behind its full stops: nobody knows which were paragraphs.
      const spaced = pieces.length > MOST ? (block.text.match(SPACED)?.length ?? 0) * THIRD : pieces.length
      if (spaced < pieces.length - 1) return [as(block, 'paragraph', 'glued', 0.6, pieces.join(' '))]
      return pieces.length < 2 ? [block] : pieces.map(text => as(block, 'paragraph', 'glued', 0.8, text))
    })
}

function split(text: string): string[] {
  const breaks = [...text.matchAll(END), ...text.matchAll(FURNITURE)]
    .map(({ index }) => index)
    .filter(at => !ADDRESS.test(text.slice(at, at + 5)))
    .sort((a, b) => a - b)
  const pieces = [0, ...breaks].map((at, i) => text.slice(at, breaks[i]).trim()).filter(Boolean)
  return pieces.reduce<string[]>((so, piece) => {
    const last = so.at(-1)
    // A quote between the two sentences closes the one or opens the other.
    if (last !== undefined && piece.length === 1 && closes(last)) so[so.length - 1] = last + piece
    else if (last?.length === 1) so[so.length - 1] = last + piece
    else so.push(piece)
    return so
  }, [])
}

/** Does a text wait for the second of two straight quotes? */
const closes = (text: string) => (text.match(/"/g)?.length ?? 0) % 2 === 1
