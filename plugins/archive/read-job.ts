// A dump that must be read, and what reading it gives, wherever that is done.
import type { Listed } from '../accessions/list.ts'
import { readDump } from '../accessions/read.ts'
import type { Furniture } from '../sites/prints.ts'
import type { Finding, Share } from './read-dump.ts'
import type { ReadPlace } from './reading-photos.ts'
import type { Accession, Dump } from './types.ts'

/** A received file, and what it is read with. */
export interface Job {
  listed: Listed
  accession: Accession
  /** Of what its accession holds. */
  digest: string
}

/** An opened dump: its digest, and what is in it, turn by turn. */
export interface Opened {
  digest: string
  turns: AsyncIterable<Finding[]>
}

const WHOLE: Share = { nth: 0, of: 1 }

/**
 * Opens a dump, or a worker's share of it; of one that cannot be shared the first has it all, and the others nothing. One
 * that the disk will not give is told by its reason, and the batch goes on.
 */
export async function open(
  input: string,
  { listed, accession }: Job,
  place: () => Promise<ReadPlace>,
  furniture: Furniture,
  asked = WHOLE
): Promise<(Opened & { share: Share }) | { problem: string }> {
  let dump: Dump
  try {
    dump = readDump(input, listed, accession.facts)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { problem: `cannot be opened: ${code ?? message}` }
  }
  // Loaded when a dump must be read: most builds of an archive find every dump as it was.
  const { shareOf, turnsIn } = await import('./read-dump.ts')
  const share = shareOf(dump, asked)
  return {
    digest: dump.digest,
    share: share ?? asked,
    turns: share ? turnsIn(await place(), dump, share, furniture) : nothing()
  }
}

async function* nothing(): AsyncGenerator<Finding[]> {}
