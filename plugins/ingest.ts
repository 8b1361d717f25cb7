// Eleventy plugin: before every build, dumps become front-matter pages.
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { tellError } from './command/error.ts'
import { ingestAndTell, wasIngested } from './command/first-ingest.ts'
import { lastBuild } from './command/last-build.ts'
import { isVolumeRun } from './volumes.ts'

export default function (eleventy: UserConfig): void {
  if (isVolumeRun) return
  const input = archiveOf(eleventy.directories.input)
  eleventy.on('eleventy.before', async ({ runMode }) => {
    await lastBuild.ended // what it reads is not written to
    if (wasIngested()) return
    try {
      await ingestAndTell(input)
    } catch (error) {
      if (runMode === 'build') throw error
      tellError(error) // and shows the pages that there are
    }
  })
}
