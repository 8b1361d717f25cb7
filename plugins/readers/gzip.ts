// A gzipped dump: what is in it is read as if it were not.
import zlib from 'node:zlib'
import type { Dump, Later, PackedPhoto, Reader, Reading } from '../archive/types.ts'
import { limited } from './packed/limits.ts'
import { memberDump } from './packed/member.ts'
import { type ReaderOf, untilBroken } from './packed/read.ts'
import { unknownFormat } from './unknown.ts'

/** Reads what is packed with the readers of the shelf. */
export const gzip = (readerOf: ReaderOf): Reader => ({
  name: 'gzip',
  reads: 'Any of these gzipped (`.gz`, `.tgz`), with limits on bytes and ratio; read by Node’s zlib',
  accepts: ({ head }) => head[0] === 0x1f && head[1] === 0x8b,
  many: true,
  articles: dump => untilBroken(readings(dump, readerOf)),
  photos: dump => photos(dump, readerOf)
})

async function* readings(dump: Dump, readerOf: ReaderOf): AsyncGenerator<Reading | Later> {
  const state = { broken: false }
  const inner = await innerDump(dump, state)
  const reader = readerOf(inner)
  if (reader) yield* reader.articles(inner)
  else yield { place: {}, notArticle: 'unknown-format', reason: `what is packed in it: ${unknownFormat(inner)}` }
  if (state.broken) yield { place: {}, notArticle: 'unreadable', reason: BROKEN }
}

function innerDump(dump: Dump, state: { broken: boolean }): Promise<Dump> {
  const name = dump.path.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar')
  return memberDump(dump, { name, size: dump.size, open: () => unpacked(dump, state) })
}

/** What is packed in it has the names that it would have without. */
async function* photos(dump: Dump, readerOf: ReaderOf): AsyncGenerator<PackedPhoto> {
  const inner = await innerDump(dump, { broken: false })
  for await (const photo of readerOf(inner)?.photos?.(inner) ?? []) yield { ...photo, place: undefined }
}

const BROKEN = 'the gzipped dump was cut off or damaged; what could be unpacked of it is read'

/** Unpacks piece by piece, so that all there is comes out even if the end is missing. */
async function* unpacked(dump: Dump, state: { broken: boolean }): AsyncGenerator<Uint8Array> {
  const gunzip = zlib.createGunzip({ chunkSize: PIECE })
  let [packed, out] = [0, [] as Uint8Array[]]
  gunzip.on('data', (piece: Uint8Array) => out.push(piece))
  // It may fail or end at any time, also while nobody waits for it; whoever waits then is told.
  const over = new Promise<void>((resolve, reject) =>
    gunzip.once('end', resolve).once('close', resolve).once('error', reject)
  )
  over.catch(() => {})
  const taken = () => out.splice(0)
  const written = (part: Uint8Array) => new Promise<void>(resolve => gunzip.write(part, () => resolve()))
  const pieces = async function* () {
    try {
      for await (const piece of dump.stream()) {
        for (let from = 0; from < piece.length; from += PIECE) {
          const part = piece.subarray(from, from + PIECE)
          packed += part.length
          await Promise.race([written(part), over])
          yield* taken()
        }
      }
      gunzip.end()
      await over
    } catch (error) {
      if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error
      state.broken = true
    }
    yield* taken()
  }
  try {
    yield* limited(pieces(), () => packed)
  } finally {
    out = []
    gunzip.destroy()
  }
}

const PIECE = 64 * 1024
