// npm run ingest: dumps to pages only.
import { ingest } from '../archive/ingest.ts'
import { readOptions } from './options.ts'
import { ingestSummary, progress } from './progress.ts'
import { version } from './version.ts'

/** Ingests, tells what it did, and fails where `--strict` met a note. */
export async function runIngest(args: string[]): Promise<void> {
  const { input, strict } = readOptions(args)
  const { step, done } = progress('Reading')
  const ingested = await ingest({ input, version: version(), onDump: step })
  done()
  console.log(ingestSummary(ingested))
  if (strict && ingested.notes.length) process.exitCode = 1
}
