// An article as the layout sees it. A class, so that Eleventy does not walk through it; what is costly is made when asked.
import type { Article, Correction, Inferred, Photo, Source } from '../archive/types.ts'
import { DOUBTFUL } from '../archive/types.ts'
import { isLost, type ShownPhoto } from '../photos/picture.ts'
import { openingOf, printedLines } from './catalogue.ts'
import { printedDay } from './day.ts'
import { dumpAddress } from './dump.ts'
import { figure } from './figure.ts'
import { directionOf } from './language.ts'
import { isSafeLink } from './links.ts'
import { renderBody } from './markdown.ts'
import { unmarked } from './print-day.ts'
import { wordFor } from './words.ts'

/** What an article's page needs beside the article. */
export interface ArticleContext {
  /** The archive's language. */
  language: string
  /** The accession's title, or its name. */
  accession: string
  /** There is no such accession any more: it was renamed, or only the pages were handed on. */
  isGone?: boolean
  /** What became of its photos, by photo id. */
  photos: ReadonlyMap<string, Pick<ShownPhoto, 'picture' | 'lost' | 'undecoded' | 'digest'>>
  /** The dump can be shown line by line. */
  hasDump: boolean
  /** The other articles that tell the same story in nearly the same words. */
  versions?: Versions
}

/** Another version of a story, and the versions that a page names. */
export type Version = Neighbour & { day?: string; publication?: string }
export interface Versions {
  shown: Version[]
  /** How many there are beside these. */
  more: number
}

/** What became of some lines and who says so, for a person to read. */
export interface Evidence {
  what: string
  rule?: string
  /** The field of a photo's file that said it. */
  from?: string
  /** `3–5`, and the first of them. */
  lines?: string
  line?: number
  doubtful: boolean
}

/** An article that stands before or after another. */
export type Neighbour = Pick<ArticlePage, 'address' | 'title' | 'lang' | 'direction'>

export class ArticlePage {
  /** Path in the site: `2020-10/ferry-dispute.html`. */
  readonly address: string
  readonly volume: string
  readonly article: Article
  /** The articles of the same volume that were issued just before and just after. */
  previous?: Neighbour
  next?: Neighbour
  readonly #context: ArticleContext

  constructor(page: string, article: Article, context: ArticleContext) {
    this.address = page.replace(/\.md$/, '.html')
    this.volume = page.slice(0, page.indexOf('/'))
    this.article = article
    this.#context = context
  }

  get title(): string {
    return this.article.title ?? `Untitled: ${openingOf(this.article.body)}`
  }
  get lang(): string {
    return this.article.lang ?? this.#context.language
  }
  get direction(): 'ltr' | 'rtl' | 'auto' {
    return directionOf(this.article.lang)
  }
  /** As much of the day of issue as is known, as one prints it. */
  get day(): string | undefined {
    return this.article.issued && printedDay(this.article.issued, this.#context.language)
  }
  get machineDay(): string | undefined {
    return this.article.issued && unmarked(this.article.issued)
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
  /** The smallest picture of its first photo that is kept. */
  get thumbnail(): { address: string; width: number; height: number } | undefined {
    const pictures = (this.article.photos ?? []).map(({ id }) => this.#context.photos.get(id)?.picture)
    // A browser that reads the index reads WebP.
    const first = pictures.find(picture => picture)?.renditions.find(({ format }) => format === 'webp')
    return first && { address: first.address, width: first.width, height: first.height }
  }
  /** The ids of its photos that nobody can see any more. */
  get lost(): ReadonlySet<string> {
    const ids = (this.article.photos ?? []).map(({ id }) => id)
    return new Set(ids.filter(id => isLost(this.#context.photos.get(id) ?? {})))
  }
  get accession(): string {
    return this.#context.accession
  }
  /** What the finding aid says of the accession. */
  get accessionAddress(): string | undefined {
    return this.#context.isGone || !this.source ? undefined : `finding-aid.html#${this.source.accession}`
  }
  get source(): Source | undefined {
    return this.article.source
  }
  /** The address it was first published at, where that is one that a page may link to. */
  get originalLink(): string | undefined {
    const { original } = this.article
    return original !== undefined && isSafeLink(original) ? original : undefined
  }
  get corrections(): Correction[] {
    return this.article.corrections ?? []
  }
  /** Fields that the dump did not state, and who worked them out. */
  get evidence(): Evidence[] {
    return (this.article.source?.inferred ?? []).map(row =>
      row.key === undefined
        ? evidence(row.field, row)
        : { ...evidence(row.key, row), what: `${wordFor(row.key)} of ${row.photo}`, from: row.from }
    )
  }
  /** Lines that are kept off the page, and why. */
  get setAside(): Evidence[] {
    return (this.article.source?.setAside ?? []).map(row => evidence(row.as, row))
  }
  /** How many lines are kept off the page. */
  get setAsideCount(): number {
    return (this.article.source?.setAside ?? []).reduce((sum, { lines }) => sum + lines[1] - lines[0] + 1, 0)
  }
  /** Other versions of the story. */
  get versions(): Versions | undefined {
    return this.#context.versions
  }
  get dumpAddress(): string | undefined {
    return this.#context.hasDump ? dumpAddress(this.address) : undefined
  }

  /** The body, with each photo where it stood, and those that stood nowhere at the end. */
  get html(): string {
    const photos = new Map((this.article.photos ?? []).map(photo => [photo.id, photo]))
    const shown = new Set<string>()
    const show = (photo: Photo) => {
      const first = shown.size === 0
      shown.add(photo.id)
      return figure(photo, this.#context.photos.get(photo.id) ?? {}, this.address, first, this.lang)
    }
    const body = renderBody(
      this.article.body,
      id => {
        const photo = photos.get(id)
        return photo && !shown.has(id) ? show(photo) : undefined
      },
      this.article.dateline
    )
    return (
      body +
      [...photos.values()]
        .filter(photo => !shown.has(photo.id))
        .map(show)
        .join('')
    )
  }
}

function evidence(
  name: string,
  { rule, lines, confidence }: Pick<Inferred, 'lines' | 'confidence'> & { rule?: string }
) {
  const place = lines && { lines: printedLines(lines), line: lines[0] }
  return { what: wordFor(name), rule, ...place, doubtful: (confidence ?? 1) < DOUBTFUL }
}
