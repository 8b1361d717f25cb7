// What the lines of a wire message are: header, headline, notes, byline, text, and the line that ends it.
import type { Block, BlockKind, Fields } from '../../archive/types.ts'
import { statedDate } from '../stated/date.ts'
import { namesIn } from '../stated/names.ts'
import { standsIn } from '../stated/record.ts'
import { oneLine } from '../stated/text.ts'
import { blocksOfWrapped, withoutControls } from '../stated/wrapped.ts'
import type { Message } from './messages.ts'

const BY = 'wire'
const [STX, ETX] = ['\x02', '\x03']
/** A field of ANPA's: `^By JANE ROE=`, `^Eds: Updates.<`. The marks are the typesetter's. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the text opens with one
const FIELD = /^[\s\x02]*\^(.*?)[<=]?\s*$/
const NOTE =
  /^(?:eds?(?:itors?)?\b.{0,20}:|attention\b|with\b|(?:[A-Z]{2,5} )?(?:photos?|graphics?|video)\b|recommended\b|for use\b|embargo)/i
const DATELINE =
  /^(\p{Lu}[\p{L}.'’-]*(?:[ ,/]+\p{L}[\p{L}.'’-]*\d{0,2}){0,6}(?:, \p{L}{3,9}\.? \d{1,2})? ?\([\p{L}/. ]{2,30}\)) ?[-_–—]+ /u
/** Who wrote and who edited it: `jr/kp`. */
const INITIALS = /^[a-z]{2,4}(?:\/[a-z]{2,4}){1,3}$/
const NOT_FOR_PRINT = /not (?:intended )?for publication|nicht zur veröffentlichung|no publicable/i

/** A message read: what it states, its blocks, and what tells whether it goes on with another. */
export interface Parts {
  fields: Partial<Fields>
  blocks: Block[]
  slug: string
  /** It is a further take of a story that was sent before. */
  isTake: boolean
}

/** Reads a message; every line that says something is a block. */
export function partsOf({ lines, first, format }: Message): Parts {
  const start = lines.findIndex(line => line.includes(STX))
  const end = lines.findIndex((line, i) => i > start && line.includes(ETX))
  const [from, to] = [start < 0 ? lines.length : start, end < 0 ? lines.length : end]
  const header = blocksOfLines(lines.slice(0, from), 'origin', first)
  const closing = blocksOfLines(lines.slice(to), 'origin', first + to)
  const inner = lines.slice(from, to)
  const read = format === 'anpa' ? anpa(inner, first + from) : iptc(inner, first + from)
  const { blocks, dateline } = withDateline(notesAtEnd(read.blocks))
  const slugline = format === 'anpa' ? (read.slugline ?? '') : (header[1]?.text ?? '')
  const issued = sentOn(closing.map(block => block.text).join(' '))
  const byline = blocks.filter(block => block.kind === 'byline').map(block => block.text)
  const authors = byline.length ? namesIn(byline[0] as string) : []
  return {
    fields: {
      ...(read.headline ? { title: read.headline } : {}),
      ...(byline.length ? { byline: byline.join(', ') } : {}),
      ...(authors.length ? { authors } : {}),
      ...(dateline ? { dateline } : {}),
      ...(issued ? { issued: issued.day } : {})
    },
    blocks: [...header, ...blocks, ...closing],
    slug: slugline
      .replace(/[,/].*$|\s+\d(?:st|nd|rd|th).*$/i, '')
      .trim()
      .toLowerCase(),
    isTake: /\b\d{1,2}(?:st|nd|rd|th)? ?-?(?:add|take)\b|\badd(?:s|ed)? \d/i.test(
      `${slugline} ${header.map(b => b.text).join(' ')}`
    )
  }
}

/** The day in the line that ends a message: `AP-NR-11-13-13 1049GMT` of ANPA, `231000 GMT OCT 20` of IPTC 7901. */
function sentOn(closing: string): ReturnType<typeof statedDate> {
  const [, month, day, year = ''] = /\b(\d{2})-(\d{2})-(\d{2}) \d{4}/.exec(closing) ?? []
  // The year has two digits on the wire, which did not run before 1970.
  if (month) return statedDate(`${Number(year) < 70 ? 20 : 19}${year}-${month}-${day}`)
  const [, d, name, y] =
    /\b(\d{2})\d{4} ?(?:[A-Z]{1,4} )?([A-Z][a-z]{2}|[A-Z]{3})\.? (\d{4}|\d{2})\b/.exec(closing) ?? []
  // Some agencies have the day there again, and no year.
  return d && name && y && y !== d ? statedDate(`${d} ${name} ${y}`) : undefined
}

interface Read {
  blocks: Block[]
  headline?: string
  slugline?: string
}

