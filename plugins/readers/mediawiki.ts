// Exports of wikis that run on MediaWiki: pages with their revisions, in wikitext.
import type { Block, Dump, Fields, Later, Place, Reader, Reading } from '../archive/types.ts'
import { absolute } from './feed/item.ts'
import { blocksFromHtml } from './markup/fragment.ts'
import { recordsOf } from './markup/records.ts'
import { child, children, type Element, lineOf, rawText } from './markup/tree.ts'
import { addressOf, namespaceOf, type Wiki } from './mediawiki/links.ts'
import { isBehindStory } from './mediawiki/sections.ts'
import { readWikitext, type Wikitext } from './mediawiki/wikitext.ts'
import { statedDate, unreadDate } from './stated/date.ts'
import { statedLanguage } from './stated/language.ts'
import { stacked } from './stated/text.ts'
import { xmlRoot } from './xml-root.ts'

const BY = 'mediawiki'

export const mediawiki: Reader = {
  name: BY,
  reads:
    'Exports and dumps of MediaWiki (`<mediawiki>`), such as Wikinews: the last revision of each article: title, date, categories, language, address, site, wikitext with its crossheads, quotations, lists, tables, links and pictures; templates are never run; sources, footnotes and the names of templates that are not known are set aside, and talk, redirects, other pages and drafts are left out and counted; wikitext read by our own code',
  accepts: dump => xmlRoot(dump) === 'mediawiki',
  many: true,
  async *articles(dump: Dump): AsyncGenerator<Reading | Later> {
    const left = new Map<string, number>()
    let [number, last]: [number, Element | undefined] = [0, undefined]
    for await (const { element, root, encoding } of recordsOf(
      dump,
      it => it.name === 'page' || it.name === 'revision'
    )) {
      if (element.name === 'revision') {
        // A history is long: no more than one of its revisions is kept.
        if (timeOf(element) >= timeOf(last)) last = element
        continue
      }
      const [page, revision, place] = [element, last, { record: ++number }]
      last = undefined
      const about = aboutWiki(root)
      const reason = noArticle(page, revision, about)
      if (reason) left.set(reason, (left.get(reason) ?? 0) + 1)
      else yield { place, make: () => reading(dump, page, revision, about, place, encoding) }
    }
    if (left.size) {
      const sums = [...left].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([what, n]) => `${n} ${what}`)
      yield { place: {}, notArticle: 'left-out', reason: `pages that are no article, left out: ${sums.join(', ')}` }
    }
    if (!number) yield { place: {}, notArticle: 'empty', reason: 'there is no page in the export' }
  }
}

const timeOf = (revision: Element | undefined) => lineOf(child(revision, 'timestamp')) ?? ''

interface AboutWiki extends Wiki {
  name?: string
  lang?: string
}

function aboutWiki(root: Element): AboutWiki {
  const export_ = child(root, 'mediawiki')
  const site = child(export_, 'siteinfo')
  const namespaces = children(child(site, 'namespaces'), 'namespace').map(
    it => [(lineOf(it) ?? '').toLowerCase(), Number(it.attributes.get('key'))] as const
  )
  return {
    namespaces: new Map(namespaces.filter(([name]) => name)),
    address: absolute(lineOf(child(site, 'base')))?.replace(/[^/]*$/, ''),
    name: lineOf(child(site, 'sitename')),
    lang: export_?.attributes.get('xml:lang')
  }
}

