// IPTC's own record in a picture file: in which letters its words are, and whether XMP was kept in step with it.
import { createHash } from 'node:crypto'
import { decodeAs } from '../accessions/decode.ts'

/** `ESC % G`, by which a record says that it is in UTF-8 (IPTC-NAA IIM 4.2, dataset 1:90). */
const UTF8 = [0x1b, 0x25, 0x47]
/** Letters as no language sets them: a capital or a sign straight after a small letter, inside a word. */
const ODD = /\p{Ll}[\p{Lu}\p{S}\p{Pi}\p{Pf}](?=\p{Ll}|\b)/gu

/**
 * The words of a dataset. UTF-8 where the record says so or the bytes can be nothing else; otherwise they are of a
 * desktop of the time, Windows or Macintosh, whichever makes words of them.
 */
export function iptcText(bytes: readonly number[], charset?: readonly number[]): string {
  const data = Uint8Array.from(bytes)
  const said = charset && UTF8.every((byte, i) => charset[i] === byte)
  try {
    return new TextDecoder('utf-8', { fatal: !said }).decode(data)
  } catch {
    const [windows, mac] = [decodeAs(data, 'windows-1252'), decodeAs(data, 'macintosh')]
    const odd = (text: string) => (text.match(ODD) ?? []).length + (text.match(/[\u0080-\u009f]/g) ?? []).length
    return odd(mac) < odd(windows) ? mac : windows
  }
}

const RECORD = [0x04, 0x04]
const DIGEST = [0x04, 0x25]

/**
 * Did whoever wrote the IPTC record last leave XMP behind? Photoshop keeps the record's MD5 beside it; where that is not
 * the record's, other software has changed it since.
 */
export function isIptcNewer(file: Uint8Array): boolean {
  const [record, digest] = [resource(file, RECORD), resource(file, DIGEST)]
  if (!record || digest?.length !== 16) return false
  return createHash('md5').update(record).digest('hex') !== Buffer.from(digest).toString('hex')
}

/** A Photoshop image resource by its number: `8BIM`, number, name, size, data. */
function resource(file: Uint8Array, number: readonly number[]): Uint8Array | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const at = bytes.indexOf(Buffer.from([0x38, 0x42, 0x49, 0x4d, ...number]))
  if (at < 0 || at + 12 > bytes.length) return
  const name = (bytes[at + 6] as number) + 1
  const size = at + 6 + name + (name % 2)
  if (size + 4 > bytes.length) return
  return bytes.subarray(size + 4, size + 4 + bytes.readUInt32BE(size))
}
