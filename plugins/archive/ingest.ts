// Dumps → front-matter pages: the flow, in one function.
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import type { Listed, Misplaced } from '../accessions/list.ts'
import { readPagesIndex } from '../articles/pages-index.ts'
import { Shelf } from '../articles/shelve.ts'
import { holdingsDigest } from '../holdings/digest.ts'
import { type Furniture, isOutdated } from '../sites/prints.ts'
import { goneFiles, goneNotes, Moves, type Row } from './gone.ts'
import { ingestDump } from './ingest-dump.ts'
import { readJsonl, writeJsonl } from './jsonl.ts'
import { Learning } from './learning.ts'
import { type Entry, readLedger, writeLedger } from './ledger.ts'
import { type Job, type Opened, open } from './read-job.ts'
import { placeOf } from './read-place.ts'
import type { ReadPlace } from './reading-photos.ts'
import { writeStories } from './stories.ts'
import type { AsideRow, Note } from './types.ts'
import { type AccessionPlace, writeUnattached } from './unattached.ts'
import { type Now, readNow, writeUnchanged } from './unchanged.ts'

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
  /** What there is, where the caller has looked already. */
  now?: Now
  /** Called for each received file, for whoever shows progress. */
  onDump?: (path: string) => void
  /** How many workers read dumps, where there is much to read; the pages are the same from none, one or many. */
  workers?: number
}

/** From so many dumps, or so many bytes, on, workers cost less than they save. */
const MANY = 200
const MUCH = 4 * 1024 * 1024

/**
 * Turns every new or changed dump under `dumps/` into pages under `articles/`, one dump at a time. Writes beside them
 * what became no page (`set-aside.jsonl`), which photos no page shows (`unattached.jsonl`), what a person should look at (`notes.jsonl`), and every received file with
 * its digest (`manifest.jsonl`). An odd dump never stops the batch.
 */
