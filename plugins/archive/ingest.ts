// Dumps → front-matter pages: the flow, in one function.
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import { type Listed, listReceived, readAccessions, readDump } from '../accessions/read.ts'
import { originsOf } from '../articles/origins.ts'
import { type PageEntry, readPagesIndex } from '../articles/pages-index.ts'
import { Shelf } from '../articles/shelve.ts'
import { holdingsDigest } from '../holdings/digest.ts'
import { ingestDump } from './ingest-dump.ts'
import { writeJsonl } from './jsonl.ts'
import { type Entry, readLedger, writeLedger } from './ledger.ts'
import type { ReadPlace } from './reading-photos.ts'
import { writeStories } from './stories.ts'
import type { Accession, AsideRow, Dump, Note } from './types.ts'
import { type AccessionPlace, writeUnattached } from './unattached.ts'

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
 * what became no page (`set-aside.jsonl`), which photos no page shows (`unattached.jsonl`), what a person should look at (`notes.jsonl`), and every received file with
 * its digest (`manifest.jsonl`). An odd dump never stops the batch.
 */
export async function ingest({ input, version, onDump }: IngestOptions): Promise<Ingested> {
  const ledger = readLedger(input, version)
  const shelf = new Shelf(input, readPagesIndex(input, ledger.pages))
  const { accessions, misplaced } = readAccessions(input)
  const before: Note[] = misplaced.map(({ path: at, why }) => ({ accession: '', path: at, by: 'ingest', what: why }))
  const entries: Entry[] = []
  const jobs: Job[] = []
  const places: AccessionPlace[] = []
  const pages = { written: new Set<string>(), kept: new Set<string>(), edited: new Set<string>() }
  let [received, readHere] = [0, 0]

  const read = async (job: Job, nth: number): Promise<void> => {
    const { listed, accession, method, digest, place } = job
    const dump = opened(input, listed, accession, before)
    if (!dump) return
    // Loaded when a dump must be read: most builds of an archive find every dump as it was.
    const { findingsIn } = await import('./read-dump.ts')
    const findings = findingsIn(await place(), dump)
    const { photos, ...made } = await ingestDump(shelf, dump, findings, (page, outcome) => pages[outcome].add(page))
    entries[nth] = { ...listed, ...made, ...(photos ? { holdings: digest } : {}), method }
    readHere += made.pages.length || made.aside.length ? 1 : 0
  }

  for (const accession of accessions) {
    const method = digestOf(JSON.stringify([version, accession.facts])).slice(0, 16)
    const tell = ({ path: at, why }: { path: string; why: string }) =>
      before.push({ accession: accession.name, path: at, by: 'ingest', what: why })
    const files = [...listReceived(input, accession.name, tell)]
    const digest = holdingsDigest(files)
    const place = placeOf(input, files, digest)
    places.push({ name: accession.name, digest, place })
    for (const listed of files) {
      onDump?.(`${accession.name}/${listed.path}`)
      const nth = received++
      jobs[nth] = { listed, accession, method, digest, place }
      const known = ledger.dumps.get(`${accession.name}/${listed.path}`)
      const of = shelf.of(accession.name, listed.path)
      if (known && isUnchanged(known, listed, method, digest) && known.pages.length === of.length) {
        entries[nth] = known
        for (const { page, edited } of of) pages[edited ? 'edited' : 'kept'].add(page)
      } else await read(jobs[nth], nth)
    }
  }
  // Dumps that were looked at before an article that they were joined to became another.
  const lost = shelf.lost()
  for (const [nth, job] of jobs.entries()) {
    if (lost.has(`${job.accession.name}/${job.listed.path}`)) await read(job, nth)
  }
  const sum = {
    received,
    read: readHere,
    written: pages.written.size,
    kept: [...pages.kept].filter(page => !pages.written.has(page)).length,
    edited: [...pages.edited]
  }
  const whole = entries.filter(Boolean) // without dumps that could not be opened
  before.push(...gone(shelf, accessions, whole))
  const notes = [...before, ...whole.flatMap(entry => entry.notes)]
  const setAside = whole.flatMap(entry => entry.aside)
  const after = shelf.entries()
  // Most builds of an archive find every page as it was.
  if (after.length !== ledger.pages.size || after.some(entry => ledger.pages.get(entry.page) !== entry))
    writeStories(input, after)
  writeLedger(input, version, whole, after)
  const at = (name: string) => path.join(input, 'articles', name)
  writeJsonl(at('set-aside.jsonl'), setAside)
  writeJsonl(at('notes.jsonl'), notes)
  await writeUnattached(input, version, after, places)
  writeJsonl(
    at('manifest.jsonl'),
    whole.map(({ accession, path: file, size, sha256 }) => ({ accession, path: file, size, sha256 }))
  )
  return { ...sum, setAside, notes }
}

/** A received file, and what it is read with. */
interface Job {
  listed: Listed
  accession: Accession
  method: string
  digest: string
  place: () => Promise<ReadPlace>
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
function placeOf(input: string, files: readonly Listed[], digest: string): () => Promise<ReadPlace> {
  const holdings = once(async () => (await import('../holdings/read-holdings.ts')).readHoldings(input, files))
  const captions = once(async () => {
    const { readCaptions } = await import('../photos/captions.ts')
    return readCaptions(input, files[0]?.accession ?? '', await holdings(), digest)
  })
  return async () => ({ input, holdings: await holdings(), captions })
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
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
    } else {
      for (const { accession, path: dump } of originsOf(entry)) {
        if (!here.has(`${accession}/${dump}`))
          notes.push({ accession, path: dump, by, what: `the dump is gone, and articles/${page} stays` })
      }
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
