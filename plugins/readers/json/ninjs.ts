// ninjs 1 to 3, the IPTC's JSON for news.
import type { Block, Dump, Fields, Place, Reading } from '../../archive/types.ts'
import type { Fragment } from '../html/fragment.ts'
import { fragmentOf } from '../markup/fragment.ts'
import { nitfText } from '../nitf/article.ts'
import { statedDate } from '../stated/date.ts'
import { statedLanguage } from '../stated/language.ts'
import { statedAuthors, textsOf } from '../stated/names.ts'
import { photoBlocks, type StatedPhoto } from '../stated/photos.ts'
import { standsIn } from '../stated/record.ts'
import { after } from '../stated/text.ts'
import type { Values } from '../stated/values.ts'

const BY = 'json'

/** A record in ninjs, its keys in small letters: version 1 writes `versioncreated`, version 3 `versionCreated`. */
export function isNinjs(record: Values): boolean {
  const keys = new Set(Object.keys(record).map(key => key.toLowerCase()))
  if (!keys.has('uri') && !keys.has('guid')) return false
  const marks = [
    'versioncreated',
    'pubstatus',
    'representationtype',
    'body_text',
    'body_xhtml',
    'body_html',
    'bodies',
    'headlines',
    'renditions',
    'descriptions',
    '$standard'
  ]
  return marks.filter(key => keys.has(key)).length >= 2 || keys.has('bodies') || keys.has('descriptions')
}

/** Reads a text, or says what else the record is. */
export function ninjsReading(dump: Dump, given: Values, place: Place): Reading {
  const record = lowered(given)
  const type = String(record.type ?? 'text').toLowerCase()
  const body = bodyOf(dump, record)
  const pictures = picturesOf(record)
  const head = first(record, 'headline', 'headlines', 'title')
  if (!['text', 'composite', 'article'].includes(type) || (type === 'composite' && !body.blocks.length))
    return { place, notArticle: 'no-article', reason: `a ninjs ${type}, not a text` }
  if (!body.blocks.length && !head)
    return { place, notArticle: 'empty', reason: 'a ninjs record without headline and text' }
  const photos = photoBlocks(pictures, BY, body.photos.size + 1)
  return {
    place,
    fields: fieldsOf(dump, record, head, body.blocks),
    blocks: [...photos.blocks, ...after(photos.blocks.length, body.blocks)],
    photos: new Map([...body.photos, ...photos.photos]),
    apart: ['headline', 'photos', 'order']
  }
}

function fieldsOf(dump: Dump, record: Values, title: string | undefined, blocks: readonly Block[]): Partial<Fields> {
  const date = (key: string) => statedDate(record[key], dump.facts.timeZone)
  const version = date('versioncreated')
  const issued = date('firstcreated') ?? date('contentcreated') ?? version
  const byline = first(record, 'byline', 'by')
  const people = statedAuthors(record.authors).authors ?? (byline ? statedAuthors(byline).authors : undefined)
  const standfirst = first(record, 'description_text', 'descriptions')
  const tags = [...new Set([record.subject, record.subjects, record.keywords].flatMap(textsOf))]
  const lang = statedLanguage(record.language)
  const rights = first(record, 'copyrightnotice', 'copyrightholder')
  return {
    ...(title ? { title } : {}),
    ...(standfirst && !standsIn(blocks.map(b => b.text).join('\n'), standfirst) ? { standfirst } : {}),
    ...(byline ? { byline } : {}),
    ...(people ? { authors: people } : {}),
    ...(issued ? { issued: issued.day } : {}),
    ...(version && version.day !== issued?.day ? { updated: version.time ?? version.day } : {}),
    ...(lang ? { lang } : {}),
    ...(tags.length ? { tags } : {}),
    ...(rights ? { rights } : {})
  }
}

/** The body, with its markup where there is one with markup. */
function bodyOf(dump: Dump, record: Values): Fragment {
  const bodies = list(record.bodies).filter(isRecord).map(lowered)
  const typed = (test: RegExp) => bodies.find(body => test.test(`${body.contenttype} ${body.role}`) && text(body.value))
  const nitf = typed(/nitf/i)
  const html = text(record.body_xhtml) ?? text(record.body_html) ?? text(typed(/html/i)?.value)
  const plain = text(record.body_text) ?? text(typed(/./)?.value)
  if (html) return fragmentOf(html, BY)
  const inside = nitf && nitfText(dump, String(nitf.value), BY)
  return inside ? { blocks: inside.blocks, photos: new Map(inside.photos) } : fragmentOf(plain ?? '', BY)
}

/** The pictures that go with a text: version 1 has a record of them, later ones a list. */
function picturesOf(record: Values): StatedPhoto[] {
  const associated = Array.isArray(record.associations)
    ? record.associations
    : Object.values((record.associations ?? {}) as Values)
  return associated
    .filter(isRecord)
    .map(lowered)
    .filter(item => item.type === 'picture' || item.type === 'graphic')
    .map(item => ({
      at: renditionsOf(item.renditions),
      caption: first(item, 'description_text', 'descriptions', 'body_text', 'headline', 'headlines', 'title'),
      credit: creditOf(item)
    }))
}

function creditOf(item: Values): string | undefined {
  const who = [first(item, 'byline', 'by'), first(item, 'copyrightholder', 'source')].filter(it => it !== undefined)
  return [...new Set(who)].join('/') || undefined
}

/** The addresses of its renditions, the largest first; films and texts are none of it. */
function renditionsOf(renditions: unknown): string[] {
  const all = Array.isArray(renditions) ? renditions : Object.values((renditions ?? {}) as Values)
  const width = (item: Values) => Number(item.width) || 0
  return all
    .filter(isRecord)
    .filter(item => /^(?:image\/|$)/i.test(String(item.mimetype ?? item.contenttype ?? '')))
    .sort((a, b) => width(b) - width(a))
    .flatMap(item => [item.href, item.media].filter(it => typeof it === 'string'))
}

/** The first of these keys that says something; of a list, what is marked as the main one, else the first in plain text. */
function first(record: Values, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const items = list(record[key]).filter(isRecord)
    const plain = items.filter(item => !/html/i.test(String(item.contentType ?? item.contenttype ?? '')))
    const main = plain.find(item => item.role === 'main') ?? plain[0] ?? items[0]
    const said = textsOf(main ?? record[key])[0]
    if (said) return said
  }
}

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined)
const lowered = (record: Values): Values =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]))
