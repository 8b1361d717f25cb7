// Runs → the index: the articles get their numbers, the terms are merged, and everything becomes files with names by content.
import { ColumnWriter, hitsInFile, packed } from './columns.ts'
import { FIELDS } from './fields.ts'
import { FIRST_LETTER, facetSign, splitKey } from './key.ts'
import { type Docs, GONE, merge, type Run } from './merge.ts'
import { type Keep, keepByDigest } from './names.ts'
import { hex, type Root } from './root.ts'
import type { RunDoc } from './run.ts'
import { hasStemmer } from './stemmers.ts'
import { StretchWriter } from './stretches.ts'
import { writeRoot } from './write-root.ts'
import { Spelling } from './write-spelling.ts'

/** What the volumes of the archive left, in their order. */
export interface Left {
  volumes: number
  /** The articles of a volume, oldest first. Read twice. */
  docs(volume: number): Iterable<RunDoc>
  /** The runs that hold the words of the volumes. */
  runs(): VolumesRun[]
}

/** A run, how many articles it was made of, and where those of a volume begin in it; volumes built since are not told. */
export interface VolumesRun {
  terms: Run
  articles: number
  volumes: { volume: number; first: number }[]
}

/** Builds the index, and gives its root file, and the languages that need a stemmer. */
export function buildIndex(left: Left, keep: Keep): { root: Uint8Array; languages: readonly string[] } {
  const order = new Order(left)
  const { count } = order.docs
  const columns = new ColumnWriter(count, keep)
  for (const doc of order.inOrder()) columns.add(doc)
  const { hits, facets } = columns.end(count)

  const spelling = new Spelling(count)
  const stretches = new StretchWriter(count, keep)
  const runs = left.runs().map(run => ({ terms: run.terms, numbers: order.numbersIn(run) }))
  for (const term of merge(runs, order.docs)) {
    const sign = term.key.charCodeAt(0)
    stretches.add(term, sign < facetSign('section').charCodeAt(0) || sign >= FIRST_LETTER)
    if (sign >= FIRST_LETTER) spelling.add(splitKey(term.key)[1], term.articles)
  }
  const listed = stretches.end()

  const days = [...order.days]
  const months = new Map<string, number>()
  for (const [day, articles] of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + articles)
  const root: Root = {
    articles: count,
    languages: [...order.languages].filter(hasStemmer).sort(),
    hasOthers: ![...order.languages].every(hasStemmer),
    issued: [...months],
    days: hex(keepByDigest(keep, packed(JSON.stringify(days)))),
    hitsInFile: hitsInFile(count),
    facets: facets.map(({ name, values, columns, bytes }) => ({
      name,
      values: hex(values),
      columns: columns.map(hex),
      bytes
    })),
    spelling: hex(spelling.write(keep))
  }
  return { root: writeRoot(root, listed, hits, keep), languages: root.languages }
}

/** The numbers of the articles: in the order of issue, those of no known time first; of one day in the order of volumes. */
class Order {
  readonly docs: Docs
  readonly days = new Map<string, number>()
  readonly languages = new Set<string>()
  readonly #left: Left
  /** For each volume, for each of its articles, its number. */
  readonly #numbers: Uint32Array[]

  constructor(left: Left) {
    this.#left = left
    const found: { days: string[]; lengths: Uint32Array }[] = []
    for (let volume = 0; volume < left.volumes; volume++) {
      const days: string[] = []
      const own: number[] = []
      for (const doc of left.docs(volume)) {
        days.push(doc.day)
        own.push(...doc.lengths)
        for (const language of doc.facets.language) this.languages.add(language)
      }
      found.push({ days, lengths: Uint32Array.from(own) })
    }
    const count = found.reduce((sum, { days }) => sum + days.length, 0)
    this.#numbers = found.map(({ days }) => new Uint32Array(days.length))
    this.docs = { count, lengths: new Uint32Array(count * FIELDS.length) }
    let number = 0
    for (const [volume, at] of inOrderOf(found.map(({ days }) => days))) {
      ;(this.#numbers[volume] as Uint32Array)[at] = number
      const { days, lengths } = found[volume] as (typeof found)[number]
      this.docs.lengths.set(lengths.subarray(at * FIELDS.length, (at + 1) * FIELDS.length), number * FIELDS.length)
      const day = days[at] as string
      this.days.set(day, (this.days.get(day) ?? 0) + 1)
      number++
    }
  }

  /** For each article of a run its number, or `GONE`. */
  numbersIn({ articles, volumes }: VolumesRun): Uint32Array {
    const numbers = new Uint32Array(articles).fill(GONE)
    for (const { volume, first } of volumes) numbers.set(this.#numbers[volume] as Uint32Array, first)
    return numbers
  }

  /** The articles in the order of their numbers: only volumes whose days overlap are open together. */
  *inOrder(): Generator<RunDoc> {
    const { count } = this.docs
    const volumeOf = new Uint32Array(count)
    for (const [volume, own] of this.#numbers.entries()) for (const number of own) volumeOf[number] = volume
    const open = new Map<number, Iterator<RunDoc>>()
    for (let number = 0; number < count; number++) {
      const volume = volumeOf[number] as number
      const docs = open.get(volume) ?? this.#left.docs(volume)[Symbol.iterator]()
      open.set(volume, docs)
      yield docs.next().value as RunDoc
      if (number === this.#numbers[volume]?.at(-1)) open.delete(volume)
    }
  }
}

/** The places of sorted lists, merged: which list, and where in it. Of equal days, the list that stands first. */
function* inOrderOf(lists: readonly (readonly string[])[]): Generator<[list: number, at: number]> {
  const days = [...new Set(lists.flat())].sort()
  const next = lists.map(() => 0)
  // Lists by the day that stands next in them.
  const waiting = new Map<string, number[]>()
  const wait = (list: number) => {
    const day = lists[list]?.[next[list] as number]
    if (day !== undefined) waiting.set(day, [...(waiting.get(day) ?? []), list])
  }
  for (const list of lists.keys()) wait(list)
  for (const day of days) {
    for (const list of (waiting.get(day) ?? []).sort((a, b) => a - b)) {
      while (lists[list]?.[next[list] as number] === day) yield [list, (next[list] as number)++]
      wait(list)
    }
  }
}
