// An item of RSS or RDF, or an entry of Atom → what it states, whichever it is.
import { decodeHTMLStrict } from 'entities'
import { isHtml } from '../markup/fragment.ts'
import { escaped, innerHtml } from '../markup/html.ts'
import { child, children, type Element, lineOf, rawText } from '../markup/tree.ts'
import type { StatedPhoto } from '../stated/photos.ts'

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
  tags: string[]
  lang?: string
  rights?: string
  pictures: StatedPhoto[]
}

/** Reads an item; `base` is what its relative addresses stand on. */
export function feedItem(item: Element, base: string | undefined): FeedItem {
  const line = (name: string) => lineOf(exact(item, name))
  const content =
    markupOf(exact(item, 'content:encoded')) ?? markupOf(exact(item, 'content')) ?? markupOf(exact(item, 'body'))
  const summary =
    markupOf(exact(item, 'description')) ?? markupOf(exact(item, 'summary')) ?? markupOf(exact(item, 'itunes:summary'))
  const dates = ['pubdate', 'published', 'dc:date', 'issued', 'dcterms:issued', 'created', 'updated', 'modified'].map(
    line
  )
  return {
    title: line('title') ?? line('dc:title'),
    body: content ?? summary,
    summary: content === undefined ? undefined : summary,
    authors: authorsOf(item),
    dates: dates.filter(it => it !== undefined),
    updated: line('updated') ?? line('dcterms:modified') ?? line('atom:updated'),
    original: addressOf(item, base),
    tags: tagsOf(item),
    lang: line('dc:language') ?? item.attributes.get('xml:lang'),
    rights: line('dc:rights') ?? line('rights') ?? line('media:copyright'),
    pictures: picturesOf(item)
  }
}

/** The child of exactly this name: `media:title` is not the item's title. */
export const exact = (element: Element | undefined, name: string): Element | undefined =>
  children(element, name).find(it => it.name === name)

/** What an element holds, as HTML or text. Atom says which; in RSS it is HTML if it looks like it. */
function markupOf(element: Element | undefined): string | undefined {
  if (!element) return
  const type = element.attributes.get('type') ?? ''
  const nested = element.children.some(part => typeof part !== 'string')
  if (nested) return innerHtml(element)
  const raw = rawText(element)
  if (!raw.trim()) return
  const asText = type === 'text' || type === 'text/plain'
  if (asText) return isHtml(raw) ? `<p>${escaped(raw)}</p>` : raw
  if (isHtml(raw) || !/&#?\w{1,31};/.test(raw)) return raw
  // Some feeds escape their HTML twice.
  const once = decodeHTMLStrict(raw)
  return isHtml(once) ? once : `<p>${raw}</p>`
}

function authorsOf(item: Element): string[] {
  // In RSS `author` is for an e-mail address, and `dc:creator` for the name.
  const creators = children(item, 'dc:creator')
  const people = creators.length ? creators : children(item, 'author').filter(it => it.name === 'author')
  const named = people.map(it => lineOf(child(it, 'name')) ?? lineOf(it)).filter(it => it !== undefined)
  const said = named.length ? named : [lineOf(exact(item, 'itunes:author'))].filter(it => it !== undefined)
  return [...new Set(said)]
}

/** Where it was published, as the feed links to it. */
function addressOf(item: Element, base: string | undefined): string | undefined {
  const links = children(item, 'link').filter(it => it.name === 'link' || it.name === 'atom:link')
  const alternate = links.find(
    it => it.attributes.has('href') && (it.attributes.get('rel') ?? 'alternate') === 'alternate'
  )
  const guid = exact(item, 'guid')
  const found = [
    links
      .filter(it => it.name === 'link')
      .map(lineOf)
      .find(Boolean),
    alternate?.attributes.get('href'),
    guid?.attributes.get('ispermalink') === 'false' ? undefined : lineOf(guid),
    item.attributes.get('rdf:about')
  ]
  return found.map(it => absolute(it, base)).find(Boolean)
}

/** An address on the web, or nothing. */
export function absolute(address: string | undefined, base?: string): string | undefined {
  if (!address) return
  const given = address.trim()
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
    it => !it.name.startsWith('itunes:') && !it.name.startsWith('media:')
  )
  const said = categories.map(
    it => it.attributes.get('label')?.trim() || it.attributes.get('term')?.trim() || lineOf(it)
  )
  return [...new Set(said.filter(it => it !== undefined && it !== ''))] as string[]
}

function picturesOf(item: Element): StatedPhoto[] {
  const groups = children(item, 'media:group').map(group => children(group, 'media:content').filter(isPicture))
  const alone = children(item, 'media:content').filter(isPicture)
  // A group is one picture in several sizes.
  const photos = [...alone.map(it => [it]), ...groups].filter(sizes => sizes.length).map(mediaOf)
  const links = children(item, 'link').filter(it => it.attributes.get('rel') === 'enclosure')
  const enclosed = [...children(item, 'enclosure'), ...links].filter(isPicture)
  const stated = [...photos, ...enclosed.map(it => ({ at: addressOfPicture(it) }))]
  const small = ['media:thumbnail', 'itunes:image'].flatMap(name => children(item, name)).map(addressOfPicture)
  const all: StatedPhoto[] = stated.length ? stated : small.map(at => ({ at }))
  // One picture in several sizes is said once.
  const seen = new Set<string>()
  return all.filter(({ caption, at }) => {
    const key = caption ?? String(at ?? '')
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

const addressOfPicture = ({ attributes }: Element) => attributes.get('url') ?? attributes.get('href')

const isPicture = (it: Element) =>
  it.attributes.get('medium') === 'image' ||
  /^image\//.test(it.attributes.get('type') ?? '') ||
  (!it.attributes.has('type') && /\.(?:jpe?g|png|webp|gif)(?:\?|$)/i.test(addressOfPicture(it) ?? ''))

function mediaOf(sizes: Element[]): StatedPhoto {
  const width = (it: Element) => Number(it.attributes.get('width')) || 0
  const sorted = [...sizes].sort((a, b) => width(b) - width(a))
  const line = (name: string) => sorted.map(it => lineOf(child(it, name))).find(Boolean)
  return {
    at: sorted.map(addressOfPicture).filter(it => it !== undefined),
    caption: line('media:description') ?? line('media:text') ?? line('media:title'),
    credit: line('media:credit')
  }
}
