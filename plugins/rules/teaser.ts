// A box among the paragraphs that leads to another article: its section, its headline, a sentence, and a date or a button.
import type { Block, Rule } from '../archive/types.ts'
import { saysAgain } from './alike.ts'
import { isAltLike } from './alt.ts'
import { readDates } from './dates/read-dates.ts'
import { putAs } from './describes.ts'
import { as, isOpen } from './open.ts'
import { headEnd } from './story/head.ts'
import { countWords, endsSentence } from './story/prose.ts'
import { words } from './words/index.ts'
import { phraseMatcher } from './words/phrases.ts'
import { READ_MORE } from './words/read-more.ts'

const BUTTON = 40
const SIGNED = 80
/** The sentence that a box tells of its article. */
const SUMMARY = 300
const HEADLINE = 160
/** A headline has so many words, unless a sentence stands between it and the button. */
const WORDS = 5
const FEWEST = 3
const MOST = 26
/** The name of the section or the series over a headline. */
const SECTION = 3
const DATED = /^[^—–]{6,20} [—–] (?=\p{Lu})/u
/** Told by what stands under it. */
const SURE = 0.85

const isPhrase = phraseMatcher(Object.values(READ_MORE).flat())
/** Behind the button its site may be named: `Read more gazette.example`. */
const SITE = /\s+(?:[\w-]+[.\u200b]+)+\w{2,}$/
/** Leads on to the article whose headline stands above. */
export const isButton = (text: string): boolean =>
  isPhrase(text) || (text.length < BUTTON && isPhrase(text.replace(SITE, '')))
const isSection = phraseMatcher(words.flatMap(({ sections }) => sections))

export const teaser: Rule = {
  name: 'teaser',
  apply(blocks) {
    const head = headEnd(blocks)
    const summaries = datedSummaries(blocks, head)
    const ends = blocks.flatMap((block, i) => (i > head && isEnd(block) ? [i] : []))
    const several = ends.filter(end => isOpen(blocks[end]) && isSigned(blocks[end]?.text ?? '')).length > 1
    const boxes = ends.map(end => boxOver(blocks, end, several))
    // Days that stand over paragraphs are a chronicle's: where one stands under no box, none does.
    const dated = ends.every((end, i) => blocks[end]?.kind !== 'date' || boxes[i] !== undefined)
    const out = [...blocks]
    for (const [n, end] of ends.entries()) {
      const start = boxes[n]
      for (const i of start === undefined ? listBelow(blocks, end) : [])
        out[i] = as(out[i] as Block, 'related', 'teaser', SURE)
      if (start === undefined || (!dated && blocks[end]?.kind === 'date')) continue
      const last = blocks[end]?.kind === 'paragraph' ? end : end - 1
      for (let i = start; i <= last; i++) out[i] = as(out[i] as Block, 'related', 'teaser', SURE)
    }
    for (const i of summaries) out[i] = as(out[i] as Block, 'related', 'teaser', SURE)
    return out
  }
}

/** Under `Read more` stand headlines, where none stands above it: two at least, for one may be a crosshead. */
function listBelow(blocks: readonly Block[], button: number): number[] {
  if (blocks[button]?.kind !== 'related') return []
  let end = button + 1
  while (isOpen(blocks[end]) && isHeadline(blocks[end]?.text ?? '', WORDS)) end++
  return end - button > 2 ? Array.from({ length: end - button - 1 }, (_, i) => button + 1 + i) : []
}

/** `July 18, 2023 — The harbour registers …`, each under a headline: what other articles are about. */
function datedSummaries(blocks: readonly Block[], head: number): Set<number> {
  const found = blocks.flatMap(({ text }, i) => {
    const [opens = ''] = (i > head && isOpen(blocks[i]) && DATED.exec(text)) || []
    if (!opens || readDates(opens.replace(/\s*[—–]\s*$/, ''))?.rest !== '') return []
    const above = blocks[i - 1]
    const under =
      above?.kind === 'related' || (isOpen(above) && isHeadline(above.text, FEWEST) && !endsSentence(above.text))
    return under ? [i] : []
  })
  return new Set(found.length > 1 ? found.flatMap(i => (isOpen(blocks[i - 1]) ? [i - 1, i] : [i])) : [])
}

const isEnd = (block: Block) => {
  const { kind, text } = block
  if (kind === 'related') return text.length < BUTTON && isButton(text)
  return kind === 'date' || (isOpen(block) && text.length < SIGNED && isSigned(text))
}

/** `Jane RoeDec. 11, 2023`: who wrote the other article, and when. */
function isSigned(text: string): boolean {
  const { rest = '', issued } = (/\d/.test(text) && readDates(text)) || {}
  return issued !== undefined && /^(?:\p{Lu}[\p{L}.'’-]* ?){2,5}\|?$/u.test(rest.trim())
}

/** Where the box begins that ends above this line; undefined if there is none. */
function boxOver(blocks: readonly Block[], end: number, several: boolean): number | undefined {
  const above = (at: number) => (isOpen(blocks[at]) ? (blocks[at]?.text ?? '') : '')
  const dated = blocks[end]?.kind !== 'related'
  let at = end - 1
  const told = isSummary(above(at))
  if (told) at--
  // Who wrote the other article and when is enough, where several are signed so.
  const signed = several && isOpen(blocks[end])
  if (!isHeadline(above(at), told ? FEWEST : WORDS) || (dated && !told && !signed)) return
  const headline = above(at)
  if (isName(above(at - 1), dated)) at--
  // The box had a photo, and the photo an alt text.
  const alt = above(at - 1)
  if (alt && (saysAgain(alt, headline) || isAlt(alt) || (!dated && isTags(alt)))) at--
  return at
}

const isSummary = (text: string) => text.length <= SUMMARY && endsSentence(text) && countWords(text) >= WORDS

/** A number stands before the crossheads of a list, and not before a headline. */
const isHeadline = (text: string, fewest: number) =>
  text.length <= HEADLINE &&
  !/^\d{1,2}[.)] /.test(text) &&
  countWords(text) >= fewest &&
  countWords(text) <= MOST &&
  !/[.:…,;][”"’]?$/.test(text)

/** Over a date only a section's name is taken: what else is short may be a crosshead. */
const isName = (text: string, dated: boolean) =>
  text !== '' && countWords(text) <= SECTION && !endsSentence(text) && (!dated || isSection(text))

/** `Harbour, Ferry, Lead`: an alt text that a machine made of an article's tags. */
const isTags = (text: string) => /^\p{Lu}[^.!?:,]*(?:, ?\p{Lu}[^.!?:,]*){1,6}$/u.test(text) && countWords(text) < 10

const isAlt = (text: string) => countWords(text) <= MOST && (isAltLike(text) || putAs(text) !== undefined)
