// How the files of the index are named: by what they hold, so that another content has another name, which no cache mistakes.
import { createHash } from 'node:crypto'
import { NAME } from './lexicon.ts'
import { hex } from './root.ts'

/** Keeps a file of the index under a name. */
export type Keep = (name: string, bytes: Uint8Array) => void

/** The first bytes of what SHA-256 makes of a file, or of several. */
export function digestOf(length: number, ...files: readonly Uint8Array[]): Uint8Array {
  const digest = createHash('sha256')
  for (const file of files) digest.update(file)
  return digest.digest().subarray(0, length)
}

/** Keeps a file under a digest alone, and gives that. */
export function keepByDigest(keep: Keep, bytes: Uint8Array): Uint8Array {
  const name = digestOf(NAME, bytes)
  keep(hex(name), bytes)
  return name
}
