// The photos as pages show them, a file a volume: what lists of photos, and the words in their renditions, are made from.
import path from 'node:path'
import { readJsonl, writeJsonl } from '../archive/jsonl.ts'
import type { ShownPhoto } from './picture.ts'
import type { Words } from './xmp.ts'

const file = (input: string, volume: string) => path.join(input, '.cache/photos', `${volume}.jsonl`)

/** Leaves a volume's photos for the lists and for the next build. */
export const writeShown = (input: string, volume: string, photos: readonly ShownPhoto[]): void =>
  writeJsonl(file(input, volume), photos)

/** Every photo of these volumes, page by page, those that are lost too. */
export function* readShown(input: string, volumes: Iterable<string>): Generator<ShownPhoto> {
  for (const volume of volumes) yield* readJsonl<ShownPhoto>(file(input, volume))
}

/** What a photo says of itself in its renditions: of several pages that show it, the first that says it. */
export function wordsByDigest(photos: Iterable<ShownPhoto>): Map<string, { shown: ShownPhoto; words: Words }> {
  const found = new Map<string, { shown: ShownPhoto; words: Words }>()
  for (const shown of photos) {
    if (!shown.picture || shown.digest === undefined) continue
    const { caption, credit, copyright, headline, byline } = shown.photo
    const words = JSON.parse(JSON.stringify({ caption, credit, copyright, headline, byline })) as Words
    const before = found.get(shown.digest)
    found.set(shown.digest, before ? { ...before, words: { ...words, ...before.words } } : { shown, words })
  }
  return found
}
