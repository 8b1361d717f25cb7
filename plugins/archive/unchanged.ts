// What ingest looks at, as the disk lists it, and what the last ingest said, if nothing of that has changed since.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type Listed, listReceived, type Misplaced, readAccessions } from '../accessions/list.ts'
import { listLoosePages, listPages, type PageFile } from '../articles/list-pages.ts'
import type { Ingested } from './ingest.ts'
import { readJsonl, writeJsonl } from './jsonl.ts'
import type { Accession, AsideRow, Note } from './types.ts'

/** The received files and the pages of an archive, listed once for a whole ingest. */
export interface Now {
  /** What lies in no accession, or where no volume's pages lie. */
  misplaced: Misplaced[]
  accessions: { accession: Accession; files: Listed[]; misplaced: Misplaced[] }[]
  pages: readonly PageFile[]
}

/** Lists them; nothing is opened. */
export function readNow(input: string): Now {
  const { accessions, misplaced } = readAccessions(input)
  const listed = accessions.map(accession => {
    const told: Misplaced[] = []
    const files = [...listReceived(input, accession.name, misplaced => told.push(misplaced))]
    return { accession, files, misplaced: told }
  })
  const loose = listLoosePages(input)
  const pages = [...listPages(input, page => loose.push(page))]
  const why = 'lies in no volume and is not shown: move it into a folder of articles/, such as undated/'
  const lost = loose.map(page => ({ path: `articles/${page}`, why }))
  return { misplaced: [...misplaced, ...lost], accessions: listed, pages }
}

/** What an ingest said that need not be said again: its lists stand in files of their own. */
type Said = Pick<Ingested, 'received' | 'kept' | 'edited'>

const file = (input: string) => path.join(input, '.cache/ingested.jsonl')

/**
 * What an ingest would say that found everything as the last one left it; nothing where something has changed. Quicker
 * than finding out dump by dump.
 */
export function readUnchanged(input: string, version: string, now: Now): Ingested | undefined {
  const last = lastOf(input)
  if (last?.of !== fingerprint(input, version, now)) return
  const { received, kept, edited } = last
  return {
    received,
    read: 0,
    written: 0,
    kept,
    edited,
    setAside: rows(input, 'set-aside'),
    notes: rows(input, 'notes')
  }
}

/** Leaves what an ingest said for the next; `now` is what it found, with its pages as it left them. */
export function writeUnchanged(
  input: string,
  version: string,
  now: Omit<Now, 'pages'> & { pages: Iterable<PageFile> },
  { received, kept, edited }: Said
): void {
  writeJsonl(file(input), [{ of: fingerprint(input, version, now), received, kept, edited }])
}

function lastOf(input: string): (Said & { of: string }) | undefined {
  try {
    return [...readJsonl<Said & { of: string }>(file(input))][0]
  } catch {
    return // cut off mid-write
  }
}

/** What ingest leaves beside the pages, in `articles/`. */
const LISTS = ['set-aside', 'notes', 'manifest', 'unattached']
const listAt = (input: string, name: string) => path.join(input, 'articles', `${name}.jsonl`)

const rows = <T extends AsideRow | Note>(input: string, name: string): T[] => [...readJsonl<T>(listAt(input, name))]

/** Characters. */
const AT_ONCE = 256 * 1024

function fingerprint(
  input: string,
  version: string,
  { misplaced, accessions, pages }: Omit<Now, 'pages'> & { pages: Iterable<PageFile> }
): string {
  const lists = LISTS.map(name => {
    const stat = fs.statSync(listAt(input, name), { throwIfNoEntry: false })
    return stat && `${stat.size} ${stat.mtimeMs}`
  })
  const told = accessions.map(({ accession, misplaced }) => ({ accession, misplaced }))
  const digest = createHash('sha256').update(JSON.stringify([version, misplaced, told, lists]))
  // A line a file: as JSON it would take three times as long. So many at once, since a digest of each takes longer, too.
  let waiting = ''
  const add = (name: string, { size, mtime }: { size: number; mtime: number }) => {
    waiting += `\n${name} ${size} ${mtime}`
    if (waiting.length < AT_ONCE) return
    digest.update(waiting)
    waiting = ''
  }
  for (const { files } of accessions) for (const listed of files) add(listed.path, listed)
  waiting += '\n'
  for (const listed of pages) add(listed.page, listed)
  return digest.update(waiting).digest('hex')
}
