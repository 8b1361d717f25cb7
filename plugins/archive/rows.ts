// The rows that ingest keeps of a dump beside its pages: notes, and what became no page.
import type { AsideRow, Dump, NotArticle, Note, Place } from './types.ts'

/** A note on a place of a dump. */
export const noteOf = (
  { accession, path }: Pick<Dump, 'accession' | 'path'>,
  by: string,
  what: string,
  line?: number,
  record?: number
): Note => ({
  accession,
  path,
  ...(line === undefined ? {} : { line }),
  ...(record === undefined ? {} : { record }),
  by,
  what
})

/** A row of what became no page. */
export const asideOf = (
  { accession, path, digest }: Pick<Dump, 'accession' | 'path' | 'digest'>,
  as: NotArticle,
  reason: string,
  place: Place = {}
): AsideRow => ({ accession, path, sha256: digest, ...place, as, reason })
