// What ingest did with every dump, so that an unchanged one is not read again. A cache: it can be deleted at any time.
import path from 'node:path'
import { PageTable } from '../articles/page-table.ts'
import type { PageEntry } from '../articles/pages-index.ts'
import { readJsonl, writeJsonl } from './jsonl.ts'
import type { AsideRow, Note } from './types.ts'

/** One received file, and what came of it. */
export interface Entry {
  accession: string
  path: string
  size: number
  mtime: number
  sha256: string
  /** What it was read with: other code or other facts of the accession may find something else in the same bytes. */
  method: string
  /** If its articles have photos, what the accession held of them: when one comes or changes, it is read again. */
  holdings?: string
  pages: string[]
  aside: AsideRow[]
  notes: Note[]
  /** Its articles, as they are compared with others of their sites; absent where none can be. See `sites/prints.ts`. */
  rows?: string[]
}

/** What may be long of an entry, and how much of it is one line: a dump of a million articles has a million of each. */
const LISTS = ['pages', 'aside', 'notes', 'rows'] as const
const PART = 1000

const file = (input: string, name: string) => path.join(input, '.cache', name)

/**
 * What the last ingest left: entries by dump, pages by address. Empty if there was none, or its files are broken. What
 * other code knew of a page is not believed.
 */
export function readLedger(input: string, version: string): { dumps: Map<string, Entry>; pages: PageTable } {
  try {
    const dumps = new Map<string, Entry>()
    for (const entry of readJsonl<Entry>(file(input, 'dumps.jsonl'))) {
      const name = `${entry.accession}/${entry.path}`
      const begun = dumps.get(name)
      if (!begun) dumps.set(name, entry)
      else for (const list of LISTS) for (const it of entry[list] ?? []) (begun[list] as unknown[]).push(it)
    }
    return { dumps, pages: new PageTable(pagesOf(input, version)) }
  } catch {
    // A cache that was cut off mid-write tells nothing: everything is read again.
    return { dumps: new Map(), pages: new PageTable() }
  }
}

function* pagesOf(input: string, version: string): Generator<PageEntry> {
  let isOurs = false
  for (const entry of readJsonl<PageEntry | { version: string }>(file(input, 'pages.jsonl'))) {
    if ('version' in entry) isOurs = entry.version === version
    else if (isOurs) yield entry
    else return
  }
}

/** Leaves the ledger for the next ingest. */
export function writeLedger(input: string, version: string, dumps: readonly Entry[], pages: Iterable<PageEntry>): void {
  writeJsonl(file(input, 'dumps.jsonl'), inParts(dumps))
  writeJsonl(file(input, 'pages.jsonl'), withVersion(version, pages))
}

function* withVersion(version: string, pages: Iterable<PageEntry>): Generator<object> {
  yield { version }
  yield* pages
}

/** A long entry is many lines, each with a stretch of its lists. */
function* inParts(entries: readonly Entry[]): Generator<Entry> {
  for (const entry of entries) {
    const parts = Math.max(1, ...LISTS.map(list => Math.ceil((entry[list]?.length ?? 0) / PART)))
    for (let nth = 0; nth < parts; nth++) {
      const part = (list: readonly unknown[]) => list.slice(nth * PART, (nth + 1) * PART)
      yield { ...entry, ...Object.fromEntries(LISTS.flatMap(it => (entry[it] ? [[it, part(entry[it])]] : []))) }
    }
  }
}
