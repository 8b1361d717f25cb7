// The file that a search begins with: what the index holds, and where everything in it is.
import { ByteReader, ByteWriter } from './bytes.ts'
import { NAME } from './lexicon.ts'
import { sharedLength } from './stem.ts'
import type { FacetName } from './types.ts'

/** A list of more entries than these stands in files of its own, of so many each. */
const LISTED = 4096
const PAGE = 256

/** Articles in a file of a column; see `columns.ts`. */
export const COLUMN: number = 1 << 16

/** Keeps a file of the index, and gives its name: the first `NAME` bytes of its digest. */
export type Keep = (bytes: Uint8Array) => Uint8Array

/** A file of a sorted list: what it begins with, and a second file that goes with it. */
export interface Listed {
  first: string
  file: Uint8Array
  beside?: Uint8Array
}

/** What the index holds. Files are named in hexadecimal. */
export interface Root {
  articles: number
  /** Languages of the articles that have a stemmer, by their first subtag. */
  languages: string[]
  /** Every month, year, or `` for no known time, with how many articles, in the order of their numbers. */
  issued: [time: string, articles: number][]
  /** The same by the day: a file. */
  days: string
  /** Results in a file of results. */
  hitsInFile: number
  facets: { name: FacetName; values: string; columns: string[]; bytes: number }[]
  /** A file with two lists: the words forwards, and backwards. */
  spelling: string
}

export interface Lists {
  stretches: readonly Listed[]
  hits: readonly Uint8Array[]
}

export const hex = (name: Uint8Array): string => Array.from(name, byte => byte.toString(16).padStart(2, '0')).join('')

/** Writes the root: its length, what the index holds, and the two lists, each with whether it is one of pages. */
export function writeRoot(root: Root, { stretches, hits }: Lists, keep: Keep): Uint8Array {
  const out = new ByteWriter(1 << 16)
  out.text(JSON.stringify(root))
  const isPaged = stretches.length > LISTED
  out.number(isPaged ? 1 : 0)
  writeList(out, isPaged ? pagesOf(stretches, keep) : stretches)
  const names = hits.length > LISTED ? namePages(hits, keep) : hits
  out.number(names === hits ? 0 : 1)
  writeNames(out, names)
  return out.view()
}

/** Reads what `writeRoot` wrote. A list of pages is one of files that `readList` and `readNames` read. */
export function readRoot(bytes: Uint8Array) {
  const reader = new ByteReader(bytes)
  const root = JSON.parse(reader.text()) as Root
  const stretches = { paged: reader.number() === 1, list: readList(reader) }
  const hits = { paged: reader.number() === 1, names: readNames(reader) }
  return { root, stretches, hits }
}

/** Which entry of a page is the one of this number. */
export const pageOf = (index: number): [page: number, at: number] => [Math.floor(index / PAGE), index % PAGE]

function pagesOf(list: readonly Listed[], keep: Keep): Listed[] {
  const pages: Listed[] = []
  for (let i = 0; i < list.length; i += PAGE) {
    const out = new ByteWriter(PAGE * 20)
    writeList(out, list.slice(i, i + PAGE))
    pages.push({ first: (list[i] as Listed).first, file: keep(out.view()) })
  }
  return pages
}

function namePages(names: readonly Uint8Array[], keep: Keep): Uint8Array[] {
  const pages: Uint8Array[] = []
  for (let i = 0; i < names.length; i += PAGE) {
    const out = new ByteWriter(PAGE * NAME)
    writeNames(out, names.slice(i, i + PAGE))
    pages.push(keep(out.view()))
  }
  return pages
}

/** A file that goes with several entries in a row is written with the first of them. */
export function writeList(out: ByteWriter, list: readonly Listed[]): void {
  out.number(list.length)
  let [before, beside] = ['', undefined as Uint8Array | undefined]
  for (const entry of list) {
    const shared = sharedLength(before, entry.first)
    const isNew = entry.beside !== beside
    out.number(shared * 2 + (isNew ? 1 : 0))
    out.text(entry.first.slice(shared))
    out.bytes(entry.file)
    if (isNew && entry.beside) out.bytes(entry.beside)
    before = entry.first
    beside = entry.beside
  }
}

export function readList(reader: ByteReader): Listed[] {
  const list: Listed[] = []
  let [before, beside] = ['', undefined as Uint8Array | undefined]
  for (let left = reader.number(); left > 0; left--) {
    const head = reader.number()
    const first = before.slice(0, head >>> 1) + reader.text()
    const file = reader.bytes(NAME)
    if (head & 1) beside = reader.bytes(NAME)
    list.push({ first, file, beside })
    before = first
  }
  return list
}

function writeNames(out: ByteWriter, names: readonly Uint8Array[]): void {
  out.number(names.length)
  for (const name of names) out.bytes(name)
}

export const readNames = (reader: ByteReader): Uint8Array[] =>
  Array.from({ length: reader.number() }, () => reader.bytes(NAME))
