// One news item of NewsML-G2 → an article, or what else it is.
import type { Dump, Fields, Place, Reading } from '../../archive/types.ts'
import { all, child, children, type Element, first, lineOf } from '../markup/tree.ts'
import { statedDate } from '../stated/date.ts'
import { statedLanguage } from '../stated/language.ts'
import { statedAuthors } from '../stated/names.ts'
import { photoBlocks, type StatedPhoto } from '../stated/photos.ts'
import { standsIn } from '../stated/record.ts'
import { after } from '../stated/text.ts'
import { childOf, contentOf } from './content.ts'

const BY = 'newsml-g2'

/** Reads a `<newsItem>` of texts. Pictures, films, packages and lists of concepts are no articles. */
export function g2Reading(
  dump: Dump,
  item: Element,
  place: Place,
  encoding: string,
  pictures: readonly StatedPhoto[] = []
): Reading {
  const meta = child(item, 'itemmeta')
  const itemClass = /[^:/]*$/.exec(attribute(child(meta, 'itemclass'), 'qcode', 'uri') ?? '')?.[0] || 'text'
  if (item.local !== 'newsitem')
    return { place, notArticle: 'no-article', reason: `a ${item.local} of NewsML-G2, not an article` }
  if (!['text', 'composite'].includes(itemClass))
    return { place, notArticle: 'no-article', reason: `a news item of class ${itemClass}, not a text` }
  if (
    lineOf(child(meta, 'pubstatus')) === undefined &&
    /canceled|withheld/.test(attribute(child(meta, 'pubstatus'), 'qcode') ?? '')
  )
    return { place, notArticle: 'no-article', reason: 'the item was cancelled or withheld by its agency' }
  const about = child(item, 'contentmeta')
  const title = headlineOf(about)
  const set = child(item, 'contentset')
  const inline = childOf(set, 'inlinexml', 'inlinedata')
  const content = inline && contentOf(dump, inline, title, BY)
  const stated = fieldsOf(dump, item, title)
  const remote = attribute(child(set, 'remotecontent'), 'href')
  if (!content?.blocks.length && !title)
    return {
      place,
      notArticle: 'empty',
      reason: remote ? `its text lies elsewhere: ${remote}` : 'there is no headline and no text in it'
    }
  const fields = { ...content?.fields, ...stated }
  const text = content?.blocks.map(block => block.text).join('\n') ?? ''
  if (fields.standfirst && standsIn(text, fields.standfirst)) delete fields.standfirst
  const photos = photoBlocks(pictures, BY, (content?.photos?.size ?? 0) + 1)
  const notes = [
    ...(item.cutOff ? ['the dump ends before the item does'] : []),
    ...(content?.blocks.length
      ? []
      : [remote ? `its text lies elsewhere: ${remote}` : 'there is a headline and no text'])
  ]
  return {
    place,
    fields,
    blocks: [...photos.blocks, ...after(photos.blocks.length, content?.blocks ?? [])],
    photos: new Map([...(content?.photos ?? []), ...photos.photos]),
    encoding,
    apart: ['headline', 'photos', 'order'],
    ...(notes.length ? { notes } : {})
  }
}

function fieldsOf(dump: Dump, item: Element, title: string | undefined): Partial<Fields> {
  const [meta, about, rights] = [child(item, 'itemmeta'), child(item, 'contentmeta'), child(item, 'rightsinfo')]
  const date = (element: Element | undefined, name: string) =>
    statedDate(lineOf(child(element, name)), dump.facts.timeZone)
  const version = date(meta, 'versioncreated')
  const issued = date(meta, 'firstcreated') ?? date(about, 'contentcreated') ?? version
  const by = lineOf(child(about, 'by'))
  const lang = attribute(child(about, 'language'), 'tag') ?? attribute(item, 'xml:lang')
  const described = children(about, 'description').filter(it =>
    /summary|teaser|abstract|drol:?$/.test(attribute(it, 'role') ?? 'drol:')
  )
  const tags = [
    ...children(about, 'keyword').map(lineOf),
    ...children(about, 'subject').map(it => lineOf(child(it, 'name')))
  ]
  const fields: Partial<Fields> = {
    title,
    kicker: lineOf(children(about, 'headline').find(it => attribute(it, 'rank') === '3')),
    standfirst: described.map(lineOf).find(Boolean),
    byline: by,
    authors: by === undefined ? undefined : statedAuthors(by).authors,
    dateline: lineOf(child(about, 'dateline')),
    issued: issued?.day,
    updated: version && version.day > (issued?.day ?? '') ? (version.time ?? version.day) : undefined,
    lang: statedLanguage(lang),
    tags: unique(tags),
    rights:
      lineOf(child(rights, 'copyrightnotice')) ??
      lineOf(child(child(rights, 'copyrightholder'), 'name')) ??
      attribute(child(rights, 'copyrightholder'), 'literal')
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The headline; where there are several, the one of the first rank. */
function headlineOf(about: Element | undefined): string | undefined {
  const all = children(about, 'headline')
  const rank = (element: Element) => Number(attribute(element, 'rank') ?? 0)
  return lineOf([...all].sort((a, b) => rank(a) - rank(b))[0])
}

function unique(words: (string | undefined)[]): string[] | undefined {
  const said = [...new Set(words.filter(word => word !== undefined && word.length > 1))] as string[]
  return said.length ? said : undefined
}

const attribute = (element: Element | undefined, ...names: string[]): string | undefined =>
  names.map(name => element?.attributes.get(name)?.trim()).find(Boolean)

/** A dump that is only the content of an item: its headline and text are in the markup inside. */
export function g2Content(dump: Dump, root: Element, encoding: string): Reading | undefined {
  const inline = first(root, 'inlinexml', 'inlinedata')
  const content = inline && contentOf(dump, inline, undefined, BY)
  return content?.blocks.length
    ? { place: {}, ...content, encoding, apart: ['headline', 'photos', 'order'] }
    : undefined
}

/** The kinds of items that NewsML-G2 has. */
export const G2_ITEMS = ['newsitem', 'packageitem', 'conceptitem', 'knowledgeitem', 'catalogitem', 'planningitem']
/** What a message can hold beside. */
export const isG2Item = (element: Element): boolean => G2_ITEMS.includes(element.local)
export const partsOfG2 = (root: Element): string =>
  [...all(root, 'groupset', 'contentmeta', 'itemmeta', 'newsmessage')].map(it => it.local)[0] ?? 'nothing'
