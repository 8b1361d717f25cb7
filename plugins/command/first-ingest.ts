// Dumps become pages before anything else of a build: the command does it, so that Eleventy is not started for nothing.
import { ingestSummary, progress } from './progress.ts'
import { version } from './version.ts'
import { WORKERS } from './workers.ts'

let isDone = false

/** Has this process done what Eleventy would ask of it before its first build? Asked once: later builds ingest again. */
export function wasIngested(): boolean {
  const was = isDone
  isDone = false
  return was
}

/** Does it, for a build that follows in this process. */
export async function ingestFirst(input: string): Promise<void> {
  await ingestAndTell(input)
  isDone = true
}

/** Turns dumps into pages, says what it did, and fails where a note is a failure. */
export async function ingestAndTell(input: string, strict = Boolean(process.env.BACKFILE_STRICT)): Promise<void> {
  const { ingest } = await import('../archive/ingest.ts')
  const { step, done } = progress('Reading')
  const ingested = await ingest({ input, version: version(), onDump: step, workers: WORKERS })
  done()
  console.log(ingestSummary(ingested))
  if (strict && ingested.notes.length) process.exitCode = 1
}
