// Several articles in one text: parted where a mark stands and what is below opens like an article. In doubt they stay one.
import type { ArticleReading, Block } from '../archive/types.ts'
import { readDates } from './dates/read-dates.ts'
import { namesWriter } from './names/byline.ts'
import { as } from './open.ts'
import { countWords, endsSentence, isProse } from './story/prose.ts'

/** A database's counter over each article that was exported: `Document 2 of 25`, `2 of 25 DOCUMENTS`. */
const COUNTER =
  /^(?:(?:document|article|record|story|dokument|artikel|artículo|artigo|articolo)\s+(\d{1,5})\s+(?:of|von|de|di)\s+(\d{1,5})|(\d{1,5})\s+(?:of|von|de|di)\s+(\d{1,5})\s+(?:documents|articles|records|stories|dokumente|artikel|artículos|artigos|articoli))$/i
const LONGEST_COUNTER = 80
/** A line of marks, or the sign that a typesetter puts under a story. */
const MARK = /^(?:([-=_*~#•·—–+])(?:\s*\1){2,}|[-–—]\s?(?:30|ends?)\s?[-–—]|\(ends?\))$/i
const LONGEST_MARK = 200
/** A headline is a line. */
const HEADLINE = 200
/** Its byline, its date or its dateline stands within so many lines, and its text within twice as many. */
const NEAR = 4
/** A paragraph of a story has more letters than this. */
const PARAGRAPH = 60
/** `LONDON, March 11 (Reuters) - …`: place and agency. */
const DATELINE = /^\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:,[^()—–-]{2,40})?\s?(?:\(\p{L}[\p{L} ]{1,30}\)\s?[—–-]|[—–]|--)/u

/** The articles of a text, each with its lines; most texts are one. A reader that knows its records has parted them. */
export function severalIn(reading: ArticleReading): ArticleReading[] {
  const { blocks, place, notes } = reading
  const [first, last] = place.lines ?? []
  if (!first || !last || place.record !== undefined || reading.fields.title !== undefined) return [reading]
  if (!blocks.every(({ kind, markdown }) => kind === 'paragraph' && markdown === undefined)) return [reading]
  const starts = counted(blocks) ?? parted(blocks)
  if (!starts) return [reading]
  const lineOf = (start: number | undefined) => (start === undefined ? last + 1 : (blocks[start] as Block).lines[0])
  return starts.map((start, i) => ({
    ...reading,
    place: { ...place, lines: [i ? lineOf(start) : first, lineOf(starts[i + 1]) - 1] },
    blocks: withoutCounter(blocks.slice(start, starts[i + 1])),
    notes: i ? [] : notes
  }))
}

/** Counters that count up to the same number, with text under each, prove themselves. */
function counted(blocks: readonly Block[]): number[] | undefined {
  const found = blocks.flatMap(({ text }, i) => {
    const match = text.length <= LONGEST_COUNTER ? COUNTER.exec(text) : null
    return match ? [{ i, number: Number(match[1] ?? match[3]), of: Number(match[2] ?? match[4]) }] : []
  })
  const [first] = found
  if (!first || found.length < 2) return
  if (!found.every(({ number, of }, i) => number === first.number + i && of === first.of)) return
  const ends = [...found.slice(1).map(({ i }) => i), blocks.length]
  if (!found.every(({ i }, n) => blocks.slice(i + 1, ends[n]).some(isText))) return
  return [0, ...found.slice(1).map(({ i }) => i)]
}

const withoutCounter = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, i) =>
    i === 0 && block.text.length <= LONGEST_COUNTER && COUNTER.test(block.text) ? as(block, 'menu', 'several') : block
  )

/** Under a mark an article begins if it opens like one, and so did the first. */
function parted(blocks: readonly Block[]): number[] | undefined {
  const gap = usualGap(blocks)
  const below = (i: number) =>
    isMark(blocks[i]) || (gap > 0 && blanksOver(blocks, i) > gap && !isMark(blocks[i - 1]) && blanksOver(blocks, i) > 1)
  const marks = blocks.flatMap((_, i) => (i > 0 && below(i) ? [i] : []))
  if (!marks.length || !opensArticle(blocks, 0)) return
  const starts = marks.filter(mark => opensArticle(blocks, mark))
  return starts.length ? [0, ...starts] : undefined
}

const isMark = (block: Block | undefined) =>
  block !== undefined && block.text.length <= LONGEST_MARK && MARK.test(block.text)

/** How many blank lines stand over a block. */
const blanksOver = (blocks: readonly Block[], i: number): number =>
  (blocks[i]?.lines[0] ?? 0) - (blocks[i - 1]?.lines[1] ?? 0) - 1

/** How many blank lines part most blocks. */
function usualGap(blocks: readonly Block[]): number {
  const counts = new Map<number, number>()
  for (let i = 1; i < blocks.length; i++) {
    const blanks = blanksOver(blocks, i)
    counts.set(blanks, (counts.get(blanks) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** A headline, near below it who wrote it, when or where, and then text. */
function opensArticle(blocks: readonly Block[], from: number): boolean {
  const start = isMark(blocks[from]) ? from + 1 : from
  const end = blocks.findIndex((block, i) => i > start && i <= start + NEAR * 2 && isMark(block))
  const [headline, ...below] = blocks.slice(start, end < 0 ? start + NEAR * 2 + 1 : end)
  if (!headline || headline.text.length > HEADLINE || isMark(headline)) return false
  if (countWords(headline.text) < 3 || endsSentence(headline.text) || says(headline)) return false
  return below.slice(0, NEAR).some(says) && below.some(isText)
}

/** Who wrote it, when, or from where. */
const says = ({ text }: Block) =>
  (text.length <= HEADLINE && (namesWriter(text) || readDates(text)?.rest === '')) || DATELINE.test(text.slice(0, 120))

const isText = ({ text }: Block) => isProse(text) || (text.length > PARAGRAPH && endsSentence(text))
