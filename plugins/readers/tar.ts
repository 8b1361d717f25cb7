// Tar archives of other dumps.
import { Readable } from 'node:stream'
import { createTarDecoder } from 'modern-tar'
import type { Dump, Reader } from '../archive/types.ts'
import { packedPhotos } from './packed/photos.ts'
import { type Packed, packedReadings, type ReaderOf, untilBroken } from './packed/read.ts'

/** `ustar` stands after the fields of the first header. */
const isTar = ({ head }: Pick<Dump, 'head'>) => Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar'

/** Reads what is packed with the readers of the shelf. */
export const tar = (readerOf: ReaderOf): Reader => ({
  name: 'tar',
  reads:
    'Tar archives of any of these, gzipped too, with limits on bytes, depth and names; nothing is written; read by modern-tar',
  accepts: isTar,
  many: true,
  articles: dump => untilBroken(packedReadings(dump, tarMembers(dump), readerOf)),
  photos: dump => packedPhotos(dump, tarMembers(dump), readerOf)
})

/** Members in their order; each is read as it passes. */
async function* tarMembers(dump: Dump): AsyncGenerator<Packed> {
  const bytes = Readable.toWeb(Readable.from(dump.stream())) as unknown as ReadableStream<Uint8Array>
  for await (const { header, body } of bytes.pipeThrough(createTarDecoder())) {
    if (header.type !== 'file') {
      await body.cancel()
      // A link could lead anywhere.
      if (header.type !== 'directory')
        yield { name: header.name, problem: `it is a ${header.type}, and links are not followed` }
      continue
    }
    yield {
      name: header.name.replace(/^\.\//, ''),
      size: header.size,
      once: true,
      open: () => body as unknown as AsyncIterable<Uint8Array>
    }
  }
}
