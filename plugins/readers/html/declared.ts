// The fields that a page states: JSON-LD first, then microdata, Open Graph and the other meta elements.
import type { Fields } from '../../archive/types.ts'
import { declaredAuthors } from './declared-authors.ts'
import { articleNode, type Data, isOfType, linkedData, resolved, texts } from './linked-data.ts'
import { first, type Meta, metaOf, type Said } from './meta.ts'
import { stated } from './people.ts'
import { absolute } from './runs.ts'
import { statedDay } from './stated-day.ts'
import type { Element } from './tree.ts'

/** What a page says of itself. */
export interface Page {
  fields: Partial<Fields>
  headlines: string[]
  title?: string
  meta: Meta
  article?: Data
  /** Text of the article, as JSON-LD has it, line breaks and all. */
  articleBody?: string
  /** Where relative links start from. */
  base?: string
  /** Dates that are stated in words; a rule reads them. */
  dates: Said[]
  /** The authors that it declares may have made the site. */
  weakAuthors: boolean
  /** When it was published, where the head states the time. */
  issuedAt?: string
  /** A day that the head states, and that may be the page's and not the article's. */
  weakDay?: string
}

const PUBLISHED =
  `article:published_time og:article:published_time og:published_time article:published article.published datepublished date_published published_time
  publishdate publish-date publish_date pubdate publication_date publicationdate dc.date.issued dcterms.issued dc.issued sailthru.date parsely-pub-date
  citation_publication_date citation_date citation_online_date prism.publicationdate originalpublicationdate ptime displaydate cxenseparse:recs:publishtime
  cxenseparse:publishtime bt:pubdate shareaholic:article_published_time rnews:datepublished dateissued article_date_original release_date releasedate
  published publishtime publication-date pub_date og:pubdate og:publish_date article:date first_published vf:published lw_pub_date`.split(
    /\s+/
  )
/** Of the page as much as of the article: when it was made, or made again. */
const OF_THE_PAGE =
  `date dc.date dc.date.created dcterms.date dcterms.created dcterms.available article.created created creation_date date.created datecreated
  article:create_time cre revision_date_published`.split(/\s+/)
const MODIFIED =
  `article:modified_time og:updated_time og:article:modified_time datemodified date_modified modified_time last-modified lastmod last_modified dcterms.modified
  dc.date.modified updated_time article.updated utime revised cxenseparse:recs:mod article:modified date.updated lastupdated last_updated`.split(
    /\s+/
  )

export function pageOf(root: Element, address?: string): Page {
  const meta = metaOf(root)
  const nodes = linkedData(root)
  const article = articleNode(nodes)
  const original = originalOf(meta, article, address)
  const base = absolute(meta.base, original) ?? original
  const publication = publicationOf(meta, article, nodes)
  const dates = datesOf(meta, article, nodes)
  const authors = declaredAuthors(meta, article, nodes)
  const fields: Partial<Fields> = {
    authors: nonEmpty(stated(authors.names, publication)),
    ...dates.fields,
    publication,
    section:
      texts(article?.articleSection)[0] ??
      first(meta.meta, 'article:section', 'og:article:section', 'section', 'parsely-section', 'sailthru.section')?.text,
    lang: langOf(meta, article),
    tags: nonEmpty(tagsOf(meta, article)),
    original,
    rights: rightsOf(meta, article)
  }
  const headlines = [
    ...texts(article?.headline),
    ...(meta.properties.get('headline') ?? []).slice(0, 1).map(p => p.said.text),
    ...['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'citation_title'].flatMap(
      name => first(meta.meta, name)?.text ?? []
    ),
    ...texts(article?.name)
  ]
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    headlines: headlines.filter(Boolean),
    title: meta.title?.text,
    meta,
    article,
    articleBody: bodyIn(article?.articleBody),
    base,
    weakAuthors: authors.weak,
    issuedAt: dates.time,
    weakDay: OF_THE_PAGE.flatMap(name =>
      (meta.meta.get(name) ?? []).flatMap(said => statedDay(said.text)?.day ?? [])
    )[0],
    dates: [...PUBLISHED, ...OF_THE_PAGE]
      .flatMap(name => meta.meta.get(name) ?? [])
      .filter(said => !statedDay(said.text))
  }
}

/** A text, or a list of paragraphs. */
function bodyIn(body: unknown): string | undefined {
  if (Array.isArray(body)) return body.filter(part => typeof part === 'string').join('\n') || undefined
  return typeof body === 'string' && body.trim() ? body : undefined
}

