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

/**
 * Unpacks piece by piece, so that all there is comes out even if the end is missing. Of the piece in which it goes wrong zlib
 * gives nothing: then all is unpacked once more, and that piece a few bytes at a time.
 */
async function* unpacked(dump: Dump, state: { broken: boolean }): AsyncGenerator<Uint8Array> {
  const done: Progress = { packed: 0, unpacked: 0 }
  yield* limited(inflated(dump, done), () => done.packed)
  if (!done.failedAt) return
  state.broken = true
  if (done.failedAt[0] === done.failedAt[1]) return // its end is missing, and no more
  const again: Progress = { packed: 0, unpacked: 0 }
  let skip = done.unpacked
  for await (const piece of inflated(dump, again, done.failedAt)) {
    yield piece.subarray(Math.min(skip, piece.length))
    skip = Math.max(0, skip - piece.length)
  }
}

/** How many bytes went in and came out, and between which it went wrong. */
interface Progress {
  packed: number
  unpacked: number
  failedAt?: [from: number, to: number]
}

async function* inflated(dump: Dump, done: Progress, slowly = [0, 0]): AsyncGenerator<Uint8Array> {
  const gunzip = zlib.createGunzip({ chunkSize: PIECE })
  let [out, from] = [[] as Uint8Array[], 0]
  gunzip.on('data', (piece: Uint8Array) => {
    done.unpacked += piece.length
    out.push(piece)
  })
  // It may fail or end at any time, also while nobody waits for it; whoever waits then is told.
  const over = new Promise<void>((resolve, reject) =>
    gunzip.once('end', resolve).once('close', resolve).once('error', reject)
  )
  over.catch(() => {})
  const taken = () => out.splice(0)
  const written = (part: Uint8Array) => new Promise<void>(resolve => gunzip.write(part, () => resolve()))
  try {
    for await (const piece of dump.stream()) {
      for (let at = 0; at < piece.length; ) {
        from = done.packed
        const step = from >= (slowly[0] as number) && from < (slowly[1] as number) ? FEW : PIECE
        const part = piece.subarray(at, at + step)
        at += part.length
        done.packed += part.length
        await Promise.race([written(part), over])
        yield* taken()
      }
    }
    from = done.packed
    gunzip.end()
    await over
    yield* taken()
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error
    yield* taken()
    done.failedAt = [from, done.packed]
  } finally {
    out = []
    gunzip.destroy()
  }
}

const PIECE = 64 * 1024
/** What is unpacked at a time where it goes wrong. */
const FEW = 16
