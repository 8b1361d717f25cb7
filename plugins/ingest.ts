// Eleventy plugin: before every build, dumps become front-matter pages.
import path from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { ingestSummary, progress } from './command/progress.ts'
import { version } from './command/version.ts'
import { isVolumeRun } from './volumes.ts'

export default function (eleventy: UserConfig): void {
  if (isVolumeRun) return
  const input = archiveOf(eleventy.directories.input)
  eleventy.addWatchTarget(path.relative('.', path.join(input, 'dumps')))

  eleventy.on('eleventy.before', async () => {
    // Loaded here, because a worker that builds volumes has no use for it.
    const { ingest } = await import('./archive/ingest.ts')
    const { step, done } = progress('Reading')
    const ingested = await ingest({ input, version: version(), onDump: step })
    done()
    console.log(ingestSummary(ingested))
    if (process.env.BACKFILE_STRICT && ingested.notes.length) process.exitCode = 1
  })
}
