// The headline printed again where a photo stood, or over the text; any other long line printed twice, far apart.
import type { Block, Rule } from '../archive/types.ts'
import { sameWords } from './alike.ts'
import { as, isOpen } from './open.ts'

/** Fewer words may come twice by chance. */
const LONG = 8
/** So many lines twice are no accident. */
const DOUBLED = 4
/** A headline is a line. */
const LINE = 250
/** Behind the headline begins the photo under it. */
const PHOTO = /^\s(?:Image|Photo|Video|Slide Show)\s+\p{Lu}/u

export const repeat: Rule = {
  name: 'repeat',
  apply(blocks, { fields }) {
    const headline = blocks.find(block => block.kind === 'headline')
    const title = sameWords(fields.title ?? headline?.text ?? '')
    const seen = new Map<string, number>()
    const again = secondCopy(blocks)
    return blocks
      .flatMap(block => withoutHeadline(block, headline))
      .map((block, i) => {
        if (!isOpen(block)) return block
        if (again.has(block)) return as(block, 'repeat', 'repeat')
        // A paragraph that comes again is the very same.
        const line = block.text.length <= LINE * 2 ? sameWords(block.text) : block.text
        if (title && block.text.length <= LINE) {
          if (line === title) return as(block, 'repeat', 'repeat')
          // The headline cut short, or with the name of the site behind it.
          const [short, long] = line.length < title.length ? [line, title] : [title, line]
          if (long.startsWith(`${short} `) && short.length > long.length * 0.7 && short.split(' ').length > 3)
            return as(block, 'repeat', 'repeat', 0.85)
        }
        const first = seen.get(line)
        if (first === undefined) seen.set(line, i)
        // A heading may stand in a table of contents too; a sentence does not come twice.
        const sentence = /[.!?…]["”’)]?$/.test(block.text) && line.split(' ', LONG).length === LONG
        return first !== undefined && first < i - 1 && sentence ? as(block, 'repeat', 'repeat', 0.9) : block
      })
  }
}

/** A scraper's slip: every line is there twice, or the whole article. What comes again is no photo's alt text then. */
function secondCopy(blocks: readonly Block[]): Set<Block> {
  const doubled = blocks.filter((block, i) => i > 0 && block.text === blocks[i - 1]?.text)
  if (doubled.length >= DOUBLED && doubled.length * 2 >= blocks.length * 0.8) return new Set(doubled)
  const top = blocks.find(({ kind }) => kind === 'headline')
  const from = blocks.findIndex((block, i) => i > 0 && block !== top && block.text === top?.text)
  const start = top ? blocks.indexOf(top) : -1
  if (from < DOUBLED) return new Set()
  let count = 0
  while (from + count < blocks.length && blocks[from + count]?.text === blocks[start + count]?.text) count++
  return count >= DOUBLED && start + count >= from ? new Set(blocks.slice(from, from + count)) : new Set()
}

/** `Ferry dispute ends Image Cars queue at the terminal.`: the headline, and behind it the photo that stood under it. */
function withoutHeadline(block: Block, headline: Block | undefined): Block[] {
  const { text } = block
  if (!headline || block === headline || !isOpen(block) || block.markdown !== undefined) return [block]
  if (!text.startsWith(headline.text) || !PHOTO.test(text.slice(headline.text.length, headline.text.length + 20)))
    return [block]
  const rest = text.slice(headline.text.length).trim()
  return [as(block, 'repeat', 'repeat', 0.9, headline.text), { ...block, text: rest }]
}
