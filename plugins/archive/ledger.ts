// What ingest did with every dump, so that an unchanged one is not read again. A cache: it can be deleted at any time.
import path from 'node:path'
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

const file = (input: string, name: string) => path.join(input, '.cache', name)

/**
 * What the last ingest left: entries by dump, pages by address. Empty if there was none, or its files are broken. What
 * other code knew of a page is not believed.
 */
export function readLedger(
  input: string,
  version: string
): { dumps: Map<string, Entry>; pages: Map<string, PageEntry> } {
  try {
    const dumps = [...readJsonl<Entry>(file(input, 'dumps.jsonl'))].map(
      entry => [`${entry.accession}/${entry.path}`, entry] as const
    )
    const [first, ...entries] = readJsonl<PageEntry | { version: string }>(file(input, 'pages.jsonl'))
    const isOurs = first && 'version' in first && first.version === version
    const pages = isOurs ? (entries as PageEntry[]).map(entry => [entry.page, entry] as const) : []
    return { dumps: new Map(dumps), pages: new Map(pages) }
  } catch {
    // A cache that was cut off mid-write tells nothing: everything is read again.
    return { dumps: new Map(), pages: new Map() }
  }
}

/** Leaves the ledger for the next ingest. */
export function writeLedger(
  input: string,
  version: string,
  dumps: readonly Entry[],
  pages: readonly PageEntry[]
): void {
  writeJsonl(file(input, 'dumps.jsonl'), dumps)
  writeJsonl(file(input, 'pages.jsonl'), [{ version }, ...pages])
}
