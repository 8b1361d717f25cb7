// A list of articles, in parts that are short enough to load: the first is `index.html`, the next `index-2.html`.
import type { Entry } from './catalogue.ts'

/** A list of more articles is cut, from the oldest on, so that a new article moves only the last part. */
const PART = 500

/** A whole list: where it stands, and what is in it. */
export interface ListOf {
  folder: string
  title: string
  count: number
  /** Read when a layout asks for them, and not kept. */
  entries: () => Entry[]
}

/** One part of a list. */
export class ListPage {
  readonly address: string
  readonly title: string
  readonly count: number
  readonly part: number
  readonly parts: { address: string; number: number }[]
  readonly #list: () => Entry[]
  /** Read once: the page is not kept. */
  #read: Entry[] | undefined

  constructor({ folder, title, count, entries }: ListOf, part: number) {
    this.address = partAddress(folder, part)
    this.title = title
    this.count = count
    this.part = part
    this.parts = partsOf(count).map(number => ({ address: partAddress(folder, number), number }))
    this.#list = entries
  }

  get basis(): unknown {
    return [{ ...this }, this.entries]
  }

  get entries(): Entry[] {
    this.#read ??= this.#list().slice((this.part - 1) * PART, this.part * PART)
    return this.#read
  }

  /** The entries, those of one day of issue together. */
  get days(): { issued: string | undefined; entries: Entry[] }[] {
    const days: { issued: string | undefined; entries: Entry[] }[] = []
    for (const entry of this.entries) {
      const last = days.at(-1)
      if (last && last.issued === entry.issued) last.entries.push(entry)
      else days.push({ issued: entry.issued, entries: [entry] })
    }
    return days
  }
}

/** The numbers of the parts that a list of so many articles has. */
export const partsOf = (count: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil(count / PART)) }, (_, i) => i + 1)

/** `undated/index.html`; its second part is `undated/index-2.html`. */
export const partAddress = (folder: string, part: number) => `${folder}/index${part === 1 ? '' : `-${part}`}.html`
