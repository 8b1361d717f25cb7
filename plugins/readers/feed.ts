// RSS 0.9 to 2.0, RDF and Atom.
import type { Dump, Fields, Later, Place, Reader, Reading } from '../archive/types.ts'
import { absolute, exact, type FeedItem, feedItem } from './feed/item.ts'
import { printed } from './feed/printed.ts'
import { headOf } from './head.ts'
import { fragmentOf } from './markup/fragment.ts'
import { recordsOf } from './markup/records.ts'
import { child, children, type Element, lineOf } from './markup/tree.ts'
import { statedDate, unreadDate } from './stated/date.ts'
import { statedLanguage } from './stated/language.ts'
import { statedPeople } from './stated/names.ts'
import { photoBlocks } from './stated/photos.ts'
import { standsIn } from './stated/record.ts'
import { stacked } from './stated/text.ts'
import { xmlRoot } from './xml-root.ts'

const BY = 'feed'

export const feed: Reader = {
  name: BY,
  reads:
    'Feeds: RSS 0.9–2.0, RDF, Atom, exports of Blogger, Google Takeout’s too: title, author, dates, categories, address, language, rights, the paper it was taken from, the full content where it is there, else the summary; photos of Media RSS, enclosures and iTunes; drafts, comments and settings are left out and counted',
  accepts: dump =>
    ['rss', 'feed', 'channel'].includes(xmlRoot(dump) ?? '') ||
    (xmlRoot(dump) === 'rdf' && /purl\.org\/rss|netscape\.com\/rdf|<item\b/i.test(headOf(dump))),
  many: true,
  async *articles(dump: Dump): AsyncGenerator<Reading | Later> {
    let found = false
    for await (const { element, root, number, encoding } of recordsOf(dump, isItem)) {
      found = true
      const [reason, place] = [noArticle(element), { record: number }]
      if (reason) yield { place, notArticle: 'left-out', reason }
      else yield { place, make: () => reading(dump, element, root, place, encoding) }
    }
    if (!found) yield { place: {}, notArticle: 'empty', reason: 'there is no item in the feed' }
  }
}

/** By its local name: some feeds give their own elements a prefix. What another namespace calls an item is none. */
const isItem = ({ name, local }: Element) =>
  (local === 'item' || local === 'entry') && !/^(?:media|itunes|podcast|content):/.test(name)

/**
 * Why an entry is no published article, if it is none: Blogger exports its settings, drafts and comments as a feed, too,
 * and says what they are in a category, or, as Google Takeout has it, in elements of its own.
 */
function noArticle(entry: Element): string | undefined {
  const kinds = children(entry, 'category')
    .filter(it => /#kind$/.test(it.attributes.get('scheme') ?? ''))
    .map(it => it.attributes.get('term')?.replace(/^.*#/, ''))
  const own = (name: string) => lineOf(child(entry, `blogger:${name}`))?.toLowerCase()
  const kind = kinds[0] ?? own('type')
  if (kind !== undefined && kind !== 'post' && kind !== 'page')
    return `what a blog keeps as ${kind}, not a post or page`
  const isDraft = lineOf(child(child(entry, 'control'), 'draft')) === 'yes'
  const status = isDraft ? 'draft' : own('trashed') ? 'trashed' : (own('status') ?? 'live')
  return status === 'live' ? undefined : `an entry that was not published (${status})`
}

function reading(dump: Dump, element: Element, root: Element, place: Place, encoding: string): Reading {
  const around = aboutFeed(root)
  const item = feedItem(closed(element), around.address)
  const body = fragmentOf(item.body ?? '', BY)
  const photos = photoBlocks(item.pictures, BY, body.photos.size + 1)
  if (!body.blocks.length && !item.title)
    return { place, notArticle: 'empty', reason: 'the item has no title and no text' }
  const fields = fieldsOf(dump, item, around)
  const dates = fields.issued ? undefined : unreadDate(item.dates, BY)
  const notes = [...(element.cutOff ? ['the dump ends before the item does'] : []), ...(dates?.notes ?? [])]
  return {
    place,
    fields,
    blocks: stacked(dates?.blocks ?? [], photos.blocks, body.blocks),
    photos: new Map([...body.photos, ...photos.photos]),
    encoding,
    apart: ['headline', 'photos', 'order'],
    ...(notes.length ? { notes } : {})
  }
}

/** Where a title or an address was not closed, the elements behind it stand in it. */
function closed(item: Element): Element {
  const isOpen = (it: Element | string): it is Element =>
    typeof it !== 'string' && it.cutOff === true && /^(?:title|link|guid|pubdate|author|category)$/.test(it.local)
  const parts = item.children.flatMap((it): Element['children'] => {
    if (!isOpen(it)) return [it]
    const behind = it.children.filter(part => typeof part !== 'string')
    return [{ ...it, children: it.children.filter(part => typeof part === 'string') }, ...behind]
  })
  return { ...item, children: parts }
}

interface AboutFeed {
  title?: string
  lang?: string
  rights?: string
  address?: string
  authors: string[]
}

/** What the feed says of itself, before its items. */
function aboutFeed(root: Element): AboutFeed {
  const top = children(root, 'rss')[0] ?? children(root, 'feed')[0] ?? children(root, 'rdf')[0] ?? root
  const about = child(top, 'channel') ?? top
  const line = (name: string) => printed(exact(about, name))
  const links = children(about, 'link').map(it => it.attributes.get('href') ?? lineOf(it))
  return {
    title: line('title'),
    lang: line('language') ?? line('dc:language') ?? top.attributes.get('xml:lang'),
    rights: line('copyright') ?? line('rights') ?? line('dc:rights'),
    address: [top.attributes.get('xml:base'), ...links].map(it => absolute(it)).find(Boolean),
    authors: children(about, 'author')
      .filter(it => it.name === 'author')
      .map(it => printed(child(it, 'name')))
      .filter(it => it !== undefined)
  }
}

function fieldsOf(dump: Dump, item: FeedItem, around: AboutFeed): Partial<Fields> {
  const issued = item.dates.map(date => statedDate(date, dump.facts.timeZone)).find(Boolean)
  const updated = statedDate(item.updated, dump.facts.timeZone)
  const summary =
    item.summary === undefined
      ? undefined
      : fragmentOf(item.summary, BY)
          .blocks.map(block => block.text)
          .join(' ')
  const authors = statedPeople(item.authors.length ? item.authors : around.authors)
  const fields: Partial<Fields> = {
    title: item.title,
    standfirst: summary && !standsIn(item.body ?? '', summary) ? summary : undefined,
    authors: authors.length ? authors : undefined,
    issued: issued?.day,
    updated: updated && updated.day > (issued?.day ?? '') ? (updated.time ?? updated.day) : undefined,
    publication: item.publication ?? around.title,
    lang: statedLanguage(item.lang) ?? statedLanguage(around.lang),
    tags: item.tags.length ? item.tags : undefined,
    original: item.original,
    rights: item.rights ?? around.rights
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
}
