// What kind of web archive a dump is, by its first bytes, gzipped or not.
import zlib from 'node:zlib'

export const isWarc = (head: Uint8Array): boolean => begins(head, 'WARC/')
export const isArc = (head: Uint8Array): boolean => begins(head, 'filedesc://')

const begins = (head: Uint8Array, words: string) =>
  [head, unzipped(head)].some(bytes => Buffer.from(bytes.subarray(0, words.length)).toString('latin1') === words)

/** The beginning of a gzipped dump, unpacked; nothing where it is not gzipped. */
function unzipped(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return new Uint8Array()
  try {
    return zlib.gunzipSync(head, { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * 1024 })
  } catch {
    return new Uint8Array()
  }
}
