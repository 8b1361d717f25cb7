// Dumps become pages before anything else of a build: the command does it, so that Eleventy is not started for nothing.
import path from 'node:path'
import type { Ingested } from '../archive/ingest.ts'
import { type Now, readNow, readUnchanged } from '../archive/unchanged.ts'
import { listPages, type PageFile } from '../articles/list-pages.ts'
import { folderName, ingestSummary, progress } from './progress.ts'
import { version } from './version.ts'
import { WORKERS } from './workers.ts'

let isDone = false
/** What this process has last said of the dumps, in lines. */
let told: readonly string[] = []

/** Has this process done what Eleventy would ask of it before its first build? Asked once: later builds ingest again. */
export function wasIngested(): boolean {
  const was = isDone
  isDone = false
  return was
}

/** Does it, for a build that follows in this process, and tells which pages there are then. */
export async function ingestFirst(input: string): Promise<Iterable<PageFile>> {
  const pages = await ingestAndTell(input)
  isDone = true
  return pages
}

/**
 * Turns dumps into pages, says what it did, fails where a note is a failure, and tells which pages there are then. While the
 * site is served nothing is said twice.
 */
export async function ingestAndTell(
  input: string,
  strict = Boolean(process.env.BACKFILE_STRICT)
): Promise<Iterable<PageFile>> {
  const now = readNow(input)
  const unchanged = readUnchanged(input, version(), now)
  const ingested = unchanged ?? (await ingestNow(input, now))
  const isFirst = !told.length
  if (!unchanged || isFirst) {
    const lines = ingestSummary(ingested).split('\n')
    for (const line of lines) if (!told.includes(line)) console.log(line)
    told = lines
  }
  if (isFirst && !ingested.received && !now.pages.length)
    console.log(`no dumps: they belong in ${folderName(path.join(input, 'dumps/<name>'))}`)
  if (strict && ingested.notes.length) process.exitCode = 1
  return unchanged ? now.pages : listPages(input)
}

async function ingestNow(input: string, now: Now): Promise<Ingested> {
  // Loaded when there is something to read: rules and readers take longer to load than to find that there is nothing.
  const { ingest } = await import('../archive/ingest.ts')
  const { step, done } = progress('Reading')
  const ingested = await ingest({ input, version: version(), now, onDump: step, workers: WORKERS })
  done()
  return ingested
}
