// Fixity: the assurance that bytes have not changed.
import { createHash } from 'node:crypto'
import fs from 'node:fs'

/** SHA-256 in hex. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** SHA-256 in hex of a file that may be larger than memory. */
export function digestOfFile(file: string): string {
  const [open, piece, hash] = [fs.openSync(file, 'r'), new Uint8Array(1024 * 1024), createHash('sha256')]
  try {
    for (let length = 1; length > 0; ) {
      length = fs.readSync(open, piece)
      hash.update(piece.subarray(0, length))
    }
    return hash.digest('hex')
  } finally {
    fs.closeSync(open)
  }
}
