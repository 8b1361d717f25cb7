// Whether an accession holds the photos that it held before.
import { digestOf } from '../accessions/fixity.ts'
import type { Listed } from '../accessions/list.ts'
import { mayBePhoto, mayPack } from '../accessions/photo-files.ts'

/** Changes when a photo, words beside one, or what may pack photos comes, goes or is another. */
export const holdingsDigest = (files: readonly Listed[]): string =>
  digestOf(
    files
      .filter(({ path }) => mayBePhoto(path) || mayPack(path) || /\.xmp$/i.test(path))
      .map(({ path, size, mtime }) => `${path} ${size} ${mtime}`)
      .join('\n')
  ).slice(0, 16)
