// npm run ingest: dumps to pages only.
import { ingestAndTell } from './first-ingest.ts'
import { readOptions } from './options.ts'

/** Ingests, tells what it did, and fails where `--strict` met a note. */
export async function runIngest(args: string[]): Promise<void> {
  const { input, strict } = readOptions(args)
  await ingestAndTell(input, strict)
}
