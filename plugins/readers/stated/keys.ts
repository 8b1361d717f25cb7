// The names that the tools of the trade have for the fields of an article: as data, the most trusted first.
import type { MAPPED } from '../../accessions/facts.ts'

/** What a record can state, by the contract's names; `text`, `html`, `photos` are its body, as text or HTML, and pictures. */
export type Stated = (typeof MAPPED)[number]

/**
 * Keys in small letters without `_`, `-`, `:` and blanks. From news-please and CC-News, trafilatura, newspaper, Diffbot,
 * schema.org, the APIs of WordPress, NewsAPI and the Guardian, and the tables that people publish.
 */
export const KEYS: Record<Stated, readonly string[]> = {
  title: [
    'title',
    'headline',
    'heading',
    'articletitle',
    'newstitle',
    'webtitle',
    'name',
    'titre',
    'titel',
    'titulo',
    'subject'
  ],
  kicker: ['kicker', 'overline', 'eyebrow', 'alternativeheadline'],
  standfirst: [
    'standfirst',
    'dek',
    'deck',
    'subtitle',
    'subheadline',
    'abstract',
    'excerpt',
    'summary',
    'highlights',
    'description',
    'shortdescription',
    'teaser',
    'lead',
    'trailtext'
  ],
  byline: ['byline'],
  authors: [
    'authors',
    'author',
    'creator',
    'dccreator',
    'writer',
    'writers',
    'reporter',
    'journalist',
    'autor',
    'auteur'
  ],
  dateline: ['dateline'],
  issued: [
    'datepublish',
    'datepublished',
    'publishdate',
    'publisheddate',
    'publishedat',
    'publishedon',
    'publishedtime',
    'pubdate',
    'publicationdate',
    'publicationtime',
    'webpublicationdate',
    'datepub',
    'issued',
    'published',
    'firstpublished',
    'releasedate',
    'articledate',
    'newsdate',
    'date',
    'datum',
    'fecha',
    'day',
    'datecreated',
    'createdat',
    'created',
    'timestamp',
    'time',
    'estimateddate'
  ],
  updated: [
    'datemodify',
    'datemodified',
    'modifieddate',
    'modified',
    'modifiedat',
    'dateupdated',
    'updated',
    'updatedat',
    'lastmodified',
    'lastupdated'
  ],
  publication: [
    'publication',
    'publicationname',
    'newspaper',
    'publisher',
    'sitename',
    'outlet',
    'sourcename',
    'journal',
    'source'
  ],
  section: ['section', 'sectionname', 'articlesection', 'category', 'categories', 'channel', 'desk', 'rubric', 'topic'],
  lang: ['language', 'lang', 'inlanguage', 'humanlanguage', 'metalang', 'languagecode'],
  tags: ['tags', 'keywords', 'topics', 'keyword', 'labels'],
  original: [
    'url',
    'link',
    'canonicalurl',
    'canonical',
    'articleurl',
    'pageurl',
    'weburl',
    'permalink',
    'sourceurl',
    'mainentityofpage',
    'id',
    'uri',
    'source'
  ],
  rights: ['rights', 'copyrightnotice', 'copyright', 'license', 'licence', 'usageterms', 'copyrightholder'],
  text: [
    'maintext',
    'articlebody',
    'fulltext',
    'articletext',
    'bodytext',
    'contenttext',
    'cleanedtext',
    'plaintext',
    'text',
    'body',
    'content',
    'contentencoded',
    'article',
    'story',
    'document',
    'texte',
    'texto',
    'rawtext',
    'sentence'
  ],
  html: ['articlehtml', 'bodyhtml', 'bodyxhtml', 'contenthtml', 'htmlbody', 'html'],
  photos: [
    'images',
    'image',
    'imageurl',
    'photos',
    'photo',
    'topimage',
    'topimg',
    'mainimage',
    'featuredimage',
    'urltoimage',
    'imageurls',
    'imgurl',
    'img',
    'leadimage',
    'leadimageurl',
    'heroimage',
    'coverimage',
    'ogimage',
    'photourl',
    'photourls',
    'picture',
    'pictures',
    'thumbnailurl',
    'thumbnail'
  ]
}

export const normal = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '')

/** The keys of a kind of records, found once for a table's header or a record. */
export function keysIn(
  keys: readonly string[],
  map: Readonly<Record<string, string>> = {}
): Partial<Record<Stated, string[]>> {
  const found: Partial<Record<Stated, string[]>> = {}
  const byName = new Map(keys.map(key => [normal(key), key] as const).reverse())
  for (const [field, names] of Object.entries(KEYS) as [Stated, readonly string[]][]) {
    const mapped = map[field]
    const known = names.flatMap(name => byName.get(name) ?? [])
    if (mapped !== undefined) found[field] = [mapped]
    else if (known.length) found[field] = known
  }
  return found
}
