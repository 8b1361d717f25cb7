// What kind of web archive a dump is, by its first bytes, gzipped or not.
import zlib from 'node:zlib'

export const isWarc = (head: Uint8Array): boolean => begins(head, 'WARC/')
export const isArc = (head: Uint8Array): boolean => begins(head, 'filedesc://')

const begins = (head: Uint8Array, words: string) =>
  [head, unzipped(head)].some(bytes => Buffer.from(bytes.subarray(0, words.length)).toString('latin1') === words)

/** The beginning of a gzipped dump, unpacked; nothing where it is not gzipped. */
function unzipped(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return new Uint8Array()
  // A short dump is whole in its head, with whatever stands behind it: then less of it is enough.
  for (let length = head.length; length > 64; length >>= 1) {
    try {
      const options = { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * 1024 }
      return zlib.gunzipSync(head.subarray(0, length), options)
    } catch {}
  }
  return new Uint8Array()
}
