// The list for review: which articles a person should look at first, and why.
import type { Note } from '../archive/types.ts'
import type { Entry } from './catalogue.ts'
import { dumpAddress } from './dump.ts'
import type { PageType } from './index.ts'
import { pageFile } from './links.ts'
import type { Site } from './site.ts'
import { isReason, wordFor } from './words.ts'

/** More would not be read; the notes file has them all. */
const MOST = 1000
/** So many doubts show what is wrong with an article; its dump, line by line, has the others. */
const ENOUGH = 8
/** A note weighs as much as a decision that is this unsure. */
const NOTED = 0.3

/** An article with what is doubtful in it, in words that a person understands. */
interface Doubtful extends Entry {
  /** The front-matter page, for who will correct it. */
  page: string
  dumpAddress?: string
  reasons: { why: string; rule: string; lines: string; line: number; percent: number; words?: string }[]
  /** How many reasons there are beside these. */
  more: number
  /** What was noticed in its dump. */
  noticed: Note[]
}

class ReviewPage {
  readonly address = 'review.html'
  readonly title = 'For review'
  readonly #site: Site
  #found?: { entries: Doubtful[]; notes: Note[] }

  constructor(site: Site) {
    this.#site = site
  }

  get entries(): Doubtful[] {
    return this.#sorted.entries.slice(0, MOST)
  }
  /** What belongs to no article of the list. */
  get notes(): Note[] {
    return this.#sorted.notes.slice(0, MOST)
  }
  get pageNotes(): Site['pageNotes'] {
    return this.#site.pageNotes.slice(0, MOST)
  }

  get #sorted(): { entries: Doubtful[]; notes: Note[] } {
    this.#found ??= sorted(this.#site)
    return this.#found
  }
}

/** The articles in doubt, each with the notes of its dump, where that holds no other article; and the other notes. */
function sorted({ catalogue, notes }: Site): { entries: Doubtful[]; notes: Note[] } {
  const byDump = new Map<string, Note[]>()
  for (const note of notes) byDump.set(dumpOf(note), [...(byDump.get(dumpOf(note)) ?? []), note])
  const articles = new Map<string, number>()
  const found: Entry[] = []
  for (const entry of catalogue.entries()) {
    const dump = dumpOf(entry)
    if (byDump.has(dump)) articles.set(dump, (articles.get(dump) ?? 0) + 1)
    if (entry.doubts || byDump.has(dump)) found.push(entry)
  }
  const entries = found
    .map(entry => doubtful(entry, articles.get(dumpOf(entry)) === 1 ? (byDump.get(dumpOf(entry)) ?? []) : []))
    .filter(({ doubts, noticed }) => doubts || noticed.length)
    .sort((a, b) => weight(b) - weight(a) || (a.address < b.address ? -1 : 1))
  const told = new Set(entries.flatMap(({ noticed }) => noticed))
  return { entries, notes: notes.filter(note => !told.has(note)) }
}

/** Where a note is from, or an article whose dump can be read line by line. */
const dumpOf = (of: Note | Entry) => `${of.accession}/${'path' in of ? of.path : (of.dump ?? '')}`

function doubtful(entry: Entry, noticed: Note[]): Doubtful {
  const reasons = (entry.doubts ?? []).map(({ what, rule, lines, confidence, words }) => ({
    why: isReason(what) ? `set aside as ${wordFor(what)}` : `taken for the ${wordFor(what)}`,
    rule,
    lines,
    line: Number.parseInt(lines, 10),
    percent: Math.round(confidence * 100),
    words
  }))
  return {
    ...entry,
    page: pageFile(entry.address),
    dumpAddress: entry.dump === undefined ? undefined : dumpAddress(entry.address),
    reasons: reasons.slice(0, ENOUGH),
    more: Math.max(0, reasons.length - ENOUGH),
    noticed
  }
}

/** How much there is to doubt, and what was noticed. */
const weight = ({ doubts = [], noticed }: Doubtful) =>
  doubts.reduce((sum, { confidence }) => sum + 1 - confidence, 0) + noticed.length * NOTED

export const review: PageType = {
  name: 'review',
  shows: 'The list for review: which articles to look at first, and why',
  pages: site => [new ReviewPage(site)]
}