/** ANPA 1312: fields with marks on top, then the text, its paragraphs indented. */
function anpa(lines: readonly string[], first: number): Read {
  const blocks: Block[] = []
  let [headline, slugline] = [undefined as string | undefined, undefined as string | undefined]
  const isText = (line: string, i: number) => (i ? line.trim() && !isField(line, lines[i - 1]) : opensText(line))
  let text = lines.findIndex(isText)
  if (text < 0) text = lines.length
  const body = blocksOfWrapped(lines.slice(text).join('\n'), BY, first + text)
  const said = body.map(block => block.text).join('\n')
  for (const [i, line] of lines.slice(0, text).entries()) {
    const words = fieldText(line)
    if (!words) continue
    const add = (kind: BlockKind) => blocks.push({ kind, text: words, lines: [first + i, first + i], labelledBy: BY })
    if (slugline === undefined) {
      slugline = words
      add('origin')
    } else if (NOTE.test(words)) add('note')
    else if (/^by\s+\S/i.test(words) || (blocks.at(-1)?.kind === 'byline' && /=\s*$/.test(line))) add('byline')
    else if (headline === undefined) {
      headline = words
      add('headline')
    } else add(standsIn(said, words) ? 'repeat' : 'standfirst')
  }
  return { blocks: [...blocks, ...body], headline, slugline }
}

/** The first line is the slugline, unless somebody left all fields out. */
const opensText = (line: string) => !FIELD.test(line) && DATELINE.test(oneLine(withoutControls(line)))

/** A field has a mark before it, or goes on from one whose end is still to come. */
const isField = (line: string, before: string | undefined) =>
  FIELD.test(line) || (before !== undefined && FIELD.test(before) && !/[<=]\s*$/.test(before) && !/^\s/.test(line))

const fieldText = (line: string) => oneLine(withoutControls(line.replace(FIELD, '$1')).replace(/[<=]\s*$/, ''))

/** IPTC 7901: the headline up to an equals sign, then the text. */
function iptc(lines: readonly string[], first: number): Read {
  const closes = lines.slice(0, 4).findIndex(line => /=\s*$/.test(line))
  if (closes < 0) return unmarked(blocksOfWrapped(lines.join('\n'), BY, first))
  const headline = oneLine(withoutControls(lines.slice(0, closes + 1).join(' ')).replace(/\s*=\s*$/, ''))
  const block: Block = { kind: 'headline', text: headline, lines: [first, first + closes], labelledBy: BY }
  const rest = blocksOfWrapped(lines.slice(closes + 1).join('\n'), BY, first + closes + 1)
  return { blocks: [block, ...rest], headline }
}

/** A headline without a mark stands over the text, which begins with its dateline. */
function unmarked(blocks: Block[]): Read {
  const [top, next] = blocks
  const isHeadline = top && next && top.text.length < 120 && !/[.:;,]$/.test(top.text) && DATELINE.test(next.text)
  if (!isHeadline || DATELINE.test(top.text)) return { blocks }
  return { blocks: [{ ...top, kind: 'headline' }, ...blocks.slice(1)], headline: top.text }
}

/** What is for the newsroom only stands at the end, under a heading of its own. */
function notesAtEnd(blocks: readonly Block[]): Block[] {
  const said = blocks.findIndex(block => block.kind === 'paragraph' && NOT_FOR_PRINT.test(block.text))
  if (said < 0) return blocks.map(block => (INITIALS.test(block.text) ? { ...block, kind: 'signoff' } : block))
  const heading = blocks.findLastIndex((block, i) => i < said && /^(?:#+|\*)\s*\S/.test(block.text) && said - i < 6)
  const first = blocks.findIndex((block, i) => i < said && i >= said - 6 && /^#/.test(block.text))
  const from = first >= 0 ? first : heading >= 0 ? heading : said
  return blocks.map((block, i) => (i >= from && block.kind === 'paragraph' ? { ...block, kind: 'note' } : block))
}

/** Place and agency open the text. */
function withDateline(blocks: Block[]): { blocks: Block[]; dateline?: string } {
  const at = blocks.findIndex(block => block.kind === 'paragraph')
  const block = blocks[at]
  const [whole, dateline] = DATELINE.exec(block?.text.slice(0, 200) ?? '') ?? []
  if (!block || !whole) return { blocks }
  const pieces: Block[] = [
    { ...block, kind: 'dateline', text: dateline as string },
    { ...block, text: block.text.slice(whole.length) }
  ]
  return { blocks: blocks.toSpliced(at, 1, ...pieces), dateline }
}

const blocksOfLines = (lines: readonly string[], kind: BlockKind, first: number): Block[] =>
  lines.flatMap((line, i) => {
    const text = oneLine(withoutControls(line))
    return text ? [{ kind, text, lines: [first + i, first + i] as [number, number], labelledBy: BY }] : []
  })
