// Fixity: the assurance that bytes have not changed.
import { createHash } from 'node:crypto'
import fs from 'node:fs'

const PIECE = 1024 * 1024

/** SHA-256 in hex. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The first 64 bits of it, in hex: in a million articles no two are the same by chance. Made of these bytes alone, since a
 * piece cut out of a string keeps the whole of it in memory.
 */
export const shortDigestOf = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 8).toString('hex')

/** SHA-256 in hex of a file that may be larger than memory. */
export function digestOfFile(file: string): string {
  const [open, hash] = [fs.openSync(file, 'r'), createHash('sha256')]
  try {
    // No more than the file needs: most are small, and there may be many.
    const piece = Buffer.allocUnsafe(Math.min(PIECE, fs.fstatSync(open).size + 1))
    for (let length = 1; length > 0; ) {
      length = fs.readSync(open, piece)
      hash.update(piece.subarray(0, length))
    }
    return hash.digest('hex')
  } finally {
    fs.closeSync(open)
  }
}
