// Where the photos of an accession are: found out when the first of its dumps must be read.
import type { Listed } from '../accessions/list.ts'
import type { ReadPlace } from './reading-photos.ts'

/** What a dump of an accession needs to be read; `digest` is that of what the accession holds. */
export function placeOf(
  input: string,
  accession: string,
  files: () => readonly Listed[],
  digest: string
): () => Promise<ReadPlace> {
  const holdings = once(async () => (await import('../holdings/read-holdings.ts')).readHoldings(input, files()))
  const captions = once(async () => {
    const { readCaptions } = await import('../photos/captions.ts')
    return readCaptions(input, accession, await holdings(), digest)
  })
  return async () => ({ input, holdings: await holdings(), captions })
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
