// Reuters-21578 and what is marked up like it: many stories in one SGML file.
import type { Block, Fields, Reader } from '../archive/types.ts'
import { headOf } from './head.ts'
import { storiesOf } from './markup/stories.ts'
import { all, child, type Element, first, lineOf, rawText } from './markup/tree.ts'
import { statedDate } from './stated/date.ts'
import { namesIn } from './stated/names.ts'
import { blocksOfWrapped, withoutControls } from './stated/wrapped.ts'

const BY = 'reuters-sgml'
/** What the collection says a story is about. */
const SUBJECTS = ['topics', 'places', 'people', 'orgs', 'exchanges', 'companies']

export const reutersSgml: Reader = {
  name: BY,
  reads: 'Reuters-21578 SGML (`<REUTERS>`): title, author, dateline, date, topics, text',
  accepts: dump => /<reuters\b[^<>]*>/i.test(headOf(dump)),
  many: true,
  articles: dump => storiesOf(dump, 'reuters', story => ({ fields: fieldsOf(story), blocks: blocksIn(story) }))
}

function fieldsOf(story: Element): Partial<Fields> {
  const text = first(story, 'text')
  const line = (name: string) => withoutControls(lineOf(child(text, name)) ?? '').trim() || undefined
  const byline = line('author')
  const authors = byline === undefined ? [] : namesIn(`by ${byline.replace(/^by\s+/i, '')}`)
  const issued = statedDate(withoutControls(lineOf(child(story, 'date')) ?? '').trim())
  const tags = SUBJECTS.flatMap(name => [...all(child(story, name) ?? NONE, 'd')].map(lineOf)).filter(
    it => it !== undefined
  )
  const fields: Partial<Fields> = {
    title: line('title'),
    byline,
    authors: authors.length ? authors : undefined,
    dateline: line('dateline')?.replace(/\s*-+$/, ''),
    issued: issued?.day,
    tags: tags.length ? [...new Set(tags)] : undefined
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

const NONE: Element = { name: '', local: '', attributes: new Map(), children: [] }

/** The body; where the collection left a story as it came (`UNPROC`, `BRIEF`), what stands beside its title. */
function blocksIn(story: Element): Block[] {
  const text = first(story, 'text')
  const body = child(text, 'body')
  const raw = body ? rawText(body) : (text?.children.filter(part => typeof part === 'string').join('\n') ?? '')
  return blocksOfWrapped(raw, BY).map(labelled)
}

/** The agency closes its stories with its name, and marks what is urgent with a row of stars. */
function labelled(block: Block): Block {
  if (/^reuters?$/i.test(block.text)) return { ...block, kind: 'signoff' }
  return /^[*\s]+$/.test(block.text) ? { ...block, kind: 'separator' } : block
}
