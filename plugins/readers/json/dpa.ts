// The JSON that the agency dpa sends (digitalwires).
import type { Block, Dump, Fields, Place, Reading } from '../../archive/types.ts'
import { fragmentOf } from '../markup/fragment.ts'
import { statedDate } from '../stated/date.ts'
import { statedLanguage } from '../stated/language.ts'
import { statedAuthors, textsOf } from '../stated/names.ts'
import { photoBlocks, type StatedPhoto } from '../stated/photos.ts'
import { standsIn } from '../stated/record.ts'
import { after } from '../stated/text.ts'
import type { Values } from '../stated/values.ts'

const BY = 'json'

export const isDpa = (record: Values): boolean =>
  (typeof record.format === 'string' && record.format.startsWith('digitalwires')) ||
  (Object.hasOwn(record, 'article_html') && Object.hasOwn(record, 'urn'))

/** Reads a text; a picture or a film that is sent alone is no article. */
export function dpaReading(dump: Dump, record: Values, place: Place): Reading {
  const html = (key: string) => (typeof record[key] === 'string' ? (record[key] as string) : '')
  const body = fragmentOf(html('article_html'), BY)
  if (!body.blocks.length)
    return { place, notArticle: 'no-article', reason: 'there is no text in it, only what goes with one' }
  const photos = photoBlocks(picturesOf(record), BY, body.photos.size + 1)
  const blocks = [...photos.blocks, ...after(photos.blocks.length, body.blocks)]
  // The boxes beside the story: links, and facts that other stories share.
  for (const key of ['infobox_html', 'linkbox_html']) {
    const box = fragmentOf(html(key), BY).blocks.map(
      (block): Block => ({ ...block, kind: 'related', photo: undefined })
    )
    blocks.push(...after(blocks.length, box))
  }
  return {
    place,
    fields: fieldsOf(dump, record, body.blocks),
    blocks,
    photos: new Map([...body.photos, ...photos.photos]),
    apart: ['headline', 'photos', 'order']
  }
}

function fieldsOf(dump: Dump, record: Values, blocks: readonly Block[]): Partial<Fields> {
  const text = (key: string) => textsOf(record[key])[0]
  const date = (key: string) => statedDate(record[key], dump.facts.timeZone)
  const [issued, updated] = [date('version_created') ?? date('content_created') ?? date('updated'), date('updated')]
  const { authors } = statedAuthors(text('byline'))
  const standfirst = text('teaser') ?? text('subhead')
  const lang = statedLanguage(record.language)
  const tags = [...new Set([...textsOf(record.dpasubject_names), ...textsOf(record.keyword_names)])]
  const fields: Partial<Fields> = {
    title: text('headline'),
    kicker: text('kicker'),
    standfirst: standfirst && !standsIn(blocks.map(b => b.text).join('\n'), standfirst) ? standfirst : undefined,
    byline: text('byline'),
    authors,
    dateline: text('dateline'),
    issued: issued?.day,
    updated: updated && updated.day !== issued?.day ? (updated.time ?? updated.day) : undefined,
    lang,
    tags: tags.length ? tags : undefined,
    rights: text('copyrightnotice')
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function picturesOf(record: Values): StatedPhoto[] {
  const associations = Array.isArray(record.associations) ? (record.associations as Values[]) : []
  return associations
    .filter(item => item?.type === 'image')
    .map(item => {
      const renditions = Array.isArray(item.renditions) ? (item.renditions as Values[]) : []
      const width = (it: Values) => Number(it?.width) || 0
      const sorted = [...renditions].sort((a, b) => width(b) - width(a))
      const at = sorted.map(it => it?.url).filter((url): url is string => typeof url === 'string')
      return { at, caption: textsOf(item.caption)[0] ?? textsOf(item.headline)[0], credit: textsOf(item.creditline)[0] }
    })
}
