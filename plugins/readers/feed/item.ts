// An item of RSS or RDF, or an entry of Atom → what it states, whichever it is.
import { withoutExtraEscapes } from '../markup/escaped-twice.ts'
import { isHtml } from '../markup/fragment.ts'
import { escaped, innerHtml } from '../markup/html.ts'
import { child, children, type Element, lineOf, rawText } from '../markup/tree.ts'
import type { StatedPhoto } from '../stated/photos.ts'
import { tidy } from '../stated/tidy.ts'
import { picturesOf } from './pictures.ts'
import { printed, unpacked } from './printed.ts'

/** The body is HTML, or text where nothing in it is markup. */
export interface FeedItem {
  title?: string
  body?: string
  summary?: string
  authors: string[]
  /** In the order in which they are believed. */
  dates: string[]
  updated?: string
  original?: string
  /** The paper that an aggregator has it from. */
  publication?: string
  tags: string[]
  lang?: string
  rights?: string
  pictures: StatedPhoto[]
}

/** In the order in which they are believed. */
const DATES = [
  'pubdate',
  'published',
  'dc:date',
  'issued',
  'dcterms:issued',
  'dc:issued',
  'prism:publicationdate',
  'prism:coverdate',
  'date',
  'created',
  'dcterms:created',
  'updated',
  'modified',
  'a10:updated'
]

/** Reads an item; `base` is what its relative addresses stand on. */
export function feedItem(item: Element, base: string | undefined): FeedItem {
  const line = (name: string) => printed(exact(item, name))
  const markup = (...names: string[]) => names.map(name => markupOf(exact(item, name))).find(Boolean)
  const [summary, second] = ['description', 'summary'].map(name => markup(name)).filter(it => it !== undefined)
  const told = summary ?? markup('dc:description', 'dcterms:abstract', 'itunes:summary', 'media:description')
  const content = markup('content:encoded', 'content', 'xhtml:body', 'body', 'fullitem')
  const [body, other] = content ? longest(content, told) : longest(told, second)
  const dates = DATES.map(line).filter(it => it !== undefined)
  return {
    title: line('title') ?? line('dc:title') ?? line('itunes:title'),
    body,
    summary: other,
    authors: authorsOf(item),
    dates,
    updated: line('updated') ?? line('dcterms:modified') ?? line('atom:updated') ?? line('a10:updated'),
    original: addressOf(item, base),
    publication: publicationOf(exact(item, 'source')),
    tags: tagsOf(item),
    lang: line('dc:language') ?? item.attributes.get('xml:lang'),
    rights: line('dc:rights') ?? line('rights') ?? line('media:copyright'),
    pictures: picturesOf(item)
  }
}

/**
 * The child of exactly this name: `media:title` is not the item's title. Where the feed's own elements have a prefix,
 * `atom:title` is.
 */
export const exact = (element: Element | undefined, name: string): Element | undefined => owned(element, name)[0]

function owned(element: Element | undefined, name: string): Element[] {
  const prefix = element && !name.includes(':') ? element.name.slice(0, -element.local.length) : ''
  return children(element, name).filter(it => it.name === name || it.name === prefix + name)
}

/** The full text and its summary. A few feeds have them the wrong way round, or the same in both. */
function longest(content: string | undefined, summary: string | undefined): (string | undefined)[] {
  const plain = (html: string) => html.replace(/<[^<>]*>/g, '').length
  if (!content || !summary) return [content ?? summary, undefined]
  return plain(summary) > plain(content) * 1.5 ? [summary, content] : [content, summary]
}

const publicationOf = (source: Element | undefined) => printed(exact(source, 'title') ?? source)

/** What an element holds, as HTML or text. Atom says which; in RSS it is HTML if it looks like it. */
function markupOf(element: Element | undefined): string | undefined {
  if (!element) return
  const type = element.attributes.get('type') ?? ''
  // A file in the feed itself, in base 64.
  if (/^(?:image|audio|video)\/|^application\/(?!xhtml|xml)/i.test(type)) return
  const nested = element.children.some(part => typeof part !== 'string')
  if (nested) return innerHtml(element)
  const raw = unpacked(element)
  if (!raw.trim()) return
  const asText = type === 'text' || type === 'text/plain'
  if (asText) return isHtml(raw) ? `<p>${escaped(raw)}</p>` : raw
  const meant = withoutExtraEscapes(raw)
  // In RSS all text is HTML, also that which has no tag.
  return isHtml(meant) || !/&#?\w{1,31};/.test(meant) ? meant : `<p>${meant}</p>`
}

function authorsOf(item: Element): string[] {
  // In RSS `author` is for an e-mail address, and `dc:creator` for the name.
  const [creators, authors] = [children(item, 'dc:creator'), owned(item, 'author')]
  const people =
    [creators, authors, children(item, 'dc:author')].find(list => list.some(it => rawText(it).trim())) ?? []
  const named = people.map(it => printed(child(it, 'name')) ?? printed(it)).filter(it => it !== undefined)
  const said = named.length ? named : [printed(exact(item, 'itunes:author'))].filter(it => it !== undefined)
  return [...new Set(said)]
}

/** Where it was published, as the feed links to it. */
function addressOf(item: Element, base: string | undefined): string | undefined {
  const own = owned(item, 'link')
  const links = [...own, ...children(item, 'atom:link')]
  const alternate = links.find(
    it => it.attributes.has('href') && (it.attributes.get('rel') ?? 'alternate') === 'alternate'
  )
  const guid = exact(item, 'guid')
  const found = [
    own.map(lineOf).find(Boolean),
    alternate?.attributes.get('href'),
    guid?.attributes.get('ispermalink') === 'false' ? undefined : lineOf(guid),
    item.attributes.get('rdf:about'),
    lineOf(child(item, 'blogger:filename'))
  ]
  return found.map(it => absolute(it, base)).find(Boolean)
}

/** An address on the web, or nothing. */
export function absolute(address: string | undefined, base?: string): string | undefined {
  if (!address) return
  const given = address.trim().replaceAll('&amp;', '&')
  if (/^https?:\/\/[^\s/]/i.test(given)) return given
  if (!base || /^[a-z][\w+.-]*:/i.test(given) || !/^\.{0,2}\//.test(given)) return
  try {
    return new URL(given, base).href
  } catch {
    return
  }
}

function tagsOf(item: Element): string[] {
  const categories = [...children(item, 'category'), ...children(item, 'dc:subject')].filter(
    it => !/^(?:itunes|media):/.test(it.name) && !/#kind$/.test(it.attributes.get('scheme') ?? '')
  )
  const said = categories.map(it => tidy(it.attributes.get('label') || it.attributes.get('term') || rawText(it)))
  const [only = '', ...more] = said.filter(Boolean)
  // Some put all of them in one element; a place has a comma, too, but no more.
  const parts = only.split(/\s*[,;|]\s*/).filter(Boolean)
  return [...new Set(!more.length && parts.length > 2 ? parts : [only, ...more].filter(Boolean))]
}