/** Why a page is no article, if it is none. */
function noArticle(page: Element, revision: Element | undefined, wiki: Wiki): string | undefined {
  const title = lineOf(child(page, 'title')) ?? ''
  const said = lineOf(child(page, 'ns'))
  const [, prefix = ''] = /^([^:]+):/.exec(title) ?? []
  const kind = said === undefined ? (namespaceOf(prefix, wiki) ?? 0) : Number(said)
  if (kind !== 0) return prefix && namespaceOf(prefix, wiki) === kind ? prefix : 'other'
  const text = rawText(child(revision, 'text'))
  if (child(page, 'redirect') || /^\s*#\S{4,20}\s*:?\s*\[\[/.test(text)) return 'redirect'
  const model = lineOf(child(revision, 'model')) ?? 'wikitext'
  return model === 'wikitext' ? undefined : model
}

function reading(
  dump: Dump,
  page: Element,
  revision: Element | undefined,
  wiki: AboutWiki,
  place: Place,
  encoding: string
): Reading {
  const read = readWikitext(rawText(child(revision, 'text')), wiki)
  if (read.told.draft)
    return { place, notArticle: 'left-out', reason: `an article that was not published (${read.told.draft})` }
  const dated = datesOf(dump, read)
  const { blocks, photos } = storyOf(read, wiki)
  if (!blocks.some(block => block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quotation'))
    return { place, notArticle: 'empty', reason: 'the page has no text' }
  const updated = statedDate(timeOf(revision))
  const title = lineOf(child(page, 'title'))
  const fields: Partial<Fields> = {
    title,
    issued: dated.issued,
    updated: updated && updated.day > (dated.issued ?? '') ? (updated.time ?? updated.day) : undefined,
    publication: wiki.name,
    lang: statedLanguage(wiki.lang),
    tags: dated.tags.length ? dated.tags : undefined,
    original: title && wiki.address ? addressOf(title, wiki.address) : undefined
  }
  const templates = [...read.told.left].map(([name, count]) => (count > 1 ? `${name} (${count})` : name))
  const notes = page.cutOff || revision?.cutOff ? ['the dump ends before the page does'] : []
  return {
    place,
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    blocks: stacked(dated.blocks, blocks, asNotes(templates.length ? [`Templates: ${templates.join(', ')}`] : [])),
    photos,
    encoding,
    apart: ['headline', 'photos', 'order'],
    ...(notes.length ? { notes } : {})
  }
}

/** What a template calls the date of the article, or the one category that is a day. */
function datesOf(dump: Dump, { told, tags }: Wikitext): { issued?: string; blocks: Block[]; tags: string[] } {
  const isDay = (tag: string) => /\d{4}/.test(tag) && /\d{1,2}\D/.test(tag) && tag.length < 40
  const days = tags.filter(isDay)
  const said = told.dates[0] ?? (days.length === 1 ? days[0] : undefined)
  const issued = statedDate(said, dump.facts.timeZone)?.day
  const others = tags.filter(tag => !days.includes(tag))
  return { issued, tags: others, blocks: said && !issued ? unreadDate([said], BY).blocks : [] }
}

/** The story's blocks; sources and footnotes behind it are set aside. */
function storyOf({ sections, footnotes }: Wikitext, wiki: Wiki) {
  const html = (list: Wikitext['sections']) =>
    list.map(it => `${it.heading ? `<h2>${it.heading}</h2>\n` : ''}${it.html}`).join('\n')
  const isBehind = (it: Wikitext['sections'][number]) => it.heading !== undefined && isBehindStory(it.heading)
  const story = blocksFromHtml(html(sections.filter(it => !isBehind(it))), BY, wiki.address)
  const behind = blocksFromHtml(html(sections.filter(isBehind)), BY, wiki.address).blocks
  const aside = behind.map((block): Block => ({ ...block, kind: 'related', photo: undefined }))
  return {
    blocks: stacked(
      story.blocks,
      aside,
      footnotes.flatMap(note => blocksFromHtml(`<p>${note}</p>`, BY).blocks).map(asNote)
    ),
    photos: story.photos
  }
}

const asNote = (block: Block): Block => ({ ...block, kind: 'note' })
const asNotes = (texts: readonly string[]): Block[] =>
  texts.map(text => ({ kind: 'note', text, lines: [1, 1], labelledBy: BY }))
