// A record of keys and values → an article: what JSON and tables have in common.
import type { Dump, Fields, Place, Reading } from '../../archive/types.ts'
import { fragmentOf, isHtml } from '../markup/fragment.ts'
import { statedDate } from './date.ts'
import { keysIn, type Stated } from './keys.ts'
import { statedLanguage } from './language.ts'
import { statedAuthors, textsOf } from './names.ts'
import { photoBlocks, type StatedPhoto } from './photos.ts'
import { after } from './text.ts'
import { tidy } from './tidy.ts'

export type Values = Readonly<Record<string, unknown>>

/** Longer than any headline: a column of that name holds something else. */
const LONGEST_TITLE = 1000

/** The value at a key, or at a path of keys: `copy.text`. Only what the record itself has. */
export function valueAt(record: Values, key: string): unknown {
  if (Object.hasOwn(record, key)) return record[key]
  let value: unknown = record
  for (const part of key.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return
    value = (value as Values)[part]
  }
  return value
}

/** Reads a record by its known keys, or by those that the accession's facts map. `by` is the reader. */
export function readingOf(
  dump: Dump,
  record: Values,
  by: string,
  place: Place,
  keys = keysIn(Object.keys(record), dump.facts.fields)
): Reading {
  const all = (field: Stated) => (keys[field] ?? []).map(key => valueAt(record, key)).filter(isThere)
  const text = (field: Stated) =>
    all(field)
      .flatMap(value => textsOf(value).slice(0, 1))
      .map(tidy)
      .find(Boolean)
  const body = bodyOf(all('html'), all('text'))
  const fragment = fragmentOf(body, by)
  const fields: Partial<Fields> = { ...statedFields(dump, text, all) }
  const known = Boolean(keys.text || keys.html)
  if (!fragment.blocks.length && !(known && (fields.title ?? fields.original))) {
    const names = Object.keys(record).slice(0, 12).join(', ')
    const reason = known ? 'the record has no text' : `no key is known to hold its text (${names})`
    return { place, notArticle: known ? 'empty' : 'no-article', reason }
  }
  if (fields.standfirst && standsIn(body, fields.standfirst)) delete fields.standfirst
  const pictures = photoBlocks(picturesOf(record, keys.photos ?? []), by, fragment.photos.size + 1)
  return {
    place,
    fields,
    blocks: [...pictures.blocks, ...after(pictures.blocks.length, fragment.blocks)],
    photos: new Map([...fragment.photos, ...pictures.photos]),
    // Text in a record may be a scrape, with the words of photos in it; HTML says which they are.
    apart: isHtml(body) ? ['headline', 'photos', 'order'] : ['headline'],
    ...(fragment.blocks.length ? {} : { notes: ['there is no text in the record, only what is said of it'] })
  }
}

function statedFields(
  dump: Dump,
  text: (field: Stated) => string | undefined,
  all: (field: Stated) => unknown[]
): Partial<Fields> {
  const date = (field: Stated) =>
    all(field)
      .map(value => statedDate(typeof value === 'string' ? value : (textsOf(value)[0] ?? value), dump.facts.timeZone))
      .find(Boolean)
  const [issued, updated] = [date('issued'), date('updated')]
  const title = text('title')
  const byline = text('byline')
  const names = statedAuthors(all('authors').find(value => textsOf(value).length) ?? byline)
  const printed = byline ?? names.byline
  const tags = [
    ...new Set(
      all('tags')
        .slice(0, 1)
        .flatMap(textsOf)
        .flatMap(tag => tag.split(/\s*[,;|]\s*/))
        .filter(Boolean)
    )
  ]
  const lang = all('lang').map(statedLanguage).find(Boolean)
  const original = all('original').map(addressOf).find(Boolean)
  const publication = all('publication')
    .flatMap(textsOf)
    .find(name => !/^https?:/i.test(name))
  return {
    ...(title && title.length <= LONGEST_TITLE ? { title } : {}),
    ...pick('kicker', text('kicker')),
    ...pick('standfirst', text('standfirst')),
    ...pick('byline', printed),
    ...(names.authors ? { authors: names.authors } : {}),
    ...pick('dateline', text('dateline')),
    ...(issued ? { issued: issued.day } : {}),
    ...(updated && updated.day !== issued?.day ? { updated: updated.time ?? updated.day } : {}),
    ...pick('publication', publication),
    ...pick('section', text('section')),
    ...pick('lang', lang),
    ...(tags.length ? { tags } : {}),
    ...pick('original', original),
    ...pick('rights', text('rights'))
  }
}

