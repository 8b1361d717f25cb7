// The photos of an accession that no page shows, for the finding aid.
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import { isPhoto } from '../accessions/photo-files.ts'
import { outermost } from '../accessions/photo-names.ts'
import type { PageEntry } from '../articles/pages-index.ts'
import type { Holdings } from '../holdings/holdings.ts'
import { readJsonl, writeJsonl } from './jsonl.ts'
import type { ReadPlace } from './reading-photos.ts'
import type { UnattachedRow } from './types.ts'

/** A crawl brings home icons, buttons and faces by the thousand, and they are small. */
const SMALLEST = 10_000

/** An accession, the digest of what it holds, and where that can be looked up. */
export interface AccessionPlace {
  name: string
  digest: string
  place: () => Promise<ReadPlace>
}

/** Lists the photos that no page shows, unless the photos and what the pages show are those of the last time. */
export async function writeUnattached(
  input: string,
  version: string,
  pages: Iterable<PageEntry>,
  places: readonly AccessionPlace[]
): Promise<void> {
  const shown = new Map(places.map(({ name }) => [name, new Set<string>()]))
  for (const { source, photos = [] } of pages) for (const file of photos) shown.get(source?.accession ?? '')?.add(file)
  const known = path.join(input, '.cache/unattached.jsonl')
  const now = { of: digestOf(JSON.stringify([version, places, [...shown].map(([name, files]) => [name, ...files])])) }
  const [before] = readJsonl<typeof now>(known)
  if (before?.of === now.of) return
  const rows: UnattachedRow[] = []
  for (const { name, place } of places) {
    const { holdings } = await place()
    for (const row of unattached(name, holdings, shown.get(name))) rows.push(row)
  }
  writeJsonl(path.join(input, 'articles/unattached.jsonl'), rows)
  writeJsonl(known, [now])
}

/** In the order of the accession; of what a crawl met only what is large enough to be a photo of the paper. */
function* unattached(
  accession: string,
  holdings: Holdings,
  shown: ReadonlySet<string> = new Set()
): Generator<UnattachedRow> {
  for (const { file, size, problem } of holdings.all()) {
    if (problem !== undefined || shown.has(file)) continue
    const { name } = outermost(file)
    const isPicture = /(?:^|!\/)https?:/i.test(name ?? '') ? size >= SMALLEST : name !== undefined || isPhoto(file)
    if (isPicture) yield { accession, file, size }
  }
}
