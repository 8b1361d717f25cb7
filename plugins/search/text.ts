// An article as the index takes it: the text of its fields, what it can be found by besides, and its result.
import type { Article } from '../archive/types.ts'
import { unmarked } from '../pages/print-day.ts'
import { agencyOf } from '../rules/names/agencies.ts'
import { creditedIn } from '../rules/names/credit.ts'
import type { FieldName } from './fields.ts'
import type { StoredHit } from './row.ts'
import type { FacetName, Hit } from './types.ts'

/** What the index takes of an article. */
export interface Indexed {
  /** Its day of issue, as much as is known, to sort by: `2020-10-23`, `2020-10`, `2020`, or `` */
  day: string
  /** BCP 47. */
  lang: string
  /** For each field its runs of text; no phrase goes from one run into the next. */
  texts: Record<FieldName, string[]>
  facets: Record<FacetName, string[]>
  hit: StoredHit
}

/**
 * Takes an article for the index. `photo` is the smallest picture of it that can be shown; `lost` are the ids of its photos
 * that nobody can see any more, as far as one looked at their files.
 */
export function indexed(
  article: Article,
  address: string,
  title: string,
  lang: string,
  photo?: Hit['photo'],
  lost?: ReadonlySet<string>
): Indexed {
  const {
    kicker,
    standfirst,
    byline,
    authors = [],
    photos = [],
    tags = [],
    section,
    publication,
    dateline,
    issued
  } = article
  const body = plainText(article.body)
  const credits = photos.flatMap(({ credit }) => (credit ? creditedIn(credit).agencies : []))
  const wire = [dateline, byline].flatMap(text => agencyIn(text))
  const agency = [...new Set([...credits, ...wire])]
  const filled = (...texts: (string | undefined)[]) =>
    texts.filter(text => text !== undefined && text !== '') as string[]
  const named = byline ?? ''
  const day = unmarked(issued ?? '')
  return {
    day,
    lang,
    texts: {
      title: filled(article.title),
      standfirst: filled(kicker, standfirst),
      author: filled(byline, ...authors.filter(name => !named.includes(name))),
      caption: photos.flatMap(({ caption, credit, alt }) => filled(caption ?? alt, credit)),
      body: filled(dateline, body),
      tag: tags,
      section: filled(section),
      publication: filled(publication),
      agency
    },
    facets: {
      section: filled(section),
      author: authors,
      publication: filled(publication),
      agency,
      language: [lang.toLowerCase().split('-')[0] ?? ''],
      photo: photos.length
        ? [
            ...new Set(photos.map(({ id, file }) => ((lost ? lost.has(id) : file === undefined) ? 'lost' : 'kept')))
          ].sort()
        : ['none']
    },
    hit: {
      address,
      title,
      issued,
      section,
      byline: byline ?? (authors.length ? authors.join(', ') : undefined),
      lang,
      photo
    }
  }
}

/** `PORT ELLEN, Oct. 23 (AP)` and `Reuters` name an agency. */
function agencyIn(text: string | undefined): string[] {
  if (!text) return []
  const inside = /\(([^()]+)\)\s*[-–—]*\s*$/u.exec(text)?.[1]
  return [agencyOf(inside ?? text)].filter(name => name !== undefined)
}

/** A body without Markdown's marks, without the addresses of links, and without photos, whose words are a field of their own. */
export function plainText(body: string): string {
  return body
    .replace(/^!\[(?:\\.|[^\]\\])*\]\(#photo-[\w-]+\)$/gm, '')
    .replace(/\]\((?:<[^>\n]*>|(?:\\.|[^\s()\\]|\([^\s()]*\))*)\)/g, ' ')
    .replace(/^(?:\d+[.)]|[#>|*-]+)\s/gm, '')
    .replace(/(?<!\\)(?:\*{1,3}|~~|\[)/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .trim()
}
