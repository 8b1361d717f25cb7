// A text dump that holds no article: an error page, or what stood around articles and nothing of one.
import type { Block, BlockKind } from '../archive/types.ts'
import { countWords, endsSentence, isProse } from '../rules/story/prose.ts'
import { ERROR_PAGES } from '../rules/words/error-pages.ts'

/** An error page says little else. */
const ERROR_WORDS = 80
/** The shortest news in brief has a sentence of so many words. */
const SENTENCE = 7
/** With fewer lines there is too little to tell a menu by. */
const MENU_LINES = 6

const PHRASES = Object.values(ERROR_PAGES).flat()
const BODY = new Set<BlockKind>(['paragraph', 'quotation', 'item', 'crosshead'])

/** Why there is no article in these blocks, as a sentence for a person; undefined if there may be one. */
export function noArticle(blocks: readonly Block[]): string | undefined {
  const body = blocks.filter(block => BODY.has(block.kind))
  const words = body.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const says = blocks.slice(0, 20).map(({ text }) => text.slice(0, 200).toLowerCase().replace(/’/g, "'"))
  const error = words <= ERROR_WORDS && PHRASES.find(phrase => says.some(text => text.includes(phrase)))
  if (error) return `it is an error page (“${error}”)`
  if (blocks.length >= MENU_LINES && !blocks.some(block => ON_PAGE_TEXT.has(block.kind) && isSentence(block.text))) {
    return 'there is no sentence in it, only short lines as menus have them'
  }
}

/** Where a script has no spaces, what is long is a few words only. */
const isSentence = (text: string) =>
  countWords(text) >= SENTENCE ? endsSentence(text) || text.length > 300 : isProse(text)

/** Where a story's sentences may stand. */
const ON_PAGE_TEXT = new Set<BlockKind>([...BODY, 'headline', 'standfirst', 'caption'])
