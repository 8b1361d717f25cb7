// The export of a WordPress site (WXR).
import type { Dump, Fields, Later, Place, Reader, Reading } from '../archive/types.ts'
import { absolute } from './feed/item.ts'
import { headOf } from './head.ts'
import { blocksFromHtml } from './markup/fragment.ts'
import { recordsOf } from './markup/records.ts'
import { child, children, type Element, lineOf, rawText } from './markup/tree.ts'
import { statedDate } from './stated/date.ts'
import { statedLanguage } from './stated/language.ts'
import { photoBlocks } from './stated/photos.ts'
import { standsIn } from './stated/record.ts'
import { after } from './stated/text.ts'
import { tidy } from './stated/tidy.ts'
import { type Attachment, attachmentsIn, metaOf, wholePicture } from './wxr/attachments.ts'
import { wordPressHtml } from './wxr/content.ts'
import { xmlRoot } from './xml-root.ts'

const BY = 'wxr'

export const wxr: Reader = {
  name: BY,
  reads:
    'WordPress exports (WXR): published posts, pages and articles of a type of their own: title, excerpt, authors, dates, site, categories, tags, language, address, shortcodes, blocks, attachments with their words; drafts are left out, and comments, menus and the like are counted',
  accepts: dump => xmlRoot(dump) === 'rss' && /wordpress\.org\/export\/|<wp:wxr_version>/.test(headOf(dump)),
  many: true,
  async *articles(dump: Dump): AsyncGenerator<Reading | Later> {
    const attachments = await attachmentsIn(dump)
    const left = new Map<string, number>()
    const leave = (what: string, count: number) => left.set(what, (left.get(what) ?? 0) + count)
    let found = false
    for await (const { element, root, number, encoding } of recordsOf(dump, it => it.name === 'item')) {
      found = true
      const type = lineOf(child(element, 'wp:post_type')) ?? 'post'
      if (!isArticle(type)) {
        leave(type, 1)
        continue
      }
      const comments = children(element, 'wp:comment').length
      if (comments) leave('comment', comments)
      const reason = notPublished(element, type)
      const place = { record: number }
      if (reason) yield { place, notArticle: 'left-out', reason }
      else yield { place, make: () => reading(dump, element, channelOf(root), place, encoding, attachments) }
    }
    if (left.size) {
      const sums = [...left].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([what, n]) => `${n} ${what}`)
      yield { place: {}, notArticle: 'left-out', reason: `items that are no article, left out: ${sums.join(', ')}` }
    }
    if (!found) yield { place: {}, notArticle: 'empty', reason: 'there is no item in the export' }
  }
}

/** What papers call their articles where a post is something else to them. */
const OWN_TYPE =
  /^(?!wp_)(?:.*[_-])?(?:articles?|news|story|stories|reports?|columns?|opinions?|interviews?|reviews?|press|blog|artikel|noticias?|notas?|nouvelles?|actus?|actualites?)$/i

const isArticle = (type: string) => type === 'post' || type === 'page' || OWN_TYPE.test(type)

/** Why an article was not published, if it was not. */
function notPublished(item: Element, type: string): string | undefined {
  const status = lineOf(child(item, 'wp:status')) ?? 'publish'
  return status === 'publish' ? undefined : `a ${type} that was not published (${status})`
}

const channelOf = (root: Element): Element | undefined => child(child(root, 'rss'), 'channel')

function reading(
  dump: Dump,
  item: Element,
  channel: Element | undefined,
  place: Place,
  encoding: string,
  attachments: Map<string, Attachment>
): Reading {
  const content = wordPressHtml(rawText(child(item, 'content:encoded')))
  const body = blocksFromHtml(content.html, BY)
  const featured = attachments.get(metaOf(item, '_thumbnail_id') ?? '')
  const own = lineOf(child(item, 'wp:post_id'))
  // A gallery that names none shows all that were uploaded to the post.
  const shown = content.galleries.flatMap(ids =>
    ids.length ? ids.map(id => attachments.get(id)) : [...attachments.values()].filter(it => own && it.parent === own)
  )
  const pictures = [featured, ...shown].filter(it => it !== undefined)
  const photos = photoBlocks(pictures, BY, body.photos.size + 1)
  const blocks = [...photos.blocks, ...after(photos.blocks.length, body.blocks)]
  const fields = fieldsOf(dump, item, channel, body.blocks.map(block => block.text).join('\n'))
  if (!blocks.length && !fields.title && !fields.original)
    return { place, notArticle: 'empty', reason: 'the post has no title and no text' }
  return {
    place,
    fields,
    blocks,
    photos: new Map([...[...body.photos].map(wholePicture), ...photos.photos]),
    encoding,
    apart: ['headline', 'photos', 'order'],
    ...(item.cutOff ? { notes: ['the dump ends before the post does'] } : {})
  }
}

function fieldsOf(dump: Dump, item: Element, channel: Element | undefined, text: string): Partial<Fields> {
  const date = (name: string) => statedDate(lineOf(child(item, name)), dump.facts.timeZone)
  const [issued, modified] = [date('wp:post_date') ?? date('pubdate'), date('wp:post_modified')]
  const login = lineOf(child(item, 'dc:creator'))
  const categories = children(item, 'category').map(it => ({
    domain: it.attributes.get('domain') ?? '',
    name: lineOf(it)
  }))
  const named = (domain: RegExp) => [
    ...new Set(
      categories
        .filter(it => domain.test(it.domain))
        .map(it => it.name)
        .filter(it => it !== undefined)
    )
  ]
  // Where a plug-in knows several authors of a post, the post's own is who entered it.
  const together = categories.filter(it => it.domain === 'author').map(it => it.name?.replace(/^cap-/, ''))
  const logins = (together.length ? together : [login]).filter(it => it !== undefined)
  const sections = named(/^category$/).filter(name => name !== 'Uncategorized')
  const tags = [...new Set([...sections.slice(1), ...named(/tag/)])]
  const excerpt = tidy(rawText(child(item, 'excerpt:encoded')))
  const title = tidy(lineOf(child(item, 'title')) ?? '')
  const fields: Partial<Fields> = {
    title: title || undefined,
    standfirst: excerpt && !standsIn(text, excerpt) ? excerpt : undefined,
    authors: logins.length ? [...new Set(logins.map(it => displayName(channel, it)))] : undefined,
    issued: issued?.day,
    updated: modified && modified.day > (issued?.day ?? '') ? (modified.time ?? modified.day) : undefined,
    publication: lineOf(child(channel, 'title')),
    section: sections[0],
    lang: statedLanguage(lineOf(child(channel, 'language'))),
    tags: tags.length ? tags : undefined,
    original: absolute(lineOf(child(item, 'link')))
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The name that an author shows, for the one they log in with. */
function displayName(channel: Element | undefined, login: string): string {
  const author = children(channel, 'wp:author').find(it => lineOf(child(it, 'wp:author_login')) === login)
  return lineOf(child(author, 'wp:author_display_name')) ?? login
}
