// The renditions of a site: put there with their words, and taken away when no page shows them any more.
import { digestOf } from '../accessions/fixity.ts'
import { readShown, wordsByDigest } from '../photos/shown.ts'
import { listPlaced, writePlaced } from '../photos/write.ts'
import type { Built } from './plan.ts'
import { removeGone } from './write.ts'

/** Where the renditions are, and where they go. */
export interface Places {
  input: string
  /** Of the renditions. */
  cache: string
  output: string
}

/**
 * Puts into the site what its pages show, where it is not there, or says something else by now; returns what the renditions
 * say. `changed`: a volume was built, so other words may be the first.
 */
export function writeSitePhotos(
  { input, cache, output }: Places,
  { volumes, words: before = {} }: Built,
  changed: boolean
): Record<string, string> {
  const wanted = new Set(volumes.flatMap(volume => volume.renditions))
  const placed = listPlaced(output)
  removeGone(output, placed, wanted)
  if (!changed && [...wanted].every(address => placed.has(address))) return before
  const said: Record<string, string> = {}
  const photos = readShown(
    input,
    volumes.map(({ volume }) => volume)
  )
  for (const [digest, { shown, words }] of wordsByDigest(photos)) {
    const now = digestOf(JSON.stringify(words)).slice(0, 12)
    said[digest] = now
    const there = shown.picture?.renditions.every(({ address }) => placed.has(address))
    if (shown.picture && !(there && before[digest] === now)) writePlaced(cache, output, shown.picture, words)
  }
  return said
}
