// Puts articles on the shelf: each as a page in its volume, at an address that it keeps.
import fs from 'node:fs'
import path from 'node:path'
import { decode } from '../accessions/decode.ts'
import { readReceived } from '../accessions/read.ts'
import type { Article, Copy } from '../archive/types.ts'
import { Addresses } from './addresses.ts'
import { joined } from './copies.ts'
import { Drafts } from './drafts.ts'
import { writePage } from './front-matter.ts'
import { handlesOf } from './handles.ts'
import { type Dump, type Found, movedTo, Origins, originsOf } from './origins.ts'
import { readPage } from './page.ts'
import type { PageTable } from './page-table.ts'
import { knownOf, type Origin, type PageEntry } from './pages-index.ts'
import { type Line, linesIn } from './trace.ts'

/**
 * What became of an article: `conflict` is a dump that changed after a person had edited its page, `again` one that is
 * on a page already, which a person has edited, so that it cannot be named there.
 */
export type Shelved =
  | { page: string; outcome: 'written' | 'kept' | 'edited' | 'again' }
  | { page: string; outcome: 'conflict'; was: string }

/** The pages that an archive has, as ingest finds and leaves them. */
export class Shelf {
  readonly #input: string
  readonly #pages: PageTable
  #origins: Origins
  readonly #addresses = new Addresses()
  /** Dumps whose article has lost its page, because the one that it was joined to became another, as `accession/path`. */
  readonly #lost = new Set<string>()
  readonly #drafts = new Drafts((page, article) => {
    this.#settled.push(this.#write(page, article))
  })
  #settled: Shelved[] = []

  constructor(input: string, pages: PageTable) {
    this.#input = input
    this.#pages = pages
    for (const page of pages.pages()) this.#addresses.take(page)
    this.#origins = new Origins(pages)
  }

  /** The pages that were found for a dump, in the order of their place in it. */
  of(accession: string, dump: string): Found[] {
    const told = new Set<string>()
    return this.#origins.of(accession, dump).filter(({ page }) => {
      const entry = told.has(page) ? undefined : this.#pages.get(page)
      told.add(page)
      return entry && originsOf(entry).some(at => isOf(at, accession, dump))
    })
  }

  /** The dumps whose article has lost its page and that were not read since; each is told once. */
  lost(): ReadonlySet<string> {
    const lost = new Set(this.#lost)
    this.#lost.clear()
    return lost
  }

  /** Only then may a dump be read a second time. */
  lookAgain(): void {
    this.#origins = new Origins(this.#pages)
  }

  /** A dump that was moved or renamed keeps its pages; tells which. Those that a person has edited stay as they are. */
  move(from: Dump, to: Dump): string[] {
    const entries = this.of(from.accession, from.path).filter(entry => !entry.edited)
    if (!this.#origins.move(from, to)) return []
    const moved = <T extends Dump>(at: T): T => (isOf(at, from.accession, from.path) ? movedTo(to)(at) : at)
    for (const { page } of entries) {
      const { source, ...article } = this.#read(page)
      const also = source.also?.map(moved)
      this.#write(page, { ...article, source: { ...moved(source), ...(also ? { also } : {}) } })
    }
    return entries.map(({ page }) => page)
  }

  /** Takes a dump off a page that it no longer holds, and the page away if it was of no other. */
  remove({ page }: Found, accession: string, dump: string): void {
    const entry = this.#pages.get(page) as PageEntry
    if (entry.source && isOf(entry.source, accession, dump)) {
      for (const copy of entry.also ?? []) this.#lost.add(`${copy.accession}/${copy.path}`)
      this.#drafts.drop(page)
      fs.rmSync(this.#file(page), { force: true })
      this.#pages.delete(page)
    } else
      this.#write(
        page,
        without(this.#read(page), at => isOf(at, accession, dump))
      )
  }

  /**
   * Writes an article's page, at once or when `settle` is called, unless a person has edited it or it is there already. `nth` counts the articles of the
   * dump from 0: in a dump of text, where lines may move, the nth page is the nth article's.
   */
  put(article: Article, nth: number): Shelved {
    const { sha256, accession, path: dump } = article.source
    this.#lost.delete(`${accession}/${dump}`)
    const { entry, at } = this.#before(article, nth) ?? {}
    const page = entry?.page as string
    if (entry?.edited)
      return at?.sha256 === sha256
        ? { page, outcome: 'edited' }
        : { page, outcome: 'conflict', was: at?.sha256 as string }
    if (entry?.source && at && isSame(at, entry.source)) return this.#write(page, this.#withCopies(entry, article))
    if (entry && at) {
      // It was received again: is it still the same?
      const rest = without(this.#read(page), one => isSame(one, at))
      const both = joined(rest, article, copy => this.#linesOf(copy))
      if (both) return this.#hold(page, both)
      this.#write(page, rest)
    }
    return this.#join(article) ?? this.#write(this.#addresses.free(article, this.#pages), article)
  }

  /** Puts an article on the page that has it already, if there is one. */
  #join(article: Article): Shelved | undefined {
    const { address, text } = handlesOf(article)
    for (const page of this.#pages.alike([address, text]).sort()) {
      const entry = this.#pages.get(page)
      if (!entry?.source) continue
      const both = joined(this.#read(page), article, copy => this.#linesOf(copy))
      if (both) return entry.edited ? { page, outcome: 'again' } : this.#hold(page, both)
    }
  }

  /** An article that is read again keeps its copies, unless it has become another. */
  #withCopies(before: PageEntry, article: Article): Article {
    if (!before.also) return article
    const { address, text } = handlesOf(article)
    const { also } = this.#read(before.page).source
    if (address === before.address && text === before.text) return { ...article, source: { ...article.source, also } }
    for (const copy of before.also) this.#lost.add(`${copy.accession}/${copy.path}`)
    return article
  }

  /** The page that this article had so far, and where that says it is from. */
  #before({ source }: Article, nth: number): { entry: PageEntry; at: Origin } | undefined {
    const found = this.#origins.at(source, nth)
    const entry = found && this.#pages.get(found.page)
    const at = entry && originsOf(entry).find(one => isSame(one, found.at))
    return entry && at && { entry, at }
  }

  /** A page to which a copy was joined is written at the end of the dump, or when there are too many: more may come. */
  #hold(page: string, article: Article): Shelved {
    this.#drafts.set(page, article)
    return { page, outcome: 'kept' }
  }

  /** Writes the pages that were held, and tells what became of them. */
  settle(): Shelved[] {
    this.#drafts.settle()
    return this.#settled.splice(0)
  }

  #write(page: string, article: Article): Shelved {
    this.#drafts.drop(page)
    const file = this.#file(page)
    const text = writePage(article)
    const same = this.#pages.has(page) && fs.readFileSync(file, 'utf8') === text
    if (!same) {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, text)
    }
    const { size, mtimeMs } = fs.statSync(file)
    this.#add({ page, size, mtime: mtimeMs, ...knownOf(article), edited: false })
    return { page, outcome: same ? 'kept' : 'written' }
  }

  #read = (page: string): Article =>
    this.#drafts.get(page) ?? readPage(fs.readFileSync(this.#file(page), 'utf8')).article

  #file = (page: string): string => path.join(this.#input, 'articles', page)

  /** The lines of a text dump. */
  #linesOf({ accession, path: dump, sha256, lines, record }: Copy): Line[] | undefined {
    if (!lines || record !== undefined) return
    const bytes = readReceived(this.#input, accession, dump, sha256)
    return bytes && linesIn(decode(bytes).text, lines)
  }

  #add(entry: PageEntry): void {
    if (!this.#pages.has(entry.page)) this.#addresses.take(entry.page)
    this.#pages.set(entry)
  }
}

const isOf = (at: Dump, accession: string, dump: string) => at.accession === accession && at.path === dump
const isSame = (a: Origin, b: Origin) =>
  isOf(a, b.accession, b.path) && a.record === b.record && a.lines?.[0] === b.lines?.[0]

/** The article without some of the copies that it names. */
const without = (article: Article, gone: (at: Origin) => boolean): Article => ({
  ...article,
  source: { ...article.source, also: article.source.also?.filter(at => !gone(at)) }
})
