// The photos of one reading: found in the accession, attached, and filled with the words in their files.
import { sidecars } from '../accessions/photo-files.ts'
import { inside, outermost } from '../accessions/photo-names.ts'
import { attach } from '../articles/attach.ts'
import { type Found, findPhotos } from '../holdings/find.ts'
import type { Holdings } from '../holdings/holdings.ts'
import { writeKept } from '../holdings/kept.ts'
import { readPhoto } from '../holdings/read-photo.ts'
import { shown } from '../holdings/shown.ts'
import type { Captioned } from '../photos/captions.ts'
import type { Embedded } from '../photos/embedded.ts'
import { filled } from '../photos/fill.ts'
import type { Article, ArticleReading, Block, Dump } from './types.ts'

/** Where the photos of an accession are. */
export interface ReadPlace {
  input: string
  holdings: Holdings
  /** What the accession's photos say in their files: looked at when a photo is lost that has a caption. */
  captions(): Promise<Captioned>
}

export class ReadingPhotos {
  readonly found: ReadonlyMap<number, Found>
  /** The reading's blocks, without the photos of which there is nothing to show. */
  readonly blocks: Block[]
  readonly #place: ReadPlace
  readonly #dump: Dump
  readonly #reading: ArticleReading

  constructor(place: ReadPlace, dump: Dump, reading: ArticleReading) {
    this.#place = place
    this.#dump = dump
    this.#reading = reading
    this.found = findPhotos(place.holdings, dump.path, reading)
    this.blocks = shown(reading.blocks, reading, this.found)
  }

  /** Holds on to those that lie nowhere but in the dump's text, and tells of those that the dump has wrong. */
  keep(tell: (what: string, line?: number) => void): void {
    const isOfDump = this.#reading.place.record === undefined
    for (const [number, { file, part, problem }] of this.found) {
      if (file !== undefined && part) writeKept(this.#place.input, this.#dump.accession, file, part.bytes)
      const line = isOfDump ? this.blocks.find(({ photo }) => photo === number)?.lines[0] : undefined
      if (problem !== undefined) tell(`a photo is lost: ${problem}`, line)
    }
  }

  /** The article, with its photos. */
  async in(article: Article): Promise<Article> {
    return this.#filled(await this.#attached(article))
  }

  async #attached(article: Article): Promise<Article> {
    const { holdings, captions } = this.#place
    const { photos, place, packed } = this.#reading
    const isLost = article.photos?.some(photo => photo.lost && photo.caption !== undefined)
    // A dump that refers to its photos means those, and one of many articles is named after none of them.
    const refers = Boolean(photos?.size) || place.record !== undefined
    return attach(article, {
      named: refers ? [] : holdings.namedAs(inside(this.#dump.path, packed)),
      captioned: isLost && !holdings.isEmpty ? await captions() : () => undefined
    })
  }

  async #filled(article: Article): Promise<Article> {
    const files = (article.photos ?? []).flatMap(({ file }) => file ?? [])
    if (!files.length) return article
    // Loaded when an article has a photo: many dumps have none.
    const { embeddedIn } = await import('../photos/embedded.ts')
    const bytesOf = async (file: string) => {
      const read = await readPhoto(this.#place.input, this.#dump.accession, file)
      return 'bytes' in read ? read.bytes : undefined
    }
    const words = new Map<string, Embedded[]>()
    for (const file of files) {
      const beside = outermost(file).name === undefined ? sidecars(file) : []
      const [bytes, ...sidecar] = await Promise.all([file, ...beside].map(bytesOf))
      if (bytes) words.set(file, embeddedIn(bytes, sidecar.find(Boolean)))
    }
    return filled(article, file => words.get(file) ?? [])
  }
}
