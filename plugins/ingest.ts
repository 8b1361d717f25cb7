// Eleventy plugin: before every build, dumps become front-matter pages.
import path from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { ingestAndTell, wasIngested } from './command/first-ingest.ts'
import { building, isVolumeRun } from './volumes.ts'

export default function (eleventy: UserConfig): void {
  if (isVolumeRun) return
  const input = archiveOf(eleventy.directories.input)
  eleventy.addWatchTarget(path.relative('.', path.join(input, 'dumps')))

  eleventy.on('eleventy.before', async () => {
    await building.ended // what it reads is not written to
    if (!wasIngested()) await ingestAndTell(input)
  })
}
