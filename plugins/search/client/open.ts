// Opens the index of the archive.
import type { Index } from '../types.ts'

/** Loads what every query needs. */
export async function openIndex(): Promise<Index> {
  throw new Error('this archive has none yet')
}
