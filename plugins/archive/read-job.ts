// A dump that must be read, and what reading it gives, wherever that is done.
import type { Listed } from '../accessions/list.ts'
import { readDump } from '../accessions/read.ts'
import type { Finding } from './read-dump.ts'
import type { ReadPlace } from './reading-photos.ts'
import type { Accession, Dump } from './types.ts'

/** A received file, and what it is read with. */
export interface Job {
  listed: Listed
  accession: Accession
  /** Of what its accession holds. */
  digest: string
}

/** An opened dump: its digest, and what is in it, piece by piece. */
export interface Opened {
  digest: string
  findings: AsyncIterable<Finding>
}

/** Opens a dump. One that the disk will not give is told by its reason, and the batch goes on. */
export async function open(
  input: string,
  { listed, accession }: Job,
  place: () => Promise<ReadPlace>
): Promise<Opened | { problem: string }> {
  let dump: Dump
  try {
    dump = readDump(input, listed, accession.facts)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { problem: `cannot be opened: ${code ?? message}` }
  }
  // Loaded when a dump must be read: most builds of an archive find every dump as it was.
  const { findingsIn } = await import('./read-dump.ts')
  return { digest: dump.digest, findings: findingsIn(await place(), dump) }
}
