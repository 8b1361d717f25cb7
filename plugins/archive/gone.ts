// Received files that are no longer where they were: moved, or gone. What was received is not forgotten by that.
import { type Dump, originsOf } from '../articles/origins.ts'
import type { Origin, PageEntry } from '../articles/pages-index.ts'
import type { Note, Received } from './types.ts'

/** A line of the manifest. */
export interface Row {
  accession: string
  path: string
  size: number
  sha256: string
}

const nameOf = ({ accession, path }: Dump) => `${accession}/${path}`
const by = 'ingest'

/** Dumps that pages name and that are not there, by their digest: one that comes with the same bytes was moved. */
export class Moves {
  readonly #gone = new Map<string, Origin[]>()

  constructor(pages: Iterable<PageEntry>, files: readonly { listed: Dump }[]) {
    const here = new Set(files.map(({ listed }) => nameOf(listed)))
    for (const page of pages) {
      for (const at of originsOf(page)) {
        if (here.has(nameOf(at))) continue
        const others = this.#gone.get(at.sha256) ?? []
        if (!others.some(one => nameOf(one) === nameOf(at))) this.#gone.set(at.sha256, [...others, at])
      }
    }
  }

  /** Where a dump lay before, told once; nothing if it was not moved. */
  of({ digest }: Pick<Received, 'digest'>): Origin | undefined {
    return this.#gone.get(digest)?.shift()
  }
}

/**
 * The manifest: every file that is there, and every one that was in it and whose bytes are nowhere in the archive any more,
 * until a person takes its line out.
 */
export function goneFiles(before: Iterable<Row>, files: readonly Row[]): { rows: Row[]; gone: Row[] } {
  const here = new Set(files.map(nameOf))
  const bytes = new Set(files.map(({ sha256 }) => sha256))
  const gone: Row[] = []
  for (const row of before) if (!here.has(nameOf(row)) && !bytes.has(row.sha256)) gone.push(row)
  const rows = files.map(({ accession, path, size, sha256 }) => ({ accession, path, size, sha256 }))
  return { rows: gone.length ? [...rows, ...gone].sort(byName) : rows, gone }
}

const byName = (a: Row, b: Row) =>
  order(a.accession, b.accession) || order(a.path.replaceAll('/', '\0'), b.path.replaceAll('/', '\0'))
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Pages whose dump is no longer there, and files that no page names. Pages stay: nothing is lost because a file was moved. */
export function goneNotes(
  pages: Iterable<PageEntry>,
  accessions: ReadonlySet<string>,
  files: readonly Row[],
  gone: readonly Row[]
): Note[] {
  const here = new Set(files.map(nameOf))
  const bytes = new Map(files.map(file => [file.sha256, nameOf(file)]))
  const told = new Set<string>()
  const without = new Map<string, PageEntry[]>()
  const notes: Note[] = []
  for (const entry of pages) {
    const { page, source } = entry
    if (source && !accessions.has(source.accession)) {
      const others = without.get(source.accession)
      if (others) others.push(entry)
      else without.set(source.accession, [entry])
    } else {
      for (const at of originsOf(entry)) {
        if (here.has(nameOf(at))) continue
        told.add(nameOf(at))
        const now = bytes.get(at.sha256)
        const where =
          now === undefined
            ? ''
            : `; dumps/${now} has the same bytes: if it was moved there, say so in the page’s source`
        const what = `the dump is gone, and articles/${page} stays${where}`
        notes.push({ accession: at.accession, path: at.path, by, what })
      }
    }
  }
  // Where only the pages were handed on, one line says it for all of them.
  for (const [accession, [first, ...others]] of without) {
    const more = others.length ? `, with ${others.length} more of its pages` : ''
    const what = `there is no accession ${accession}, and articles/${first?.page} stays${more}`
    notes.push({ accession, path: first?.source?.path ?? '', by, what })
  }
  for (const row of gone) {
    if (here.has(nameOf(row)) || told.has(nameOf(row)) || without.has(row.accession)) continue
    const what = 'was received and is gone; put it back, or take its line out of articles/manifest.jsonl'
    notes.push({ accession: row.accession, path: row.path, by, what })
  }
  return notes
}
