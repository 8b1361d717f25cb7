// Which pages an archive has, and from which dump each came, without holding their text.
import fs from 'node:fs'
import path from 'node:path'
import type { Article, Source } from '../archive/types.ts'
import { isAsWritten } from './front-matter.ts'
import { type Handles, handlesOf } from './handles.ts'
import type { PageFile } from './list-pages.ts'
import { readPage, sourceIn } from './page.ts'

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
  /** Why it could not be read. */
  problem?: string
}

/** Each of these pages with its source. One whose size and time are those in `known` is not read again. */
export function readPagesIndex(
  input: string,
  pages: readonly PageFile[],
  known: ReadonlyMap<string, PageEntry>
): PageEntry[] {
  return pages.map(file => {
    const before = known.get(file.page)
    return before && before.size === file.size && before.mtime === file.mtime ? before : readEntry(input, file)
  })
}

function readEntry(input: string, file: PageFile): PageEntry {
  const text = fs.readFileSync(path.join(input, 'articles', file.page), 'utf8')
  const edited = !isAsWritten(text)
  try {
    return { ...file, ...knownOf(readPage(text).article), edited }
  } catch (error) {
    // A slip in an edited page must not bring a second page of the same article.
    return { ...file, ...originsOf(sourceIn(text)), edited, problem: (error as Error).message }
  }
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
