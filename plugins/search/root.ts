// The file that a search begins with, as it is read: what the index holds, and where everything in it is.
import { ByteReader } from './bytes.ts'
import { hash } from './hash.ts'
import { NAME } from './lexicon.ts'
import type { FacetName } from './types.ts'
import { unpacked, unpackedJson } from './unpacked.ts'

/** Bytes of a digest in a name that says besides which file of the index it is: it need only differ from what was there before. */
export const DIGEST = 4

/** A list of more entries than these stands in files of its own, of so many each. */
export const LISTED = 4096
export const PAGE = 256

/** Articles in a file of a column; see `columns.ts`. */
export const COLUMN: number = 1 << 16

/** So many files of results have one digest: nearly all that is in a digest would have to be loaded. */
export const TOLD = 16

/** A file of a sorted list: what it begins with, and a second file that goes with it. */
export interface Listed {
  first: string
  digest: Uint8Array
  beside?: Uint8Array
}

/** What the index holds. Files are named in hexadecimal. */
export interface Root {
  articles: number
  /** Languages of the articles that have a stemmer, by their first subtag. */
  languages: string[]
  /** There are articles in others, whose words are their own stems. */
  hasOthers: boolean
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

/** The root, where its stretches are, and the digests of the files of results. */
export interface Opened {
  root: Root
  stretches: { isPaged: boolean; list: Listed[] }
  /** Stems that have a stretch of their own. */
  own: Listed[]
  hits: Uint8Array
}

/** A digest, or a part of a name, in hexadecimal. */
export const hex = (name: Uint8Array): string => Array.from(name, byte => byte.toString(16).padStart(2, '0')).join('')

/** The name of a file of a list. */
export const listedName = ({ first, digest }: Listed): string => `${hash(first).toString(16)}-${hex(digest)}`

/** The name of the file of results of this number. */
export function hitsName(number: number, hits: Uint8Array): string {
  const at = Math.floor(number / TOLD) * DIGEST
  return `${number}-${hex(hits.subarray(at, at + DIGEST))}`
}

/** Reads what `writeRoot` wrote. A list of pages is one of files that `readList` reads. */
export async function readRoot(bytes: Uint8Array): Promise<Opened> {
  const reader = new ByteReader(bytes)
  const json = unpackedJson(reader.bytes(reader.number()))
  const isPaged = reader.number() === 1
  const list = readList(reader)
  const own = readList(reader)
  const hits = reader.bytes(reader.number())
  return { root: (await json) as Root, stretches: { isPaged, list: await list }, own: await own, hits }
}

/** Reads a list that `writeList` wrote; what follows it can be read at once. */
export function readList(reader: ByteReader): Promise<Listed[]> {
  const heads = unpacked(reader.bytes(reader.number()))
  const names = new ByteReader(reader.bytes(reader.number()))
  return heads.then(bytes => {
    const list: Listed[] = []
    let [before, beside] = ['', undefined as Uint8Array | undefined]
    for (const head = new ByteReader(bytes); !head.done; ) {
      const shared = head.number()
      const first = before.slice(0, shared >>> 1) + head.text()
      const digest = names.bytes(DIGEST)
      if (shared & 1) beside = names.bytes(NAME)
      list.push({ first, digest, beside })
      before = first
    }
    return list
  })
}
