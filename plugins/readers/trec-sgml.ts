// SGML as the TREC collections and Gigaword have it: `<DOC>` after `<DOC>`.
import type { Block, Fields, Reader } from '../archive/types.ts'
import { headOf } from './head.ts'
import { storiesOf } from './markup/stories.ts'
import { all, child, children, type Element, lineOf, rawText } from './markup/tree.ts'
import { statedDate } from './stated/date.ts'
import { namesIn } from './stated/names.ts'
import { blocksOfWrapped, withoutControls } from './stated/wrapped.ts'

const BY = 'trec-sgml'
/** The collections name their fields differently. */
const TITLE = ['headline', 'head', 'hl', 'title', 'ti', 'h3']
const TEXT = ['text', 'leadpara', 'lp', 'graphic']
const DATE = ['date', 'date_time', 'dd', 'pubdate', 'date1']

export const trecSgml: Reader = {
  name: BY,
  reads:
    'TREC-like SGML (`<DOC>`: AP, Wall Street Journal, Los Angeles Times, Financial Times, Gigaword): headline, byline, dateline, date, section, text',
  accepts: dump => /^\s*(?:<!doctype[^>]*>\s*)?(?:<[a-z]+>\s*)?<doc(?:\s[^<>]*)?>/i.test(headOf(dump)),
  many: true,
  articles: dump => storiesOf(dump, 'doc', story => ({ fields: fieldsOf(story), blocks: blocksIn(story) }))
}

function fieldsOf(doc: Element): Partial<Fields> {
  const line = (...names: string[]) => names.map(name => tidy(lineOf(child(doc, name)))).find(Boolean)
  const printed =
    ['byline', 'by', 'au']
      .flatMap(name => children(doc, name))
      .map(it => tidy(lineOf(it)))
      .filter(Boolean)
      .join(', ') || undefined
  const authors = printed === undefined ? [] : namesIn(`by ${printed.replace(/^by:?\s+/i, '')}`)
  const [stamp] = /(?:19|20)\d{6}/.exec(doc.attributes.get('id') ?? '') ?? []
  const date = line(...DATE)?.replace(/,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*/i, '')
  const issued = statedDate(date) ?? statedDate(stamp) ?? statedDate(dayOf(line('docno') ?? ''))
  const title = line(...TITLE)
  const fields: Partial<Fields> = {
    title,
    byline: printed,
    authors: authors.length ? authors : undefined,
    dateline: line('dateline'),
    issued: issued?.day,
    publication: line('pub', 'so')?.replace(/\s*\(.*/, ''),
    section: line('section')?.replace(/;.*/, '')
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

/** The day in the number of a document: `AP880212-0006`, `WSJ870324-0001`, `LA010189-0001`. */
function dayOf(number: string): string | undefined {
  const [, y, m, d] = /^(?:AP|WSJ)(\d{2})(\d{2})(\d{2})-/.exec(number) ?? []
  if (y) return `19${y}-${m}-${d}`
  const [, month, day, year] = /^LA(\d{2})(\d{2})(\d{2})-/.exec(number) ?? []
  return year ? `19${year}-${month}-${day}` : undefined
}

function blocksIn(doc: Element): Block[] {
  const blocks: Block[] = []
  for (const name of TEXT) {
    for (const part of all(doc, name)) {
      // A paragraph's tag is as good as a blank line; text without tags is wrapped.
      const from = (blocks.at(-1)?.lines[1] ?? 0) + 1
      const made = blocksOfWrapped(linesOf(part), BY, from)
      blocks.push(...(name === 'graphic' ? made.map((block): Block => ({ ...block, kind: 'caption' })) : made))
    }
  }
  return blocks
}

const linesOf = (element: Element): string =>
  element.children
    .map(part => (typeof part === 'string' ? part : part.local === 'p' ? `\n\n${linesOf(part)}\n\n` : rawText(part)))
    .join('')

const tidy = (text: string | undefined): string | undefined =>
  text &&
  withoutControls(text)
    .trim()
    .replace(/^;\s*|\s*;$/g, '')
