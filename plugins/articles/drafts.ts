// Pages that wait to be written, because the same article comes again and again: a dump that repeats itself ten thousand
// times would have each of its pages read and written as often.
import type { Article } from '../archive/types.ts'

/** So many are held at once. */
const MOST = 500

export class Drafts {
  readonly #drafts = new Map<string, Article>()
  readonly #write: (page: string, article: Article) => void

  constructor(write: (page: string, article: Article) => void) {
    this.#write = write
  }

  get(page: string): Article | undefined {
    return this.#drafts.get(page)
  }

  /** Holds a page; when they are too many, the one that has waited longest is written. */
  set(page: string, article: Article): void {
    this.#drafts.delete(page)
    this.#drafts.set(page, article)
    const [oldest] = this.#drafts.size > MOST ? this.#drafts.keys() : []
    if (oldest !== undefined) this.#settle(oldest)
  }

  /** It is written or gone already. */
  drop(page: string): void {
    this.#drafts.delete(page)
  }

  /** Writes them all. */
  settle(): void {
    for (const page of [...this.#drafts.keys()]) this.#settle(page)
  }

  #settle(page: string): void {
    const article = this.#drafts.get(page) as Article
    this.#drafts.delete(page)
    this.#write(page, article)
  }
}
