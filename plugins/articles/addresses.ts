// New addresses for pages: in the article's volume, by its headline, and never one that is taken.
import type { Article } from '../archive/types.ts'
import { slugOf, volumeOf } from './slug.ts'

/** A volume of more articles is slow to build again when one of them changes, and heavy to hold. */
const VOLUME_SIZE = 2000

export class Addresses {
  readonly #sizes = new Map<string, number>()
  /** The part of a volume that was not full when it was last asked for; none becomes emptier. */
  readonly #parts = new Map<string, number>()
  /** How often a slug was asked for, so that the hundredth `weather` need not try ninety-nine names. */
  readonly #numbers = new Map<string, number>()

  /** Counts a page that is there. */
  take(page: string): void {
    const volume = page.slice(0, page.indexOf('/'))
    this.#sizes.set(volume, (this.#sizes.get(volume) ?? 0) + 1)
  }

  /** A new page's address: its volume, or the next part of it when that is full; its slug, numbered if it is taken. */
  free(article: Article, taken: { has(page: string): boolean }): string {
    const base = volumeOf(article.issued)
    let part = this.#parts.get(base) ?? 1
    while ((this.#sizes.get(partOf(base, part)) ?? 0) >= VOLUME_SIZE) part++
    this.#parts.set(base, part)
    const volume = partOf(base, part)
    const slug = slugOf(article.title, `article-${article.source.sha256.slice(0, 8)}`)
    const first = `${volume}/${slug}.md`
    // Most slugs are asked for once, and are not worth remembering.
    if (!taken.has(first)) return first
    for (let n = (this.#numbers.get(first) ?? 1) + 1; ; n++) {
      const page = `${volume}/${slug}-${n}.md`
      this.#numbers.set(first, n)
      if (!taken.has(page)) return page
    }
  }
}

const partOf = (volume: string, part: number) => (part === 1 ? volume : `${volume}-part-${part}`)