export async function ingest({
  input,
  version,
  now = readNow(input),
  onDump,
  workers = 0
}: IngestOptions): Promise<Ingested> {
  const ledger = readLedger(input, version)
  const table = await readPagesIndex(input, now.pages, ledger.pages, workers)
  const shelf = new Shelf(input, table)
  const before = now.misplaced.map(misplacedIn(''))
  const entries: Entry[] = []
  const jobs: IngestJob[] = []
  const places: AccessionPlace[] = []
  const pages = { written: new Set<string>(), kept: new Set<string>(), edited: new Set<string>() }
  const readHere = new Set<number>()

  const toRead: number[] = []
  for (const { accession, files, misplaced } of now.accessions) {
    const method = digestOf(JSON.stringify([version, accession.facts])).slice(0, 16)
    for (const one of misplaced) before.push(misplacedIn(accession.name)(one))
    const digest = holdingsDigest(files)
    const place = placeOf(input, accession.name, () => files, digest)
    places.push({ name: accession.name, digest, place })
    for (const listed of files) {
      const nth = jobs.push({ listed, accession, method, digest, place }) - 1
      const known = ledger.dumps.get(`${accession.name}/${listed.path}`)
      const of = shelf.of(accession.name, listed.path)
      if (known && isUnchanged(known, listed, method, digest) && known.pages.length === of.length) {
        entries[nth] = known
        for (const { page, edited } of of) pages[edited ? 'edited' : 'kept'].add(page)
      } else toRead.push(nth)
    }
  }
  const moves = new Moves(toRead.length ? table : [], jobs)
  const learning = new Learning(entries)
  const read = async (
    which: readonly number[],
    known: (nth: number) => Furniture,
    saw: (count: number) => void = () => {}
  ): Promise<void> => {
    const todo = which.map(nth => jobs[nth] as IngestJob)
    let next = 0
    for await (const opened of openedOf(input, todo, known, workers)) {
      const { listed, accession, method, digest } = todo[next] as IngestJob
      const nth = which[next++] as number
      if ('problem' in opened) {
        before.push({ accession: accession.name, path: listed.path, by: 'ingest', what: opened.problem })
        continue
      }
      onDump?.(`${accession.name}/${listed.path}`)
      const dump = { accession: accession.name, path: listed.path, digest: opened.digest }
      const from = moves.of(dump)
      for (const page of from ? shelf.move(from, dump) : []) pages.written.add(page)
      const tell = (page: string, outcome: keyof typeof pages) => pages[outcome].add(page)
      const { photos, ...made } = await ingestDump(shelf, dump, opened.turns, tell)
      entries[nth] = { ...listed, ...made, ...(photos ? { holdings: digest } : {}), method }
      if (made.pages.length || made.aside.length) readHere.add(nth)
      saw(next)
    }
  }
  await read(toRead, learning.before, learning.saw)
  const furniture = learning.all()
  const readAgain = async (isOdd: (entry: Entry) => boolean) => {
    const which = jobs.flatMap((_, nth) => (entries[nth] && isOdd(entries[nth]) ? [nth] : []))
    if (which.length) shelf.lookAgain()
    await read(which, () => furniture)
  }
  // Dumps that were joined to an article that became another: those that were looked at before, and those that are as they were.
  const hasLost = (lost: ReadonlySet<string>) => (entry: Entry) => lost.has(`${entry.accession}/${entry.path}`)
  const hadLost = hasLost(shelf.lost())
  // And those of whose site more is known, or less, than when they were read.
  await readAgain(entry => hadLost(entry) || Boolean(entry.rows?.some(row => isOutdated(row, furniture))))
  await readAgain(hasLost(shelf.lost()))
  const sum = {
    received: jobs.length,
    read: readHere.size,
    written: pages.written.size,
    kept: [...pages.kept].filter(page => !pages.written.has(page)).length,
    edited: [...pages.edited]
  }
  const whole = entries.filter(Boolean) // without dumps that could not be opened
  const at = (name: string) => path.join(input, 'articles', name)
  const manifest = goneFiles(readJsonl<Row>(at('manifest.jsonl')), whole)
  const accessions = new Set(now.accessions.map(({ accession }) => accession.name))
  const gone = goneNotes(table, accessions, whole, manifest.gone)
  const notes = [...before, ...gone, ...whole.flatMap(entry => entry.notes)]
  const setAside = whole.flatMap(entry => entry.aside)
  // Most builds of an archive find every page as it was.
  if (table.hasChanged) writeStories(input, table)
  writeLedger(input, version, whole, table)
  writeJsonl(at('set-aside.jsonl'), setAside)
  writeJsonl(at('notes.jsonl'), notes)
  await writeUnattached(input, version, table, places)
  writeJsonl(at('manifest.jsonl'), manifest.rows)
  // What could not be opened is tried again each time.
  if (whole.length === jobs.length) {
    const there = table.pages().filter(page => pages.written.has(page) || pages.kept.has(page)).length
    writeUnchanged(input, version, { ...now, pages: table }, { ...sum, kept: there })
  }
  return { ...sum, setAside, notes }
}

/** What lies where ingest does not look, as a note. */
const misplacedIn =
  (accession: string) =>
  ({ path: at, why }: Misplaced): Note => ({ accession, path: at, by: 'ingest', what: why })

interface IngestJob extends Job {
  /** With which code and facts. */
  method: string
  place: () => Promise<ReadPlace>
}

/** The dumps, opened in their order: one after the other, or by workers where there is much to read. */
async function* openedOf(
  input: string,
  jobs: readonly IngestJob[],
  known: (nth: number) => Furniture,
  workers: number
): AsyncGenerator<Opened | { problem: string }> {
  const size = jobs.reduce((sum, { listed }) => sum + listed.size, 0)
  if (workers < 2 || (jobs.length < MANY && size < MUCH)) {
    for (const [nth, job] of jobs.entries()) yield await open(input, job, job.place, known(nth))
    return
  }
  const { openedInWorkers } = await import('./read-pool.ts')
  // What the accessions hold is found out once, and the workers find it in the cache.
  for (const place of new Set(jobs.map(job => job.place))) await place()
  const bare = jobs.map(({ listed, accession, digest }) => ({ listed, accession, digest }))
  yield* openedInWorkers(input, bare, known, workers)
}

const isUnchanged = (known: Entry, listed: Listed, method: string, holdings: string) =>
  known.size === listed.size &&
  known.mtime === listed.mtime &&
  known.method === method &&
  (known.holdings === undefined || known.holdings === holdings)
