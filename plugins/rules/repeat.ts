// The headline printed again where a photo stood, or over the text; any other long line printed twice, far apart.
import type { Block, Rule } from '../archive/types.ts'
import { sameWords } from './alike.ts'
import { as, isOpen } from './open.ts'

/** Fewer words may come twice by chance. */
const LONG = 8
/** A headline is a line. */
const LINE = 250

/** So long may a quotation be, and so many letters of it are looked for. */
const QUOTE = 700
const OPENING = 40
const FEW = 12
/** A sentence's end, and behind it a name: `… a long game.” – Jane Roe, captain`. */
const SAID_BY = /[.!?…]["”“»'’]?\s+[-–—]?\s?\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[^.!?;:]{1,70})$/u

export const repeat: Rule = {
  name: 'repeat',
  apply(blocks, { fields }) {
    const headline = blocks.find(block => block.kind === 'headline')
    const title = sameWords(fields.title ?? headline?.text ?? '')
    const seen = new Map<string, number>()
    const pulled = pulledQuotes(blocks)
    return blocks.map((block, i) => {
      if (!isOpen(block)) return block
      // A paragraph that comes again is the very same.
      const line = block.text.length <= LINE * 2 ? sameWords(block.text) : block.text
      if (title && block.text.length <= LINE) {
        if (line === title) return as(block, 'repeat', 'repeat')
        // The headline cut short, or with the name of the site behind it.
        const [short, long] = line.length < title.length ? [line, title] : [title, line]
        if (long.startsWith(`${short} `) && short.length > long.length * 0.7 && short.split(' ').length > 3)
          return as(block, 'repeat', 'repeat', 0.85)
      }
      if (pulled.has(block)) return as(block, 'repeat', 'repeat', 0.85)
      const first = seen.get(line)
      if (first === undefined) seen.set(line, i)
      // A heading may stand in a table of contents too; a sentence does not come twice.
      const sentence = /[.!?…]["”’)]?$/.test(block.text) && line.split(' ', LONG).length === LONG
      return first !== undefined && first < i - 1 && sentence ? as(block, 'repeat', 'repeat', 0.9) : block
    })
  }
}

/** What somebody said, pulled out of the story, and behind it who: the story has the same words. */
function pulledQuotes(blocks: readonly Block[]): Set<Block> {
  const found = blocks.filter(
    block =>
      isOpen(block) &&
      block.text.length <= QUOTE &&
      SAID_BY.test(block.text.slice(-100)) &&
      block.text.length > OPENING * 2
  )
  // Each is looked for in the whole text.
  if (found.length > FEW) return new Set()
  const opening = ({ text }: Block) => text.replace(/^["“„«'‘\s]+/, '').slice(0, OPENING)
  return new Set(found.filter(quote => blocks.some(block => block !== quote && block.text.includes(opening(quote)))))
}
