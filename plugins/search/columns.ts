// Articles by number → their results, and their values of each facet: what is looked up once articles are found.
import { deflateRawSync } from 'node:zlib'
import { ByteWriter } from './bytes.ts'
import { FACETS } from './fields.ts'
import { digestOf, type Keep, keepByDigest } from './names.ts'
import { COLUMN, DIGEST, hitsName, TOLD } from './root.ts'
import { type Row, rowOf } from './row.ts'
import type { RunDoc } from './run.ts'
import type { FacetName } from './types.ts'

/** Results in a file: fewer make more files, more make each answer longer. */
export const hitsInFile = (articles: number): number => (articles > 30_000 ? 64 : 32)

/** Where a facet is: its values, most articles first, with how many; and for each article the values it has. */
export interface FacetFiles {
  name: FacetName
  values: Uint8Array
  columns: Uint8Array[]
  /** Bytes of all of them. */
  bytes: number
}

export interface ColumnFiles {
  /** The digests of the files of results. */
  hits: Uint8Array
  facets: FacetFiles[]
}

/** A facet's values in the order they came in, how often each came, and for each article how many it has and which. */
interface Gathered {
  name: FacetName
  values: Map<string, number>
  counts: number[]
  ids: ByteWriter
}

/** Takes the articles in the order of their numbers. */
export class ColumnWriter {
  readonly #keep: Keep
  readonly #inFile: number
  readonly #hits = new ByteWriter()
  #waiting: Row[] = []
  /** Files of results that will have one digest, and how many have theirs. */
  #files: Uint8Array[] = []
  #kept = 0
  readonly #facets: Gathered[] = FACETS.map(name => ({ name, values: new Map(), counts: [], ids: new ByteWriter() }))

  constructor(articles: number, keep: Keep) {
    this.#keep = keep
    this.#inFile = hitsInFile(articles)
  }

  add({ hit, facets }: RunDoc): void {
    this.#waiting.push(rowOf(hit))
    if (this.#waiting.length === this.#inFile) this.#flush()
    for (const { name, values, counts, ids } of this.#facets) {
      const own = facets[name]
      ids.number(own.length)
      for (const value of own) {
        const id = values.get(value) ?? values.size
        values.set(value, id)
        counts[id] = (counts[id] ?? 0) + 1
        ids.number(id)
      }
    }
  }

  end(articles: number): ColumnFiles {
    if (this.#waiting.length) this.#flush()
    if (this.#files.length) this.#keepFiles()
    return { hits: this.#hits.view(), facets: this.#facets.flatMap(facet => this.#facet(facet, articles)) }
  }

  #flush(): void {
    this.#files.push(packed(JSON.stringify(this.#waiting)))
    this.#waiting = []
    if (this.#files.length === TOLD) this.#keepFiles()
  }

  #keepFiles(): void {
    this.#hits.bytes(digestOf(DIGEST, ...this.#files))
    for (const file of this.#files) this.#keep(hitsName(this.#kept++, this.#hits.view()), file)
    this.#files = []
  }

  /** Frequent values get small numbers. A facet with less than two values tells nothing. */
  #facet({ name, values, counts, ids }: Gathered, articles: number): FacetFiles[] {
    if (values.size < 2) return []
    const names = [...values.keys()]
    const order = names
      .map((_, i) => i)
      .sort(
        (a, b) =>
          (counts[b] as number) - (counts[a] as number) || ((names[a] as string) < (names[b] as string) ? -1 : 1)
      )
    const rank = new Uint32Array(names.length)
    for (const [i, id] of order.entries()) rank[id] = i
    const list = packed(JSON.stringify(order.map(id => [names[id], counts[id]])))
    const bytes = ids.view()
    const columns: Uint8Array[] = []
    let [at, size] = [0, list.length]
    const number = () => {
      let [value, shift] = [0, 0]
      for (;;) {
        const byte = bytes[at++] as number
        value |= (byte & 127) << shift
        if (byte < 128) return value
        shift += 7
      }
    }
    for (let from = 0; from < articles; from += COLUMN) {
      const out = new ByteWriter(COLUMN)
      for (let doc = from; doc < Math.min(articles, from + COLUMN); doc++) {
        const own = number()
        out.number(own)
        for (let i = 0; i < own; i++) out.number(rank[number()] as number)
      }
      const column = packed(out.view())
      size += column.length
      columns.push(keepByDigest(this.#keep, column))
    }
    return [{ name, values: keepByDigest(this.#keep, list), columns, bytes: size }]
  }
}

/** Deflated, for the browser's DecompressionStream. */
export const packed = (data: string | Uint8Array): Uint8Array => deflateRawSync(data, { level: 9 })
