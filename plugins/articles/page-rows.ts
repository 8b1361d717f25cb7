// What is known of every page, in rows of numbers: as objects and strings it takes three times the memory.
import type { Origin, PageEntry } from './pages-index.ts'
import { PLACES } from './sketch.ts'

/** Where in a row a number stands. */
const AT = { size: 0, mtime: 8, dump: 16, record: 20, first: 24, last: 28, has: 32, address: 36, text: 44, sketch: 52 }
/** Bytes of a row. */
const ROW = AT.sketch + PLACES
const ROWS_A_SLAB = 4096
/** What a row has. */
const HAS = { edited: 1, source: 2, record: 4, lines: 8, address: 16, text: 32, sketch: 64 }
/** Bytes of a digest by which an article is known. */
const DIGEST = 8

/** What most pages do not have. */
type Rest = Pick<PageEntry, 'also' | 'photos'>
type Dump = Pick<Origin, 'accession' | 'path' | 'sha256'>

/** Of a page all but its name. Rows are counted from 0, and may be written again. */
export class PageRows {
  readonly #slabs: Buffer[] = []
  readonly #rest = new Map<number, Rest>()
  /** Every dump that a page names, once. */
  readonly #dumps: Dump[] = []
  readonly #dumpNumbers = new Map<string, number>()

  write(row: number, { size, mtime, edited, source, also, photos, address, text, sketch }: PageEntry): void {
    const [slab, at] = this.#place(row)
    const { record, lines } = source ?? {}
    const rest = also || photos
    slab.writeDoubleLE(size, at + AT.size)
    slab.writeDoubleLE(mtime, at + AT.mtime)
    slab.writeUInt32LE(source ? this.#dumpNumber(source) : 0, at + AT.dump)
    slab.writeUInt32LE(record ?? 0, at + AT.record)
    slab.writeUInt32LE(lines?.[0] ?? 0, at + AT.first)
    slab.writeUInt32LE(lines?.[1] ?? 0, at + AT.last)
    slab.write(address ?? '', at + AT.address, DIGEST, 'hex')
    slab.write(text ?? '', at + AT.text, DIGEST, 'hex')
    slab.write(sketch ?? '', at + AT.sketch, PLACES, 'base64')
    const has =
      (edited ? HAS.edited : 0) |
      (source ? HAS.source : 0) |
      (record === undefined ? 0 : HAS.record) |
      (lines ? HAS.lines : 0) |
      (address === undefined ? 0 : HAS.address) |
      (text === undefined ? 0 : HAS.text) |
      (sketch === undefined ? 0 : HAS.sketch)
    slab.writeUInt32LE(has, at + AT.has)
    if (rest) this.#rest.set(row, { ...(also ? { also } : {}), ...(photos ? { photos } : {}) })
    else this.#rest.delete(row)
  }

  read(row: number, page: string): PageEntry {
    const [slab, at] = this.#place(row)
    return new Row(page, slab, at, this.#dumps, this.#rest.get(row) ?? {})
  }

  #dumpNumber({ accession, path, sha256 }: Origin): number {
    const name = `${accession}\n${path}\n${sha256}`
    const known = this.#dumpNumbers.get(name)
    if (known !== undefined) return known
    const number = this.#dumps.push({ accession, path, sha256 }) - 1
    this.#dumpNumbers.set(name, number)
    return number
  }

  #place(row: number): [slab: Buffer, at: number] {
    const nth = Math.floor(row / ROWS_A_SLAB)
    const slab = this.#slabs[nth] ?? Buffer.alloc(ROW * ROWS_A_SLAB)
    this.#slabs[nth] = slab
    return [slab, (row % ROWS_A_SLAB) * ROW]
  }
}

/** A page, of which only what is asked for is made. */
class Row implements PageEntry {
  readonly page: string
  readonly #slab: Buffer
  readonly #at: number
  readonly #dumps: readonly Dump[]
  readonly #rest: Rest

  constructor(page: string, slab: Buffer, at: number, dumps: readonly Dump[], rest: Rest) {
    this.page = page
    this.#slab = slab
    this.#at = at
    this.#dumps = dumps
    this.#rest = rest
  }

  get size(): number {
    return this.#slab.readDoubleLE(this.#at + AT.size)
  }

  get mtime(): number {
    return this.#slab.readDoubleLE(this.#at + AT.mtime)
  }

  get edited(): boolean {
    return this.#has(HAS.edited)
  }

  get source(): Origin | undefined {
    if (!this.#has(HAS.source)) return undefined
    const number = (from: number) => this.#slab.readUInt32LE(this.#at + from)
    return {
      ...(this.#dumps[number(AT.dump)] as Dump),
      ...(this.#has(HAS.lines) ? { lines: [number(AT.first), number(AT.last)] } : {}),
      ...(this.#has(HAS.record) ? { record: number(AT.record) } : {})
    }
  }

  get also(): Origin[] | undefined {
    return this.#rest.also
  }

  get photos(): string[] | undefined {
    return this.#rest.photos
  }

  get address(): string | undefined {
    return this.#has(HAS.address) ? this.#bytes(AT.address, DIGEST, 'hex') : undefined
  }

  get text(): string | undefined {
    return this.#has(HAS.text) ? this.#bytes(AT.text, DIGEST, 'hex') : undefined
  }

  get sketch(): string | undefined {
    return this.#has(HAS.sketch) ? this.#bytes(AT.sketch, PLACES, 'base64') : undefined
  }

  toJSON(): PageEntry {
    const { page, size, mtime, source, also, photos, address, text, sketch, edited } = this
    return { page, size, mtime, source, also, photos, address, text, sketch, edited }
  }

  #has(what: number): boolean {
    return (this.#slab.readUInt32LE(this.#at + AT.has) & what) !== 0
  }

  #bytes(from: number, length: number, encoding: 'hex' | 'base64'): string {
    return this.#slab.toString(encoding, this.#at + from, this.#at + from + length)
  }
}
