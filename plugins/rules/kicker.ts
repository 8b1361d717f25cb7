// The short line right above the headline, where that is printed below a menu, or right under it: `LABOUR`, `‘Never again’`.
import type { Rule } from '../archive/types.ts'
import { as } from './open.ts'
import { headEnd, headStart } from './story/head.ts'
import { countWords, endsSentence } from './story/prose.ts'

const MOST_WORDS = 5
const SURE = 0.75

export const kicker: Rule = {
  name: 'kicker',
  apply(blocks) {
    const [start, end] = [headStart(blocks), headEnd(blocks)]
    const top = blocks.findIndex(block => block.kind === 'headline')
    if (top < 0 || !blocks.slice(start, end).some(block => block.kind === 'byline' || block.kind === 'date'))
      return [...blocks]
    // The headline printed again may stand there twice: as text, and as a photo's alt text.
    const title = blocks[top]?.text
    const again = blocks.findIndex((block, i) => i > top && i < start && block.text === title)
    const at = [again - 1, start].find(i => i > top && isKicker(blocks[i]?.kind, blocks[i]?.text ?? ''))
    return blocks.map((block, i) => (i === at ? as(block, 'kicker', 'kicker', SURE) : block))
  }
}

const isKicker = (kind: string | undefined, text: string) =>
  kind === 'paragraph' &&
  countWords(text) > 0 &&
  countWords(text) <= MOST_WORDS &&
  !endsSentence(text.replace(/[”"’']+$/, '')) &&
  !/[/>|]/.test(text)