const pick = (key: keyof Fields, value: string | undefined) => (value ? { [key]: value } : {})
const isThere = (value: unknown) => value !== null && value !== undefined && value !== ''

/** HTML keeps structure, so it is taken first; but a whole page is no body, where the text was taken from it already. */
function bodyOf(html: unknown[], text: unknown[]): string {
  const own = (value: unknown) => (typeof value === 'string' ? value : linesOf(value))
  const [marked, plain] = [html.map(own).find(it => it.trim()), text.map(own).find(it => it.trim())]
  return marked && !(plain && /<(?:!doctype|html|head)\b/i.test(marked.slice(0, 2000))) ? marked : (plain ?? '')
}

/** A body in a list of paragraphs, or one level down: `{ rendered: … }`. */
function linesOf(value: unknown): string {
  if (Array.isArray(value))
    return value.map(item => (typeof item === 'string' ? item : textsOf(item).join(' '))).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const { rendered, text, value: own, '#text': inner } = value as Values
  return ([rendered, text, own, inner].find(it => typeof it === 'string') as string) ?? ''
}

/** A summary that a machine cut out of the text is no standfirst. */
export function standsIn(body: string, standfirst: string): boolean {
  const words = (text: string) =>
    text
      .replace(/<[^<>]{1,300}>/g, ' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const short = words(standfirst.replace(/\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/, ''))
  return words(body.slice(0, short.length * 8 + 4000)).includes(short)
}

function addressOf(value: unknown): string | undefined {
  const own =
    typeof value === 'object' && value !== null
      ? ((value as Values)['@id'] ?? (value as Values).url ?? (value as Values).href)
      : value
  return typeof own === 'string' && /^https?:\/\/[^\s/]+\S*$/i.test(own.trim()) ? own.trim() : undefined
}

/** The pictures under these keys; a small copy of one only where there is nothing else. */
function picturesOf(record: Values, keys: readonly string[]): StatedPhoto[] {
  const isSmall = (key: string) => /thumb/i.test(key)
  const of = (some: readonly string[]) =>
    some
      .map(key => valueAt(record, key))
      .filter(isThere)
      .flatMap(photosIn)
  const large = of(keys.filter(key => !isSmall(key)))
  return large.length ? large : of(keys.filter(isSmall))
}

/** A picture as an address, or a record with one. */
function photosIn(value: unknown): StatedPhoto[] {
  if (typeof value === 'string') return addressesIn(value).map(at => ({ at }))
  if (Array.isArray(value)) return value.flatMap(item => (Array.isArray(item) ? [] : photosIn(item)))
  if (typeof value !== 'object' || value === null) return []
  const record = value as Values
  const words = (...keys: string[]) =>
    keys
      .map(key => record[key])
      .flatMap(it => textsOf(it).slice(0, 1))
      .map(tidy)[0]
  const at = ['url', 'contentUrl', 'src', 'href', 'file', 'path', '@id']
    .map(key => record[key])
    .find(it => typeof it === 'string')
  const [caption, credit, alt] = [
    words('caption', 'description', 'title'),
    words('credit', 'creditText', 'credits', 'byline', 'copyrightHolder'),
    words('alt', 'alternateText')
  ]
  return [{ at: at as string | undefined, caption, credit, alt }]
}

/** One address or path, or several in a cell of a table; nothing where there are words among them. */
function addressesIn(cell: string): string[] {
  const whole = cell.trim()
  if (!/[\s|;,]/.test(whole) || /^data:/i.test(whole)) return whole && !/[<>]/.test(whole) ? [whole] : []
  const parts = whole.split(/\s*[|;\n]\s*|,\s*(?=https?:)|\s+/).filter(Boolean)
  return parts.every(part => /^https?:\/\/\S+$|\.(?:jpe?g|png|gif|webp|avif|tiff?)$/i.test(part)) ? parts : []
}
