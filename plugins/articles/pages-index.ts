// Which pages an archive has, and from which dump each came, without holding their text.
import fs from 'node:fs'
import path from 'node:path'
import { inWorkers } from '../archive/in-workers.ts'
import type { Article, Source } from '../archive/types.ts'
import { isAsWritten } from './front-matter.ts'
import { type Handles, handlesOf } from './handles.ts'
import type { PageFile } from './list-pages.ts'
import { readPage } from './page.ts'
import { PageTable } from './page-table.ts'

/** Where in which dump an article was. */
export type Origin = Pick<Source, 'accession' | 'path' | 'sha256' | 'lines' | 'record'>

/** What ingest must know of a page that exists. */
export interface PageEntry extends PageFile, Handles {
  /** Absent where the page does not say it, or a person wrote it. */
  source?: Origin
  /** Where the same article was received again. */
  also?: Origin[]
  /** The photos that it shows, as `photos[].file` names them; absent where it shows none. */
  photos?: string[]
  /** The page is no longer what ingest wrote. */
  edited: boolean
}

/** From so many pages on, workers cost less than they save. */
const MANY = 1000
/** Pages that a worker is told of at once. */
const BATCH = 250

/** Makes a table that of these pages: each with its source. One whose size and time are those in it is not read again. */
export async function readPagesIndex(
  input: string,
  pages: readonly PageFile[],
  table = new PageTable(),
  workers = 0
): Promise<PageTable> {
  const there = new Set(pages.map(({ page }) => page))
  for (const page of table.pages()) if (!there.has(page)) table.delete(page)
  const toRead = pages.filter(page => !table.isAsListed(page))
  const keep = (entries: PageEntry[]) => {
    for (const entry of entries) table.set(entry)
  }
  if (workers < 2 || toRead.length < MANY) keep(toRead.map(page => readEntry(input, page)))
  else {
    const batches = Array.from({ length: Math.ceil(toRead.length / BATCH) }, (_, i) =>
      toRead.slice(i * BATCH, (i + 1) * BATCH)
    )
    await inWorkers({ file: 'shelving', data: { input }, workers }, batches, keep)
  }
  return table
}

/** Reads a page, for the index. */
export function readEntry(input: string, file: PageFile): PageEntry {
  const text = fs.readFileSync(path.join(input, 'articles', file.page), 'utf8')
  return { ...file, ...knownOf(readPage(text).article), edited: !isAsWritten(text) }
}

/** What the index keeps of an article. */
export function knownOf(article: Article) {
  const photos = (article.photos ?? []).flatMap(({ file }) => file ?? [])
  return { ...originsOf(article.source), ...(photos.length ? { photos } : {}), ...handlesOf(article) }
}

const originsOf = (source: Source | undefined): Pick<PageEntry, 'source' | 'also'> =>
  source ? { source: originOf(source), ...(source.also?.length ? { also: source.also.map(originOf) } : {}) } : {}

const originOf = ({ accession, path: dump, sha256, lines, record }: Origin): Origin => ({
  accession,
  path: dump,
  sha256,
  ...(lines ? { lines } : {}),
  ...(record === undefined ? {} : { record })
})
