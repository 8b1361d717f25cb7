// A list of articles, in parts that are short enough to load: the first is `index.html`, the next `index-2.html`.
import type { Entry } from './catalogue.ts'

/** A list of more articles is cut, from the oldest on, so that a new article moves only the last part. */
const PART = 500

/** One part of a list. Its entries are read when the layout asks for them, and not kept. */
export class ListPage {
  readonly address: string
  readonly title: string
  readonly count: number
  readonly part: number
  readonly parts: { address: string; number: number }[]
  readonly #entries: () => Entry[]

  constructor(folder: string, title: string, count: number, part: number, entries: () => Entry[]) {
    this.address = partAddress(folder, part)
    this.title = title
    this.count = count
    this.part = part
    this.parts = Array.from({ length: partsOf(count) }, (_, i) => ({
      address: partAddress(folder, i + 1),
      number: i + 1
    }))
    this.#entries = entries
  }

  get entries(): Entry[] {
    return this.#entries().slice((this.part - 1) * PART, this.part * PART)
  }
}

const partsOf = (count: number) => Math.max(1, Math.ceil(count / PART))
const partAddress = (folder: string, part: number) => `${folder}/index${part === 1 ? '' : `-${part}`}.html`

/** Every part of a list. */
export const listPages = (folder: string, title: string, count: number, entries: () => Entry[]): ListPage[] =>
  Array.from({ length: partsOf(count) }, (_, i) => new ListPage(folder, title, count, i + 1, entries))
