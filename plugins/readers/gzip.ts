// A gzipped dump: what is in it is read as if it were not.
import zlib from 'node:zlib'
import type { Dump, Reader, Reading } from '../archive/types.ts'
import { limited } from './packed/limits.ts'
import { memberDump } from './packed/member.ts'
import { type ReaderOf, untilBroken } from './packed/read.ts'

/** Reads what is packed with the readers of the shelf. */
export const gzip = (readerOf: ReaderOf): Reader => ({
  name: 'gzip',
  reads: 'Any of these gzipped (`.gz`, `.tgz`), with limits on bytes and ratio; read by Node’s zlib',
  accepts: ({ head }) => head[0] === 0x1f && head[1] === 0x8b,
  articles: dump => untilBroken(readings(dump, readerOf))
})

async function* readings(dump: Dump, readerOf: ReaderOf): AsyncGenerator<Reading> {
  const name = dump.path.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar')
  const state = { cutOff: false }
  const inner = await memberDump(dump, { name, size: dump.size, open: () => unpacked(dump, state) })
  const reader = readerOf(inner)
  if (reader) yield* reader.articles(inner)
  else yield { place: {}, notArticle: 'unknown-format', reason: 'no reader knows what is packed in it' }
  if (state.cutOff) yield { place: {}, notArticle: 'unreadable', reason: CUT_OFF }
}

const CUT_OFF = 'the gzipped dump was cut off; what was there of it is read'

const ended = (gunzip: zlib.Gunzip) =>
  new Promise<void>((resolve, reject) => {
    gunzip.once('end', resolve).once('error', reject)
    gunzip.end()
  })

/** Unpacks piece by piece, so that all there is comes out even if the end is missing. */
async function* unpacked(dump: Dump, state: { cutOff: boolean }): AsyncGenerator<Uint8Array> {
  const gunzip = zlib.createGunzip({ chunkSize: PIECE })
  let [packed, out] = [0, [] as Uint8Array[]]
  gunzip.on('data', (piece: Uint8Array) => out.push(piece))
  // Errors reach whoever waits for the write.
  gunzip.on('error', () => {})
  const taken = () => out.splice(0)
  const done = (act: (callback: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => act(error => (error ? reject(error) : resolve())))
  const pieces = async function* () {
    for await (const piece of dump.stream()) {
      for (let from = 0; from < piece.length; from += PIECE) {
        const part = piece.subarray(from, from + PIECE)
        packed += part.length
        await done(callback => gunzip.write(part, callback))
        yield* taken()
      }
    }
    await ended(gunzip).catch(error => {
      if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') throw error
      state.cutOff = true
    })
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
