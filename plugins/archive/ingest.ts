// Dumps → front-matter pages: the flow, in one function.
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import { type Listed, listReceived, readAccessions, readDump } from '../accessions/read.ts'
import { type PageEntry, readPagesIndex } from '../articles/pages-index.ts'
import { Shelf } from '../articles/shelve.ts'
import { holdingsDigest } from '../holdings/digest.ts'
import type { IngestPlace } from './ingest-dump.ts'
import { writeJsonl } from './jsonl.ts'
import { type Entry, readLedger, writeLedger } from './ledger.ts'
import type { Accession, AsideRow, Dump, Note } from './types.ts'

/** What ingest did, counted. */
export interface Ingested {
  /** Received files that were looked at. */
  received: number
  /** Dumps that were read; the others are as they were. */
  read: number
  written: number
  kept: number
  /** Pages that a person has edited, and that were left as they are. */
  edited: string[]
  /** Dumps, or parts of them, that became no page. */
  setAside: AsideRow[]
  notes: Note[]
}

export interface IngestOptions {
  /** The folder that holds `dumps/`. */
  input: string
  /** What the code is: an unchanged dump is read again when this changes. */
  version: string
  /** Called for each received file, for whoever shows progress. */
  onDump?: (path: string) => void
}

/**
 * Turns every new or changed dump under `dumps/` into pages under `articles/`, one dump at a time. Writes beside them
 * what became no page (`set-aside.jsonl`), what a person should look at (`notes.jsonl`), and every received file with
 * its digest (`manifest.jsonl`). An odd dump never stops the batch.
 */
export async function ingest({ input, version, onDump }: IngestOptions): Promise<Ingested> {
  const ledger = readLedger(input)
  const shelf = new Shelf(input, readPagesIndex(input, ledger.pages))
  const { accessions, misplaced } = readAccessions(input)
  const before: Note[] = misplaced.map(({ path: at, why }) => ({ accession: '', path: at, by: 'ingest', what: why }))
  const entries: Entry[] = []
  const sum = { received: 0, read: 0, written: 0, kept: 0, edited: [] as string[] }

  for (const accession of accessions) {
    const method = digestOf(JSON.stringify([version, accession.facts])).slice(0, 16)
    const tell = ({ path: at, why }: { path: string; why: string }) =>
      before.push({ accession: accession.name, path: at, by: 'ingest', what: why })
    const files = [...listReceived(input, accession.name, tell)]
    const digest = holdingsDigest(files)
    const place = placeOf(input, shelf, files)
    for (const listed of files) {
      onDump?.(`${accession.name}/${listed.path}`)
      sum.received++
      const known = ledger.dumps.get(`${accession.name}/${listed.path}`)
      const pages = shelf.of(accession.name, listed.path)
      if (known && isUnchanged(known, listed, method, digest) && known.pages.length === pages.length) {
        entries.push(known)
        sum.kept += pages.filter(page => !page.edited).length
        sum.edited.push(...pages.filter(page => page.edited).map(page => page.page))
        continue
      }
      const dump = opened(input, listed, accession, before)
      if (!dump) continue
      // Loaded when a dump must be read: most builds of an archive find every dump as it was.
      const { ingestDump } = await import('./ingest-dump.ts')
      const made = await ingestDump(await place(), dump)
      const { sha256, pages: now, aside, notes } = made
      entries.push({
        ...listed,
        sha256,
        method,
        ...(made.photos ? { holdings: digest } : {}),
        pages: now,
        aside,
        notes
      })
      sum.read += made.pages.length || made.aside.length ? 1 : 0
      sum.written += made.written
      sum.kept += made.kept
      sum.edited.push(...made.edited)
    }
  }

  before.push(...gone(shelf, accessions, entries))
  const notes = [...before, ...entries.flatMap(entry => entry.notes)]
  const setAside = entries.flatMap(entry => entry.aside)
  writeLedger(input, entries, shelf.entries())
  const at = (name: string) => path.join(input, 'articles', name)
  writeJsonl(at('set-aside.jsonl'), setAside)
  writeJsonl(at('notes.jsonl'), notes)
  writeJsonl(
    at('manifest.jsonl'),
    entries.map(({ accession, path: file, size, sha256 }) => ({ accession, path: file, size, sha256 }))
  )
  return { ...sum, setAside, notes }
}

/** A dump that the disk will not give is told, and the batch goes on. */
function opened(input: string, listed: Listed, { name, facts }: Accession, notes: Note[]): Dump | undefined {
  try {
    return readDump(input, listed, facts)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    notes.push({ accession: name, path: listed.path, by: 'ingest', what: `cannot be opened: ${code ?? message}` })
  }
}

const isUnchanged = (known: Entry, listed: Listed, method: string, holdings: string) =>
  known.size === listed.size &&
  known.mtime === listed.mtime &&
  known.method === method &&
  (known.holdings === undefined || known.holdings === holdings)

/** What a dump of an accession needs to be read: found out when the first of them must be. */
function placeOf(input: string, shelf: Shelf, files: readonly Listed[]): () => Promise<IngestPlace> {
  let place: Promise<IngestPlace> | undefined
  const make = async () => {
    const { readHoldings } = await import('../holdings/read-holdings.ts')
    return { input, shelf, holdings: await readHoldings(input, files) }
  }
  return () => {
    place ??= make()
    return place
  }
}

/** Pages whose dump is no longer there. They stay: nothing is lost because a file was moved. */
function gone(shelf: Shelf, accessions: readonly Accession[], entries: readonly Entry[]): Note[] {
  const here = new Set(entries.map(entry => `${entry.accession}/${entry.path}`))
  const known = new Set(accessions.map(accession => accession.name))
  const without = new Map<string, PageEntry[]>()
  const notes: Note[] = []
  for (const entry of shelf.entries()) {
    const { page, source, problem } = entry
    const by = 'ingest'
    if (problem) notes.push({ accession: '', path: `articles/${page}`, by, what: `cannot be read: ${problem}` })
    else if (source && !known.has(source.accession)) {
      const others = without.get(source.accession)
      if (others) others.push(entry)
      else without.set(source.accession, [entry])
    } else if (source && !here.has(`${source.accession}/${source.path}`)) {
      const { accession, path: dump } = source
      notes.push({ accession, path: dump, by, what: `the dump is gone, and articles/${page} stays` })
    }
  }
  // Where only the pages were handed on, one line says it for all of them.
  for (const [accession, [first, ...others]] of without) {
    const more = others.length ? `, with ${others.length} more of its pages` : ''
    const what = `there is no accession ${accession}, and articles/${first?.page} stays${more}`
    notes.push({ accession, path: first?.source?.path ?? '', by: 'ingest', what })
  }
  return notes
}
