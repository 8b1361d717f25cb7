// What a scraper or an archive of the web wrote over the text that it saved: `Title: …`, `URL: …`, `Authors: ['Jane Roe']`.
import type { Block, BlockKind, Fields, Rule } from '../archive/types.ts'
import { statedDate } from '../readers/stated/date.ts'
import { keysIn, type Stated } from '../readers/stated/keys.ts'
import { readDates } from './dates/read-dates.ts'
import { isName } from './names/names.ts'
import { peopleIn } from './names/people.ts'
import { as } from './open.ts'
import { isStory } from './story/prose.ts'

/** No head has more lines, and none of them is a paragraph. */
const DEEPEST = 24
const LONGEST = 400
/** So many lines with labels that are known make a head. */
const FEWEST = 2
/** An address alone stands among the first lines; with its label it may close the text. */
const TOP = 5
const CLOSING = 3
const LABELLED =
  /^(?:\*\*)?(?<label>\p{L}[\p{L}\p{M}\p{N} _'-]{1,28}?)(?:\*\*)?\s?(?:[:=](?:\*\*)?(?=\s|$)|：)(?<value>.*)$/u
const ADDRESS = /^[=*#<\s-]*(?<url>https?:\/\/[^\s<>"')\]]{3,500}?)(?:\s\d{1,3}\/\d{1,3})?[=*#>\s-]*$/i
/** `The Wayback Machine - https://…/web/20201024093000/https://gazette.example/ferry`: above it stands the archive's own bar. */
const ARCHIVED = /^(?:[\p{L} ]{3,30} - )?https?:\/\/[\w.-]+\/web\/\d{8,14}(?:[a-z]{2}_)?\/(?<url>https?:\/\/\S+)$/iu
/** What a program prints for nothing. */
const NOTHING = /^(?:none|null|nan|n\/a|undefined|unknown|\[\]|-)?$/i
const LIST = /^\[(?:(?:'[^']*'|"[^"]*")(?:, ?|(?=\]$)))+\]$/
const QUOTED = /'([^']*)'|"([^"]*)"/g

export const scraperHead: Rule = {
  name: 'scraper-head',
  apply(blocks, { facts, fields }) {
    if (fields.title !== undefined || fields.original !== undefined) return [...blocks]
    const bar = blocks.findIndex((block, i) => i < DEEPEST && ARCHIVED.test(block.text.slice(0, LONGEST)))
    const end = headEnd(blocks, bar + 1)
    const story = blocks.findIndex(isStory)
    return blocks.flatMap((block, i): Block[] => {
      if (block.kind !== 'paragraph' || block.markdown !== undefined || block.text.length > LONGEST) return [block]
      if (i < bar) return [as(block, 'menu', 'scraper-head', 0.9)]
      if (i === bar) return [addressed(block, ARCHIVED.exec(block.text)?.groups?.url)]
      if (i < end) return pieces(block, facts.timeZone)
      const said = LABELLED.exec(block.text)?.groups
      const alone = ADDRESS.exec(i >= blocks.length - CLOSING && said ? (said.value ?? '') : block.text)?.groups?.url
      const isTop = i < TOP && (story < 0 || i < story)
      if (
        alone &&
        // A list of addresses closes a story too.
        (isTop || (said && i >= blocks.length - CLOSING) || /\s\d+\/\d+$/.test(block.text)) &&
        (!said || isOf('original', said.label))
      )
        return [addressed(block, isTop || said ? alone : undefined)]
      return isTop && isNames(block.text) ? [bylineOf(block, block.text)] : [block]
    })
  }
}

const isOf = (field: Stated, label = '') => keysIn([label])[field] !== undefined
const isNames = (text: string) => LIST.test(text) && listed(text).every(isName)

/** Where the labelled lines on top end; where they begin, if they are none. */
function headEnd(blocks: readonly Block[], from: number): number {
  const known = new Set<Stated>()
  let [end, addresses] = [from, 0]
  for (let i = from; i < Math.min(blocks.length, from + DEEPEST); i++) {
    const { text, kind } = blocks[i] as Block
    if (kind !== 'paragraph') break
    const said = text.length <= LONGEST * 4 ? LABELLED.exec(text)?.groups : undefined
    // A scraper's lines follow one another; a rule of marks may part them.
    if (!said && /[\p{L}\p{N}]/u.test(text)) break
    const fields = said ? (Object.keys(keysIn([said.label ?? ''])) as Stated[]) : []
    if (!fields.length) continue
    for (const field of fields) known.add(field)
    if (ADDRESS.test(said?.value?.trim() ?? '')) addresses++
    end = i + 1
    if (fields.includes('text')) break
  }
  const count = end - from
  const isHead = count >= FEWEST && known.size >= FEWEST && (known.has('title') || addresses > 0)
  return isHead ? end : from
}

/** A labelled line as its label, which is set aside, and what it says. */
function pieces(block: Block, timeZone: string | undefined): Block[] {
  const found = LABELLED.exec(block.text)
  const value = (found?.groups?.value ?? '').trim()
  const fields = keysIn([found?.groups?.label ?? ''])
  const origin = (states?: Partial<Fields>) => [
    { ...as(block, 'origin', 'scraper-head'), ...(states ? { states } : {}) }
  ]
  if (!found || NOTHING.test(value)) return origin()
  const label = as(block, 'origin', 'scraper-head', 1, block.text.slice(0, block.text.length - value.length).trim())
  const said = (kind: BlockKind): Block[] => [label, as(block, kind, 'scraper-head', 1, value)]
  const url = ADDRESS.exec(value)?.groups?.url
  if (url) return fields.original ? origin({ original: url }) : origin()
  if (fields.title) return said('headline')
  if (fields.issued || fields.updated) {
    const day = statedDate(value, timeZone)?.day ?? readDates(value)?.issued
    const states = day === undefined ? undefined : fields.issued ? { issued: day } : { updated: day }
    return [{ ...as(block, 'date', 'scraper-head'), ...(states ? { states } : {}) }]
  }
  if (fields.authors || fields.byline) return [label, bylineOf(block, value)]
  if (fields.text) return [label, { ...block, text: value }]
  if (fields.standfirst) return said('standfirst')
  if (fields.section) return said('section')
  if (fields.rights) return said('copyright')
  if (fields.tags) return origin({ tags: listed(value) })
  return origin(fields.publication ? { publication: value } : undefined)
}

function bylineOf(block: Block, value: string): Block {
  const names = listed(value)
  const authors = [...new Set(names.flatMap(peopleIn))]
  return {
    ...as(block, 'byline', 'scraper-head', 1, LIST.test(value) ? names.join(', ') : value),
    ...(authors.length ? { states: { authors } } : {})
  }
}

/** `['ports', 'strikes']`, `ports; strikes` → each. */
const listed = (value: string): string[] =>
  (LIST.test(value) ? [...value.matchAll(QUOTED)].map(([, a, b]) => a ?? b ?? '') : value.split(/\s*;\s*/)).filter(
    Boolean
  )

const addressed = (block: Block, original: string | undefined): Block => ({
  ...as(block, 'origin', 'scraper-head'),
  ...(original ? { states: { original } } : {})
})
