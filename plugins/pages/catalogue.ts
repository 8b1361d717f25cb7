// The catalogue: one compact record for every article, a file a volume. Lists, feeds and search are made from it.
import path from 'node:path'
import { readJsonl, writeJsonl } from '../archive/jsonl.ts'
import type { Article, Lines } from '../archive/types.ts'
import { DOUBTFUL } from '../archive/types.ts'
import { isLost, type ShownPhoto } from '../photos/picture.ts'
import { readShown } from '../photos/shown.ts'
import { unmarked } from './print-day.ts'
import { type RunPhoto, runPhotos } from './run-photos.ts'

/** Enough to tell one article from another. */
const OPENING = 70

/** What lists need to know of an article. */
export interface Entry {
  address: string
  title?: string
  /** How the text of an article without a title begins, to know it by. */
  opening?: string
  standfirst?: string
  authors?: string[]
  issued?: string
  updated?: string
  publication?: string
  section?: string
  tags?: string[]
  lang?: string
  accession?: string
  /** Accessions in which the same article was received again, one for each time. */
  also?: string[]
  photos?: number
  lost?: number
  /** Path of its dump in the accession, where the site shows that line by line. */
  dump?: string
  /** What a person should look at first: field or label, rule, lines, and how the first of them begins. */
  doubts?: { what: string; rule: string; lines: string; confidence: number; words?: string }[]
}

/**
 * The record of an article. `shown` is what became of its photos; `lineAt` gives a line of its dump, where that can be
 * read.
 */
export function entryOf(
  address: string,
  article: Article,
  shown: readonly ShownPhoto[] = [],
  lineAt?: (line: number) => string
): Entry {
  const { title, standfirst, authors, issued, updated, publication, section, tags, lang, photos, source } = article
  const doubts = [
    ...(source?.inferred ?? []).map(row => ({ ...row, what: row.field })),
    ...(source?.setAside ?? []).map(row => ({ ...row, what: row.as, rule: row.rule ?? '' }))
  ].filter(row => (row.confidence ?? 1) < DOUBTFUL)
  return {
    address,
    title,
    opening: title === undefined ? openingOf(article.body) : undefined,
    standfirst,
    authors,
    issued,
    updated,
    publication,
    section,
    tags,
    lang,
    accession: source?.accession,
    also: source?.also?.map(copy => copy.accession),
    photos: photos?.length,
    lost: shown.filter(isLost).length || undefined,
    doubts: doubts.length
      ? doubts.map(({ what, rule, lines, confidence }) => ({
          what,
          rule,
          lines: lines ? printedLines(lines) : '',
          confidence: confidence ?? 1,
          words: lines && lineAt ? shortened(lineAt(lines[0]).trim()) : undefined
        }))
      : undefined
  }
}

/** The first words of a body, without Markdown's marks and without photos. */
export function openingOf(body: string): string {
  const line = body.split('\n').find(text => /[\p{L}\p{N}]/u.test(text) && !text.startsWith('![')) ?? ''
  return shortened(line.replace(/^[#>\s-]+/, '').replace(/\\([^\w\s])|\*/g, '$1'))
}

/** The first words of a line. */
const shortened = (text: string): string =>
  text.length > OPENING ? `${text.slice(0, OPENING).replace(/\s+\S*$/, '')}…` : text

/** `[3, 5]` → `3–5`. */
export const printedLines = ([first, last]: Lines): string => (first === last ? String(first) : `${first}–${last}`)

/** The day an article sorts by; those of a month or a year stand before its days. */
export const sortDay = (entry: Entry): string => unmarked(entry.issued ?? '')

/** Oldest first; of one day by address, so that nothing depends on the order of reading. */
export function byDay(a: Entry, b: Entry): number {
  const [x, y] = [sortDay(a), sortDay(b)]
  return x < y ? -1 : x > y ? 1 : a.address < b.address ? -1 : 1
}

/** What is known of a volume without reading its entries. */
export interface VolumeSummary {
  volume: string
  articles: number
  /** How many articles it has of each month or year: `2020-10`, `2020`, or `` for those without a date. */
  issued: Record<string, number>
  /** How many photos its articles ran, and of how many of them only the words survive. */
  photos: number
  lost: number
}

export const summaryOf = (volume: string, entries: readonly Entry[]): VolumeSummary => {
  const issued: Record<string, number> = {}
  for (const entry of entries) issued[monthOf(entry)] = (issued[monthOf(entry)] ?? 0) + 1
  const sum = (of: (entry: Entry) => number | undefined) => entries.reduce((n, entry) => n + (of(entry) ?? 0), 0)
  return { volume, articles: entries.length, issued, photos: sum(e => e.photos), lost: sum(e => e.lost) }
}

/** The month, or only the year, that an article was issued in; empty if it is not known. */
export const monthOf = (entry: Entry): string => sortDay(entry).slice(0, 7)

const file = (input: string, volume: string) => path.join(input, '.cache/catalogue', `${volume}.jsonl`)

/** Writes a volume's part of the catalogue. */
export const writeEntries = (input: string, volume: string, entries: readonly Entry[]): void =>
  writeJsonl(file(input, volume), entries)

/** So many entries take some 20 MB; a larger catalogue is read again for each list. */
const HELD = 20_000

/** The whole catalogue, volume by volume; if it is large, never all of it in memory. */
export class Catalogue {
  readonly #input: string
  readonly #volumes: readonly VolumeSummary[]
  readonly #held = new Map<string, readonly Entry[]>()

  constructor(input: string, volumes: readonly VolumeSummary[]) {
    this.#input = input
    this.#volumes = volumes
  }

  get count(): number {
    return this.#volumes.reduce((sum, { articles }) => sum + articles, 0)
  }

  /** Every month and year that has articles, oldest first, with how many; the undated ones under ``. */
  issued(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { issued } of this.#volumes)
      for (const [month, n] of Object.entries(issued)) counts.set(month, (counts.get(month) ?? 0) + n)
    return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** The articles of one month (or of a year, for those whose month is not known), oldest first. Those without a date: `Shelf`. */
  of(month: string): Entry[] {
    const volumes = this.#volumes.filter(({ issued }) => issued[month])
    return volumes
      .flatMap(({ volume }) => this.#entriesOf(volume).filter(entry => monthOf(entry) === month))
      .sort(byDay)
  }

  /** Every entry, volume by volume. */
  *entries(): Generator<Entry> {
    for (const { volume } of this.#volumes) yield* this.#entriesOf(volume)
  }

  /** Every photo, as its article ran it, volume by volume. */
  *photos(): Generator<RunPhoto> {
    for (const { volume, photos } of this.#volumes)
      if (photos) yield* runPhotos(this.#entriesOf(volume), readShown(this.#input, [volume]))
  }

  #entriesOf(volume: string): readonly Entry[] {
    const entries = this.#held.get(volume) ?? [...readJsonl<Entry>(file(this.#input, volume))]
    if (this.count <= HELD) this.#held.set(volume, entries)
    return entries
  }

  /** The newest articles whose day is known, newest first. */
  newest(howMany: number): Entry[] {
    const found: Entry[] = []
    for (const month of [...this.issued().keys()].filter(Boolean).reverse()) {
      found.push(...this.of(month).reverse())
      if (found.length >= howMany) break
    }
    return found.slice(0, howMany)
  }
}