const nonEmpty = (list: string[]) => (list.length ? list : undefined)

function datesOf(
  meta: Meta,
  article: Data | undefined,
  nodes: readonly Data[]
): { fields: Pick<Partial<Fields>, 'issued' | 'updated'>; time?: string } {
  const of = (key: string) =>
    texts(article?.[key])[0] ??
    nodes.filter(n => isOfType(n, /(?:WebPage|ItemPage|VideoObject|LiveBlogPosting)$/)).flatMap(n => texts(n[key]))[0]
  const property = (name: string) => (meta.properties.get(name) ?? []).map(p => p.said.text)
  const days = (list: (string | undefined)[]) => list.flatMap(value => statedDay(value) ?? [])
  const metas = (names: string[]) => names.flatMap(name => (meta.meta.get(name) ?? []).map(s => s.text))
  const [issued] = days([
    of('datePublished'),
    ...metas(PUBLISHED),
    ...property('datepublished'),
    ...property('datecreated'),
    of('dateCreated'),
    of('uploadDate')
  ])
  const [updated] = days([of('dateModified'), ...metas(MODIFIED), ...property('datemodified')])
  const later =
    updated && (!issued || (updated.time ?? updated.day) > (issued.time ?? issued.day)) && updated.time !== issued?.time
  return {
    fields: { issued: issued?.day, updated: later ? (updated.time ?? updated.day) : undefined },
    time: issued?.time
  }
}

function publicationOf(meta: Meta, article: Data | undefined, nodes: readonly Data[]): string | undefined {
  return (
    first(meta.meta, 'og:site_name', 'publication_name', 'citation_journal_title', 'dc.publisher', 'application-name')
      ?.text ??
    texts(resolved(article?.publisher, nodes))[0] ??
    nodes.filter(n => isOfType(n, /^(?:WebSite|NewsMediaOrganization)$/)).flatMap(n => texts(n.name))[0]
  )
}

function originalOf(meta: Meta, article: Data | undefined, address?: string): string | undefined {
  const given = [
    address,
    first(meta.links, 'canonical')?.text,
    first(meta.meta, 'og:url')?.text,
    ...texts(article?.mainEntityOfPage, '@id'),
    ...texts(article?.url),
    meta.savedFrom,
    first(meta.meta, 'twitter:url', 'parsely-link', 'syndication-source', 'original-source')?.text
  ].flatMap(text => (text && /^https?:\/\/[^/]/i.test(text) ? (absolute(text) ?? []) : []))
  // An address without a path is that of the whole site.
  return given.find(text => new URL(text).pathname.length > 1 || new URL(text).search) ?? given[0]
}

function langOf(meta: Meta, article: Data | undefined): string | undefined {
  const given = [
    meta.lang,
    first(meta.meta, 'content-language', 'language', 'dc.language', 'og:locale')?.text,
    texts(article?.inLanguage)[0]
  ]
  for (const tag of given) {
    try {
      const [canonical] = Intl.getCanonicalLocales((tag ?? '').trim().replaceAll('_', '-'))
      if (canonical) return canonical
    } catch {
      // Not a language tag: the next may be one.
    }
  }
}

/** A page with more tags than that has no tags, but search words. */
const MOST_TAGS = 40

function tagsOf(meta: Meta, article: Data | undefined): string[] {
  const split = (list: string[]) => (list.length === 1 ? (list[0] as string).split(/\s*[,;]\s*/) : list)
  const of = (...names: string[]) => names.flatMap(name => (meta.meta.get(name) ?? []).map(s => s.text))
  const lists = [
    of('article:tag', 'og:article:tag'),
    texts(article?.keywords),
    of('news_keywords'),
    of('parsely-tags'),
    of('keywords')
  ]
  const tags = split(lists.find(list => list.length) ?? [])
    .map(tag => tag.trim())
    .filter(tag => tag && tag.length < 80 && !/^[\w-]+:\S/.test(tag))
  return tags.length > MOST_TAGS ? [] : [...new Set(tags)]
}

function rightsOf(meta: Meta, article: Data | undefined): string | undefined {
  const said =
    texts(article?.copyrightNotice)[0] ??
    first(meta.meta, 'copyright', 'dc.rights', 'dcterms.rights', 'rights', 'dcterms.rightsholder')?.text
  if (said) return said
  const [holder, year] = [texts(article?.copyrightHolder)[0], texts(article?.copyrightYear)[0]]
  return holder ? `© ${year ? `${year} ` : ''}${holder}` : undefined
}
