// The list for review: which articles a person should look at first, and why.
import type { Entry } from './catalogue.ts'
import { dumpAddress } from './dump.ts'
import type { PageType } from './index.ts'
import { pageFile } from './links.ts'
import type { Site } from './site.ts'
import { isReason, wordFor } from './words.ts'

/** More would not be read; the notes file has them all. */
const MOST = 1000

/** An article with what is doubtful in it, in words that a person understands. */
interface Doubtful extends Entry {
  /** The front-matter page, for who will correct it. */
  page: string
  dumpAddress?: string
  reasons: { why: string; rule: string; lines: string; line: number; percent: number }[]
}

class ReviewPage {
  readonly address = 'review.html'
  readonly title = 'For review'
  readonly #site: Site

  constructor(site: Site) {
    this.#site = site
  }

  get entries(): Doubtful[] {
    const found: Entry[] = []
    for (const entry of this.#site.catalogue.entries()) if (entry.doubts) found.push(entry)
    return found
      .sort((a, b) => weight(b) - weight(a) || (a.address < b.address ? -1 : 1))
      .slice(0, MOST)
      .map(doubtful)
  }
  get notes(): Site['notes'] {
    return this.#site.notes.slice(0, MOST)
  }
  get pageNotes(): Site['pageNotes'] {
    return this.#site.pageNotes.slice(0, MOST)
  }
}

function doubtful(entry: Entry): Doubtful {
  const reasons = (entry.doubts ?? []).map(({ what, rule, lines, confidence }) => ({
    why: isReason(what) ? `set aside as ${wordFor(what)}` : `taken for the ${wordFor(what)}`,
    rule,
    lines,
    line: Number.parseInt(lines, 10),
    percent: Math.round(confidence * 100)
  }))
  return {
    ...entry,
    page: pageFile(entry.address),
    dumpAddress: entry.dump === undefined ? undefined : dumpAddress(entry.address),
    reasons
  }
}

/** How much there is to doubt. */
const weight = ({ doubts = [] }: Entry) => doubts.reduce((sum, { confidence }) => sum + 1 - confidence, 0)

export const review: PageType = {
  name: 'review',
  shows: 'The list for review: which articles to look at first, and why',
  pages: site => [new ReviewPage(site)]
}
