// Which pages were found for a dump, so that an article that is read again keeps its page.
import type { Place } from '../archive/types.ts'
import type { Origin, PageEntry } from './pages-index.ts'

/** A page, and a place in a dump that it names. */
export interface Found {
  page: string
  at: Origin
  edited: boolean
}

export class Origins {
  readonly #found = new Map<string, Found[]>()

  constructor(entries: readonly PageEntry[]) {
    for (const entry of entries) {
      for (const at of originsOf(entry)) {
        const found = { page: entry.page, at, edited: entry.edited }
        const others = this.#found.get(key(at))
        if (others) others.push(found)
        else this.#found.set(key(at), [found])
      }
    }
    // Of two pages of one place, the one that a person has edited is the article's.
    for (const pages of this.#found.values())
      pages.sort((a, b) => order(a.at) - order(b.at) || Number(b.edited) - Number(a.edited))
  }

  /** Every page of a dump, in the order of their place in it. */
  of(accession: string, path: string): readonly Found[] {
    return this.#found.get(key({ accession, path })) ?? []
  }

  /** The page of one article: by its record, or else the nth of the dump. */
  at({ accession, path, record }: Pick<Origin, 'accession' | 'path' | 'record'>, nth: number): Found | undefined {
    const mine = this.of(accession, path)
    if (record === undefined) return mine[nth]
    let [low, high] = [0, mine.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((mine[middle]?.at.record ?? 0) < record) low = middle + 1
      else high = middle
    }
    return mine[low]?.at.record === record ? mine[low] : undefined
  }
}

/** Every place in a dump that a page names. */
export const originsOf = ({ source, also }: Pick<PageEntry, 'source' | 'also'>): Origin[] => [
  ...(source ? [source] : []),
  ...(also ?? [])
]

const key = ({ accession, path }: { accession: string; path: string }) => `${accession}\n${path}`
const order = ({ record, lines }: Place) => record ?? lines?.[0] ?? 0
