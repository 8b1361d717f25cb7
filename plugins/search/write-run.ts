// The runs on the disk: the articles of each volume, and the terms of those that were built together.
import fs from 'node:fs'
import path from 'node:path'
import { readJsonl, writeJsonl } from '../archive/jsonl.ts'
import type { ArticlePage } from '../pages/article.ts'
import type { Left, VolumesRun } from './build.ts'
import { digestOf } from './names.ts'
import { hex } from './root.ts'
import { RunBuilder, type RunDoc } from './run.ts'
import { RunReader } from './run-reader.ts'
import { indexed } from './text.ts'

/** Bytes of the digest that names a run. */
const NAME = 8
const TERMS = '.terms'

/** What the file of a volume's articles begins with: the run that holds their words, how many it has, and the first of them. */
interface Place {
  run: string
  articles: number
  first: number
}

const folderOf = (input: string) => path.join(input, '.cache/search')
const docsFile = (input: string, volume: string) => path.join(folderOf(input), `${volume}.docs.jsonl`)
const termsFile = (input: string, run: string) => path.join(folderOf(input), run + TERMS)

/** An article as the index is told of it. */
export type Indexable = Pick<ArticlePage, 'article' | 'address' | 'title' | 'lang' | 'thumbnail' | 'lost'>

/** Leaves one run of several volumes for the merge: most words of a small volume stand in its neighbours too. */
export class RunWriter {
  readonly #run = new RunBuilder()
  readonly #volumes: { volume: string; first: number }[] = []

  add(volume: string, pages: readonly Indexable[]): void {
    this.#volumes.push({ volume, first: this.#run.docs.length })
    const articles = pages.map(page =>
      indexed(page.article, page.address, page.title, page.lang, page.thumbnail, page.lost)
    )
    // Of one day in the order of their addresses: nothing depends on the order of reading.
    for (const article of articles.sort((a, b) => compare(a.day, b.day) || compare(a.hit.address, b.hit.address)))
      this.#run.add(article)
  }

  write(input: string): void {
    const { docs } = this.#run
    const terms = this.#run.terms()
    const run = hex(digestOf(NAME, terms))
    fs.mkdirSync(folderOf(input), { recursive: true })
    fs.writeFileSync(termsFile(input, run), terms)
    for (const [i, { volume, first }] of this.#volumes.entries()) {
      const place: Place = { run, articles: docs.length, first }
      writeJsonl(docsFile(input, volume), [place, ...docs.slice(first, this.#volumes[i + 1]?.first)])
    }
  }
}

/** What is left of these volumes. Runs that none of them needs any more are taken away. */
export function readLeft(input: string, volumes: readonly string[]): Left {
  const runs = new Map<string, { articles: number; volumes: VolumesRun['volumes'] }>()
  for (const [volume, name] of volumes.entries()) {
    const [place] = readJsonl<Place>(docsFile(input, name))
    if (!place) continue
    const { run, articles, first } = place
    const known = runs.get(run) ?? { articles, volumes: [] }
    runs.set(run, known)
    known.volumes.push({ volume, first })
  }
  for (const file of fs.readdirSync(folderOf(input)))
    if (file.endsWith(TERMS) && !runs.has(file.slice(0, -TERMS.length))) fs.rmSync(path.join(folderOf(input), file))
  return {
    volumes: volumes.length,
    docs: volume => readRunDocs(input, volumes[volume] as string),
    runs: () => [...runs].map(([run, left]) => ({ terms: readRunTerms(input, run), ...left }))
  }
}

/** The articles of a volume, oldest first. */
function* readRunDocs(input: string, volume: string): Generator<RunDoc> {
  const records = readJsonl<RunDoc>(docsFile(input, volume))
  records.next()
  yield* records
}

/** The terms of a run, read a piece of the file at a time. */
function readRunTerms(input: string, run: string): RunReader {
  const file = fs.openSync(termsFile(input, run), 'r')
  return new RunReader((bytes, from) => {
    const read = fs.readSync(file, bytes, from, bytes.length - from, null)
    if (read === 0) fs.closeSync(file)
    return read
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
