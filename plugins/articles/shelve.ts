// Puts articles on the shelf: each as a page in its volume, at an address that it keeps.
import fs from 'node:fs'
import path from 'node:path'
import type { Article, Place } from '../archive/types.ts'
import { writePage } from './front-matter.ts'
import type { PageEntry } from './pages-index.ts'
import { slugOf, volumeOf } from './slug.ts'

/** A volume of more articles is slow to build again when one of them changes, and heavy to hold. */
const VOLUME_SIZE = 2000

/** What became of an article: `conflict` is a dump that changed after a person had edited its page. */
export type Shelved =
  | { page: string; outcome: 'written' | 'kept' | 'edited' }
  | { page: string; outcome: 'conflict'; was: string }

/** The pages that an archive has, as ingest finds and leaves them. */
export class Shelf {
  readonly #input: string
  readonly #pages = new Map<string, PageEntry>()
  /** The pages found on the disk, by dump. Those that are added later belong to dumps that are being read now. */
  readonly #found = new Map<string, PageEntry[]>()
  readonly #sizes = new Map<string, number>()
  /** How often a slug was asked for, so that the hundredth `weather` need not try ninety-nine names. */
  readonly #numbers = new Map<string, number>()

  constructor(input: string, entries: readonly PageEntry[]) {
    this.#input = input
    for (const entry of entries) {
      this.#add(entry)
      if (!entry.source) continue
      const at = key(entry.source.accession, entry.source.path)
      const others = this.#found.get(at)
      if (others) others.push(entry)
      else this.#found.set(at, [entry])
    }
    // Of two pages of one place, the one that a person has edited is the article's.
    for (const pages of this.#found.values())
      pages.sort((a, b) => order(a.source ?? {}) - order(b.source ?? {}) || Number(b.edited) - Number(a.edited))
  }

  /** Every page, sorted by address. */
  entries(): PageEntry[] {
    return [...this.#pages.values()].sort((a, b) => (a.page < b.page ? -1 : 1))
  }

  /** The pages that were found for a dump, in the order of their place in it. */
  of(accession: string, dump: string): readonly PageEntry[] {
    return this.#found.get(key(accession, dump)) ?? []
  }

  /** Takes a page away that its dump no longer holds. A page that a person has edited is left. */
  remove(entry: PageEntry): void {
    fs.rmSync(path.join(this.#input, 'articles', entry.page), { force: true })
    this.#pages.delete(entry.page)
  }

  /**
   * Writes an article's page, unless a person has edited it or it is there already. `nth` counts the articles of the
   * dump from 0: in a dump of text, where lines may move, the nth page is the nth article's.
   */
  put(article: Article, nth: number): Shelved {
    const { sha256 } = article.source
    const before = this.#before(article, nth)
    if (before?.edited) {
      const was = before.source?.sha256 ?? ''
      return was === sha256 ? { page: before.page, outcome: 'edited' } : { page: before.page, outcome: 'conflict', was }
    }
    const page = before?.page ?? this.#address(article)
    const file = path.join(this.#input, 'articles', page)
    const text = writePage(article)
    const same = before && fs.readFileSync(file, 'utf8') === text
    if (!same) {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, text)
    }
    const { size, mtimeMs } = fs.statSync(file)
    this.#add({ page, size, mtime: mtimeMs, source: pick(article), edited: false })
    return { page, outcome: same ? 'kept' : 'written' }
  }

  /** The page that this article had so far. */
  #before({ source: { accession, path: dump, record } }: Article, nth: number): PageEntry | undefined {
    const mine = this.of(accession, dump)
    if (record === undefined) return mine[nth]
    let [low, high] = [0, mine.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((mine[middle]?.source?.record ?? 0) < record) low = middle + 1
      else high = middle
    }
    return mine[low]?.source?.record === record ? mine[low] : undefined
  }

  #add(entry: PageEntry): void {
    const volume = entry.page.slice(0, entry.page.indexOf('/'))
    if (!this.#pages.has(entry.page)) this.#sizes.set(volume, (this.#sizes.get(volume) ?? 0) + 1)
    this.#pages.set(entry.page, entry)
  }

  /** A new page's address: its volume, or the next part of it when that is full; its slug, numbered if it is taken. */
  #address(article: Article): string {
    const base = volumeOf(article.issued)
    let [volume, part] = [base, 1]
    while ((this.#sizes.get(volume) ?? 0) >= VOLUME_SIZE) volume = `${base}-part-${++part}`
    const slug = slugOf(article.title, `article-${article.source.sha256.slice(0, 8)}`)
    for (let n = (this.#numbers.get(`${volume}/${slug}`) ?? 0) + 1; ; n++) {
      const page = `${volume}/${n === 1 ? slug : `${slug}-${n}`}.md`
      this.#numbers.set(`${volume}/${slug}`, n)
      if (!this.#pages.has(page)) return page
    }
  }
}

const key = (accession: string, dump: string) => `${accession}\n${dump}`
const order = ({ record, lines }: Place) => record ?? lines?.[0] ?? 0

function pick({ source: { accession, path: dump, sha256, lines, record } }: Article): PageEntry['source'] {
  return { accession, path: dump, sha256, lines, record }
}
