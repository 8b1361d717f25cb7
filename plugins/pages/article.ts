// An article as the layout sees it. A class, so that Eleventy does not walk through it; what is costly is made when asked.
import type { Article, Correction, Photo, Source } from '../archive/types.ts'
import { DOUBTFUL } from '../archive/types.ts'
import type { Rendition } from '../photos/renditions.ts'
import { printedDay } from './day.ts'
import { figure } from './figure.ts'
import { renderBody } from './markdown.ts'

/** What an article's page needs beside the article. */
export interface ArticleContext {
  /** The archive's language. */
  language: string
  /** The accession's title, or its name. */
  accession: string
  /** Renditions of the photos that are kept, by photo id. */
  renditions: ReadonlyMap<string, readonly Rendition[]>
  /** The dump can be shown line by line. */
  hasDump: boolean
}

/** A field that a rule worked out, for a person to read. */
export interface Evidence {
  field: string
  rule: string
  lines?: string
  doubtful: boolean
}

export class ArticlePage {
  /** Path in the site: `2020-10/ferry-dispute.html`. */
  readonly address: string
  readonly volume: string
  readonly article: Article
  readonly #context: ArticleContext

  constructor(page: string, article: Article, context: ArticleContext) {
    this.address = page.replace(/\.md$/, '.html')
    this.volume = page.slice(0, page.indexOf('/'))
    this.article = article
    this.#context = context
  }

  get title(): string {
    return this.article.title ?? 'Untitled article'
  }
  get lang(): string {
    return this.article.lang ?? this.#context.language
  }
  /** As much of the day of issue as is known, as one prints it. */
  get day(): string | undefined {
    return this.article.issued && printedDay(this.article.issued, this.#context.language)
  }
  get updatedDay(): string | undefined {
    const { updated } = this.article
    return updated && printedDay(updated.slice(0, 10), this.#context.language)
  }
  /** The list that the article stands in: its month, its year, or those without a date. */
  get list(): { address: string; title: string } {
    const known = /^\d{4}(-\d{2})?/.exec(this.article.issued ?? '')?.[0]
    if (!known) return { address: 'undated/index.html', title: 'Undated' }
    return { address: `${known}/index.html`, title: printedDay(known, this.#context.language) }
  }
  get accession(): string {
    return this.#context.accession
  }
  get source(): Source | undefined {
    return this.article.source
  }
  get corrections(): Correction[] {
    return this.article.corrections ?? []
  }
  /** Fields that the dump did not state, and who worked them out. */
  get evidence(): Evidence[] {
    return (this.article.source?.inferred ?? []).map(({ field, rule, lines, confidence }) => ({
      field,
      rule,
      lines: lines && range(lines),
      doubtful: (confidence ?? 1) < DOUBTFUL
    }))
  }
  /** How many lines are kept off the page. */
  get setAsideCount(): number {
    return (this.article.source?.setAside ?? []).reduce((sum, { lines }) => sum + lines[1] - lines[0] + 1, 0)
  }
  get dumpAddress(): string | undefined {
    return this.#context.hasDump ? this.address.replace(/\.html$/, '.dump.html') : undefined
  }

  /** The body, with each photo where it stood, and those that stood nowhere at the end. */
  get html(): string {
    const photos = new Map((this.article.photos ?? []).map(photo => [photo.id, photo]))
    const shown = new Set<string>()
    const show = (photo: Photo) => {
      const first = shown.size === 0
      shown.add(photo.id)
      return figure(photo, this.#context.renditions.get(photo.id) ?? [], this.address, first)
    }
    const body = renderBody(this.article.body, id => {
      const photo = photos.get(id)
      return photo && !shown.has(id) ? show(photo) : undefined
    })
    return (
      body +
      [...photos.values()]
        .filter(photo => !shown.has(photo.id))
        .map(show)
        .join('')
    )
  }
}

/** `[3, 5]` → `3–5`. */
export const range = ([first, last]: [number, number]): string => (first === last ? String(first) : `${first}–${last}`)
