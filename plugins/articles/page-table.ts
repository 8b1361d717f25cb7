// The pages of an archive, by their address and by what their articles can be known by when they come again.
import type { PageFile } from './list-pages.ts'
import { PageRows } from './page-rows.ts'
import type { PageEntry } from './pages-index.ts'

/** So many pages of one address or one text are remembered. */
const MOST = 8

export class PageTable {
  readonly #rows = new PageRows()
  /** The row of each page. One whose article is known by something else gets a new row. */
  readonly #row = new Map<string, number>()
  /** The page of each row. */
  readonly #page: string[] = []
  /** Rows by the first 32 bits of a digest, which take no memory of their own: one, or a few. */
  readonly #known = new Map<number, number | number[]>()
  /** Something is no longer as it was when the table was made. */
  hasChanged = false

  constructor(entries: Iterable<PageEntry> = []) {
    for (const entry of entries) this.set(entry)
    this.hasChanged = false
  }

  get size(): number {
    return this.#row.size
  }

  has(page: string): boolean {
    return this.#row.has(page)
  }

  get(page: string): PageEntry | undefined {
    const row = this.#row.get(page)
    return row === undefined ? undefined : this.#rows.read(row, page)
  }

  set(entry: PageEntry): void {
    this.hasChanged = true
    const before = this.get(entry.page)
    const isKnown = before && before.address === entry.address && before.text === entry.text
    const row = isKnown ? (this.#row.get(entry.page) as number) : this.#page.push(entry.page) - 1
    this.#rows.write(row, entry)
    this.#row.set(entry.page, row)
    if (!isKnown) for (const digest of [entry.address, entry.text]) if (digest !== undefined) this.#know(digest, row)
  }

  delete(page: string): void {
    this.hasChanged = this.#row.delete(page) || this.hasChanged
  }

  /** Is a page there as the disk lists it? */
  isAsListed({ page, size, mtime }: PageFile): boolean {
    const before = this.get(page)
    return before?.size === size && before.mtime === mtime
  }

  /** The first pages whose article has one of these digests. */
  alike(digests: readonly (string | undefined)[]): string[] {
    const pages = new Set<string>()
    for (const digest of digests) {
      if (digest === undefined) continue
      for (const row of [this.#known.get(keyOf(digest)) ?? []].flat()) {
        const page = this.#page[row] as string
        const { address, text } = this.#isLive(row) ? this.#rows.read(row, page) : {}
        if (address === digest || text === digest) pages.add(page)
      }
    }
    return [...pages].slice(0, MOST)
  }

  /** The addresses of all pages, sorted. */
  pages(): string[] {
    return [...this.#row.keys()].sort()
  }

  /** Every page, sorted by address; each is made when its turn comes. */
  *[Symbol.iterator](): Generator<PageEntry> {
    for (const page of this.pages()) yield this.get(page) as PageEntry
  }

  #know(digest: string, row: number): void {
    const key = keyOf(digest)
    const rows = this.#known.get(key)
    // Most have one, and a list of one for each takes more than all else that is known of them.
    if (rows === undefined) this.#known.set(key, row)
    else this.#known.set(key, [...[rows].flat().filter(this.#isLive), row].slice(0, MOST))
  }

  #isLive = (row: number): boolean => this.#row.get(this.#page[row] as string) === row
}

const keyOf = (digest: string): number => Number.parseInt(digest.slice(0, 8), 16) | 0
