// Exports of Movable Type and TypePad: a line for each thing that is known of an entry, then its texts, parted by dashes.
import type { Block, Dump, Fields, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { blocksFromHtml } from './html/fragment.ts'
import { isHtml } from './markup/fragment.ts'
import { statedDate } from './stated/date.ts'
import { draftOf } from './stated/draft.ts'
import { statedAuthors } from './stated/names.ts'
import { blocksOfText, oneLine, stacked } from './stated/text.ts'
import { tidy } from './stated/tidy.ts'

const BY = 'movable-type'
const ENTRY = /^-{8}\s*$/m
const PART = /^-{5}\s*$/m

export const movableType: Reader = {
  name: BY,
  reads:
    'Exports of Movable Type and TypePad, entry by entry: title, author, date, categories, keywords, excerpt, body and extended body in HTML or text; drafts are left out, and comments are counted',
  accepts: dump => {
    const head = headOf(dump)
    return /^(?:AUTHOR|TITLE|STATUS|BASENAME): /.test(head.trimStart()) && /^-{5}\s*$\s*^BODY:/m.test(head)
  },
  many: true,
  *articles(dump: Dump): Generator<Reading> {
    const { text, encoding, mended } = dump.text()
    const entries = text.replace(/\r\n?/g, '\n').split(ENTRY)
    let [number, comments] = [0, 0]
    for (const entry of entries) {
      if (!entry.trim()) continue
      const place = { record: ++number }
      const { said, parts } = partsOf(entry)
      comments += parts.filter(({ name }) => name === 'COMMENT' || name === 'PING').length
      const draft = draftOf({ status: said.get('STATUS')?.[0] ?? '' })
      const body = ['BODY', 'EXTENDED BODY'].map(name => parts.find(part => part.name === name)?.text ?? '')
      const made = body.map(it =>
        isHtml(it) ? blocksFromHtml(it, BY) : { blocks: blocksOfText(it, BY), photos: new Map() }
      )
      const blocks: Block[] = stacked(...made.map(it => it.blocks))
      const fields = fieldsOf(dump, said, parts)
      if (draft) yield { place, notArticle: 'left-out', reason: draft }
      else if (!blocks.length && !fields.title)
        yield { place, notArticle: 'empty', reason: 'the entry has no title and no text' }
      else
        yield {
          place,
          fields,
          blocks,
          photos: new Map(made.flatMap(it => [...it.photos])),
          encoding,
          notes: number === 1 ? mended : [],
          apart: ['headline', 'photos', 'order']
        }
    }
    if (comments) yield { place: {}, notArticle: 'left-out', reason: `${comments} comments and pings` }
    if (!number) yield { place: {}, notArticle: 'empty', reason: 'there is no entry in it' }
  }
}

interface Part {
  name: string
  text: string
}

/** The lines of an entry that say something of it, by their names, and its texts. */
function partsOf(entry: string): { said: Map<string, string[]>; parts: Part[] } {
  const [head = '', ...rest] = entry.split(PART)
  const said = new Map<string, string[]>()
  for (const line of head.split('\n')) {
    const [, name, value] = /^([A-Z][A-Z ]+): (.*)$/.exec(line) ?? []
    if (name && value?.trim()) said.set(name, [...(said.get(name) ?? []), value.trim()])
  }
  const parts = rest.flatMap(part => {
    const [, name, text = ''] = /^\s*([A-Z][A-Z ]+):[ \t]*\n?([\s\S]*)$/.exec(part) ?? []
    return name ? [{ name, text: text.trim() }] : []
  })
  return { said, parts }
}

function fieldsOf(dump: Dump, said: Map<string, string[]>, parts: readonly Part[]): Partial<Fields> {
  const one = (name: string) => tidy(said.get(name)?.[0] ?? '') || undefined
  const part = (name: string) => oneLine(tidy(parts.find(it => it.name === name)?.text ?? '')) || undefined
  const sections = [...new Set([one('PRIMARY CATEGORY'), ...(said.get('CATEGORY') ?? [])])].filter(
    it => it !== undefined
  )
  const keywords = [part('KEYWORDS'), one('TAGS')].flatMap(it => it?.split(/\s*,\s*/) ?? [])
  const tags = [...new Set([...sections.slice(1), ...keywords.map(it => it.replace(/^"|"$/g, ''))])].filter(Boolean)
  const authors = statedAuthors(one('AUTHOR')).authors
  const fields: Partial<Fields> = {
    title: one('TITLE'),
    standfirst: part('EXCERPT'),
    authors,
    issued: statedDate(isoDay(one('DATE')), dump.facts.timeZone)?.day,
    section: sections[0],
    tags: tags.length ? tags : undefined
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The format has the month first: `10/23/2020 09:00:00 AM`. */
const isoDay = (date: string | undefined) => date?.replace(/^(\d\d)\/(\d\d)\/(\d{4}).*$/, '$3-$1-$2')
