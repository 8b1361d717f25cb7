// The headline of a scrape: its first line, if it reads like one, below a menu or a kicker that may stand first.
import type { Block, Rule } from '../archive/types.ts'
import { creditOdds, PAPER } from './credits.ts'
import { readDates } from './dates/read-dates.ts'
import { namesWriter } from './names/byline.ts'
import { as } from './open.ts'
import { countWords, isProse } from './story/prose.ts'
import { isTrail } from './trail.ts'
import { furnitureTest } from './words/furniture.ts'
import { words } from './words/index.ts'
import { phraseMatcher } from './words/phrases.ts'

/** A headline is a line, not a paragraph. */
const LONGEST = 250
/** A line of two words may be a headline, but what stands over a byline is one. */
const SHORT = 2
/** As many lines may a menu have that stands first. */
const DEEPEST = 60
/** A headline has its byline or date within so many lines. */
const NEAR = 3
/** The name of a site, or a page of it. */
const ADDRESS = /^(?:https?:\/\/\S+|(?:[\w-]+\.){1,3}(?:\p{Ll}{2,4}|example))$/u
const FURNITURE = (['menu', 'share', 'advert', 'newsletter', 'comments'] as const).map(furnitureTest)
const isSection = phraseMatcher(words.flatMap(({ sections }) => sections))
/** A full stop ends a sentence, but not `L.A.` or `Jr.`; three of them end a headline that was cut off. */
const SENTENCE = /(?<!\b(?:\p{Lu}|Jr|Sr|Inc|Co|Corp|Ltd|St|No|vs)|\.)\.[)"”’']*$/u
const TWO_SENTENCES = /[\p{Ll}\d]{2}[.]\s+\p{Lu}.*\p{Ll}{2}.*\s\p{Ll}+\s/u
/** `SEOUL (Reuters) - …`: a lead. */
const LEAD = /^[\p{Lu}][\p{L} .,/'’\d-]{2,60}\([\p{L} ]{2,30}\)\s?[–—-]+\s/u

export const headline: Rule = {
  name: 'headline',
  apply(blocks, { fields }) {
    if (fields.title !== undefined || blocks.some(b => b.kind === 'headline')) return [...blocks]
    const at = headlineAt(blocks)
    if (at === undefined) return [...blocks]
    return blocks.map((block, i) => (i === at ? as(block, 'headline', 'headline') : block))
  }
}

function headlineAt(blocks: readonly Block[]): number | undefined {
  const first = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && !isAbove(text))
  const line = blocks[first]
  if (!line || first > DEEPEST || first === blocks.length - 1) return
  if (countWords(line.text) <= SHORT || isPaper(line.text)) {
    const over = blocks.findIndex(
      (block, i) => i > first && i < DEEPEST && isOverByline(blocks, i) && isHeadline(block)
    )
    const before = blocks.slice(first, over)
    // What stands between must be a menu's short words, and none of the story.
    if (over > 0 && before.every(({ text }) => countWords(text) <= SHORT * 2)) return over
  }
  return isHeadline(line) || isPrintedAgain(blocks, first) ? first : undefined
}

/** A line that ends in a full stop is a headline too, if the page prints it again below its menu. */
const isPrintedAgain = (blocks: readonly Block[], at: number) =>
  blocks.slice(at + 1, DEEPEST).some(({ text }) => text === blocks[at]?.text && text.length <= LONGEST)

/** Furniture, a trail, a date, or a section's name, which may stand above a headline. */
const isAbove = (text: string) =>
  isTrail(text) ||
  ADDRESS.test(text) ||
  (text.length < 100 &&
    (isSection(text) ||
      creditOdds(text) >= 0.8 ||
      FURNITURE.some(isKind => isKind(text)) ||
      readDates(text)?.rest === ''))

const isHeadline = ({ kind, text }: Block) =>
  kind === 'paragraph' &&
  text.length <= LONGEST &&
  !SENTENCE.test(text) &&
  !(text.length > 160 && TWO_SENTENCES.test(text)) &&
  !LEAD.test(text) &&
  !namesWriter(text)

/** `The Harbour Gazette`: the paper's own name. */
const isPaper = (text: string) => text.length < 50 && countWords(text) <= SHORT * 2 && PAPER.test(text)

/** A line of several words, with a byline or a date near below, and no paragraph between. */
function isOverByline(blocks: readonly Block[], i: number): boolean {
  const { text = '' } = blocks[i] ?? {}
  if (countWords(text) <= SHORT || namesWriter(text) || isAbove(text)) return false
  for (const below of blocks.slice(i + 1, i + 1 + NEAR)) {
    if (namesWriter(below.text) || readDates(below.text)?.rest === '') return true
    if (isProse(below.text) && below.text.length > LONGEST) return false
  }
  return false
}
