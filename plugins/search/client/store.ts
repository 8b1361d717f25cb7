// The files of an index as they are asked for: each is loaded once, and read once.
import { ByteReader } from '../bytes.ts'
import { type Chunk, type Entry, readGroups } from '../lexicon.ts'
import { type Postings, readDocs, widthOf } from '../postings.ts'
import { hex, hitsName, type Listed, listedName, type Opened, type Root, readList, readRoot } from '../root.ts'
import type { Row } from '../row.ts'
import type { Stemmer } from '../stem.ts'
import { unpackedJson } from '../unpacked.ts'

/** Where an index comes from. */
export interface Source {
  /** The bytes of a file by its name, without an ending; the root is `index`. */
  file(name: string): Promise<Uint8Array>
  /** The stemmer of a language. */
  stemmer(code: string): Promise<Stemmer>
}

/** A word of the index, with where its short lists are. */
export interface Term extends Entry {
  stem: string
  stretch: Stretch
  docsAt: number
  placesAt: number
}

/** A stretch of the index, read. */
export interface Stretch {
  bytes: Uint8Array
  /** Name of the file of its places. */
  places: string
  groups: Map<string, Term[]>
}

export class Store {
  readonly root: Root
  readonly stemmers: readonly Stemmer[]
  readonly #source: Source
  readonly #stretches: Opened['stretches']
  readonly #own: Opened['own']
  readonly #hits: Uint8Array
  readonly #width: number
  readonly #read = new Map<string, Promise<unknown>>()

  constructor(source: Source, { root, stretches, own, hits }: Opened, stemmers: readonly Stemmer[]) {
    this.#source = source
    this.root = root
    this.stemmers = stemmers
    this.#stretches = stretches
    this.#own = own
    this.#hits = hits
    this.#width = widthOf(root.articles)
  }

  static async open(source: Source): Promise<Store> {
    const root = await readRoot(await source.file('index'))
    return new Store(source, root, await Promise.all(root.root.languages.map(code => source.stemmer(code))))
  }

  /** Loads a file and reads it, once. */
  once<T>(name: string, read: (bytes: Uint8Array) => T | Promise<T>): Promise<T> {
    const known = this.#read.get(name) as Promise<T> | undefined
    if (known) return known
    const made = this.#source.file(name).then(read)
    this.#read.set(name, made)
    // What failed to load may be asked for again.
    made.catch(() => this.#read.delete(name))
    return made
  }

  /** A packed file, as JSON. */
  json<T>(name: string): Promise<T> {
    return this.once(name, unpackedJson) as Promise<T>
  }

  /** The words of a stem; none if the archive has none. The stem has the sign of its field. */
  async group(stem: string): Promise<Term[]> {
    const own = this.#own.find(({ first }) => first === stem)
    const [at] = own ? [own] : await this.#span(stem, stem)
    return (at && (await this.#stretch(at)).groups.get(stem)) ?? []
  }

  /** Every stretch that may hold stems from one up to another. */
  async between(first: string, last: string): Promise<Stretch[]> {
    const own = this.#own.filter(entry => entry.first >= first && entry.first <= last)
    const span = await this.#span(first, last)
    return Promise.all([...own, ...span].map(listed => this.#stretch(listed)))
  }

  async #span(first: string, last: string): Promise<Listed[]> {
    const { isPaged, list } = this.#stretches
    const found = spanOf(list, first, last)
    if (!isPaged) return found
    const pages = found.map(page => this.once(listedName(page), bytes => readList(new ByteReader(bytes))))
    return spanOf((await Promise.all(pages)).flat(), first, last)
  }

  #stretch(listed: Listed): Promise<Stretch> {
    return this.once(listedName(listed), bytes => readStretch(bytes, hex(listed.beside as Uint8Array)))
  }

  /** The articles of a word. */
  async docs(term: Term): Promise<Postings> {
    const { articles, docs } = term
    const list = { docs: new Uint32Array(articles), levels: new Uint8Array(articles) }
    const chunks = 'bytes' in docs ? [term] : docs.chunks
    const parts = 'bytes' in docs ? [term.stretch.bytes.subarray(term.docsAt)] : await this.chunks(docs.chunks)
    let from = 0
    for (const [i, chunk] of chunks.entries()) {
      readDocs(parts[i] as Uint8Array, list, from, chunk.articles, this.#width)
      from += chunk.articles
    }
    return list
  }

  /** The pieces of a list that has files of its own. */
  chunks(chunks: readonly Chunk[]): Promise<Uint8Array[]> {
    return Promise.all(chunks.map(({ file }) => this.once(hex(file), bytes => bytes)))
  }

  /** The rows of results, by the number of the article. */
  async hits(docs: readonly number[]): Promise<Row[]> {
    const { hitsInFile } = this.root
    return Promise.all(
      docs.map(async doc => {
        const name = hitsName(Math.floor(doc / hitsInFile), this.#hits)
        return (await this.json<Row[]>(name))[doc % hitsInFile] as Row
      })
    )
  }
}

/** The entries of a sorted list that may hold what lies between two words: an entry ends where the next begins. */
export const spanOf = (list: readonly Listed[], first: string, last: string): Listed[] =>
  list.filter((entry, i) => entry.first <= last && !((list[i + 1]?.first ?? '\uffff') <= first))

function readStretch(bytes: Uint8Array, places: string): Stretch {
  const reader = new ByteReader(bytes)
  let placesAt = reader.number()
  const end = reader.number() + reader.at
  let docsAt = end
  const stretch: Stretch = { bytes, places, groups: new Map() }
  readGroups(reader, end, (stem, entries) => {
    const terms = entries.map(entry => {
      const term = { ...entry, stem, stretch, docsAt, placesAt }
      if ('bytes' in entry.docs) docsAt += entry.docs.bytes
      if ('bytes' in entry.places) placesAt += entry.places.bytes
      return term
    })
    stretch.groups.set(stem, terms)
  })
  return stretch
}
