// The bytes of a photo, wherever in its accession it is.
import { outermost } from '../accessions/photo-names.ts'
import { readDump, readListed } from '../accessions/read.ts'

/** A longer file is no photo that could be shown. */
const LONGEST = 256 * 1024 * 1024

export type PhotoBytes = { bytes: Uint8Array } | { problem: string }

/** The photo that a page names in `photos[].file`; a path that leads out of the accession is refused. */
export async function readPhoto(input: string, accession: string, file: string): Promise<PhotoBytes> {
  const { dump: at, name } = outermost(file)
  const listed = readListed(input, accession, at)
  if (!listed) return { problem: `is not in the accession ${accession}` }
  if (name === undefined) {
    if (listed.size > LONGEST) return { problem: 'is too long to be a photo' }
    return { bytes: readDump(input, listed, {}, '').bytes() }
  }
  try {
    // Loaded when there is one: it needs the readers, which are many.
    const { readPacked } = await import('./read-packed.ts')
    const bytes = await readPacked(input, listed, name, file)
    return bytes ? { bytes } : { problem: `is not in ${at}` }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}
