// The runs on the disk: two files a volume, the articles and the terms.
import fs from 'node:fs'
import path from 'node:path'
import { readJsonl, writeJsonl } from '../archive/jsonl.ts'
import type { ArticlePage } from '../pages/article.ts'
import { RunBuilder, type RunDoc } from './run.ts'
import { RunReader } from './run-reader.ts'
import { indexed } from './text.ts'

const at = (input: string, volume: string, what: string) => path.join(input, '.cache/search', `${volume}.${what}`)

/** An article as the index is told of it. */
export type Indexable = Pick<ArticlePage, 'article' | 'address' | 'title' | 'lang' | 'thumbnail'>

/** Leaves a volume's run for the merge. */
export function writeRun(input: string, volume: string, pages: readonly Indexable[]): void {
  const articles = pages.map(page => indexed(page.article, page.address, page.title, page.lang, page.thumbnail))
  const run = new RunBuilder()
  // Of one day in the order of their addresses: nothing depends on the order of reading.
  for (const article of articles.sort((a, b) => compare(a.day, b.day) || compare(a.hit.address, b.hit.address)))
    run.add(article)
  writeJsonl(at(input, volume, 'docs.jsonl'), run.docs)
  fs.writeFileSync(at(input, volume, 'terms'), run.terms())
}

/** The articles of a run, oldest first. */
export const readRunDocs = (input: string, volume: string): Iterable<RunDoc> =>
  readJsonl<RunDoc>(at(input, volume, 'docs.jsonl'))

/** The terms of a run, read a piece of the file at a time. */
export function readRunTerms(input: string, volume: string): RunReader {
  const file = fs.openSync(at(input, volume, 'terms'), 'r')
  return new RunReader((bytes, from) => {
    const read = fs.readSync(file, bytes, from, bytes.length - from, null)
    if (read === 0) fs.closeSync(file)
    return read
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
