// A record of keys and values → an article: what JSON and tables have in common.
import type { Dump, Fields, Place, Reading } from '../../archive/types.ts'
import { fragmentOf, isHtml } from '../markup/fragment.ts'
import { plainDate, statedDate, unreadDate } from './date.ts'
import { draftOf } from './draft.ts'
import { keysIn, type Stated } from './keys.ts'
import { statedLanguage } from './language.ts'
import { statedAuthors, textsOf } from './names.ts'
import { photoBlocks } from './photos.ts'
import { picturesOf } from './pictures.ts'
import { isOnlySummed } from './summed.ts'
import { stacked } from './text.ts'
import { tidy } from './tidy.ts'
import { isThere, isValues, type Values, valueAt } from './values.ts'

/** Longer than any headline: a column of that name holds something else. */
const LONGEST_TITLE = 1000

/** HTML that has so much of the text is the same text. */
const SAME = 0.8

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
  const unpublished = draftOf(record)
  if (unpublished) return { place, notArticle: 'left-out', reason: unpublished }
  const summed = isOnlySummed(record, keys)
  const body = summed ? (text('standfirst') ?? '') : bodyOf(all('html'), all('text'))
  const fragment = fragmentOf(body, by)
  const fields: Partial<Fields> = { ...statedFields(dump, text, all) }
  const known = Boolean(keys.text || keys.html || summed)
  if (!fragment.blocks.length && !(known && (fields.title ?? fields.original))) {
    const names = Object.keys(record).slice(0, 12).join(', ')
    const reason = known
      ? 'the record has no text'
      : `no key is known to hold its text (${names}); the accession’s fields can name it`
    return { place, notArticle: known ? 'empty' : 'no-article', reason }
  }
  if (fields.standfirst && standsIn(body, fields.standfirst)) delete fields.standfirst
  const pictures = photoBlocks(picturesOf(record, keys.photos ?? []), by, fragment.photos.size + 1)
  const dates = fields.issued ? undefined : unreadDate(all('issued'), by)
  const notes = [
    ...(fragment.blocks.length ? [] : ['there is no text in the record, only what is said of it']),
    ...(summed ? ['the record has a summary of its text, and no text'] : []),
    ...(/\[\+\d+ chars\]\s*$/.test(body) ? ['its text was cut off by the service that it is from'] : []),
    ...(dates?.notes ?? [])
  ]
  return {
    place,
    fields,
    blocks: stacked(dates?.blocks ?? [], pictures.blocks, fragment.blocks),
    photos: new Map([...fragment.photos, ...pictures.photos]),
    // Text in a record may be a scrape, with the words of photos in it; HTML says which they are.
    apart: isHtml(body) ? ['headline', 'photos', 'order'] : ['headline'],
    ...(notes.length ? { notes } : {})
  }
}

function statedFields(
  dump: Dump,
  text: (field: Stated) => string | undefined,
  all: (field: Stated) => unknown[]
): Partial<Fields> {
  const date = (field: Stated) =>
    all(field)
      .map(value => statedDate(plainDate(value), dump.facts.timeZone))
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
        .flatMap(tagged)
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

/** Tags, where each may have a kind: `{ "name": "subject", "value": "ferries" }`. */
const tagged = (tags: unknown): string[] =>
  Array.isArray(tags) ? tags.flatMap(tag => textsOf(isValues(tag) ? (tag.value ?? tag) : tag)) : textsOf(tags)

const pick = (key: keyof Fields, value: string | undefined) => (value ? { [key]: value } : {})

/**
 * HTML keeps structure, so it is taken first, under whatever name; but a whole page is no body, where the text was taken
 * from it already, and a teaser is none.
 */
function bodyOf(html: unknown[], text: unknown[]): string {
  const own = (value: unknown) => (typeof value === 'string' ? value : linesOf(value))
  const texts = text.map(own).filter(it => it.trim())
  const [plain] = texts
  const same = texts.find(it => isHtml(it) && it.replace(/<[^<>]*>/g, '').length > (plain?.length ?? 0) * SAME)
  const marked = html.map(own).find(it => it.trim()) ?? same
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
