// Which pages were found for a dump, so that an article that is read again keeps its page.
import type { Place, Received } from '../archive/types.ts'
import type { Origin, PageEntry } from './pages-index.ts'

/** Which dump, and not which place in it. */
export type Dump = Pick<Received, 'accession' | 'path'>

/** A page, and a place in a dump that it names. */
export interface Found {
  page: string
  at: Origin
  edited: boolean
}

export class Origins {
  readonly #found = new Map<string, Found[]>()

  constructor(entries: Iterable<PageEntry>) {
    for (const entry of entries) {
      for (const at of originsOf(entry)) {
        const found = { page: entry.page, at, edited: entry.edited }
        const others = this.#found.get(key(at))
        if (others) others.push(found)
        else this.#found.set(key(at), [found])
      }
    }
    // Of two pages of one place, the one that a person has edited is the article's.
    for (const pages of this.#found.values()) pages.sort(byPlace)
  }

  /** Every page of a dump, in the order of their place in it. */
  of(accession: string, path: string): readonly Found[] {
    return this.#found.get(key({ accession, path })) ?? []
  }

  /** The dump lies elsewhere now, also for the pages that a person has edited and that still say where it was. */
  move(from: Dump, to: Dump): boolean {
    const [found, there] = [this.of(from.accession, from.path), this.of(to.accession, to.path)]
    if (found.some(({ at }) => there.some(other => order(other.at) === order(at)))) return false
    const moved = found.map(one => (one.edited ? one : { ...one, at: movedTo(to)(one.at) }))
    this.#found.delete(key(from))
    this.#found.set(key(to), [...there, ...moved].sort(byPlace))
    return true
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

/** A place in a dump, when the dump lies elsewhere. */
export const movedTo =
  ({ accession, path }: Dump) =>
  <T extends Dump>(at: T): T => ({ ...at, accession, path })

const key = ({ accession, path }: Dump) => `${accession}\n${path}`
const order = ({ record, lines }: Place) => record ?? lines?.[0] ?? 0
const byPlace = (a: Found, b: Found) => order(a.at) - order(b.at) || Number(b.edited) - Number(a.edited)
