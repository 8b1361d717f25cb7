// Eleventy plugin: after the volumes, the search index, merged from what each of them left.
import path from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { hasIndex, writeIndex } from './search/write.ts'
import { building, isVolumeRun } from './volumes.ts'

export default function (eleventy: UserConfig): void {
  if (isVolumeRun) return
  const input = archiveOf(eleventy.directories.input)
  const output = path.resolve(eleventy.directories.output)
  eleventy.on('eleventy.after', () => {
    const { before, built } = building
    const state = (volumes: typeof built.volumes) =>
      volumes.map(({ volume, fingerprint }) => `${volume} ${fingerprint}`).join()
    if (hasIndex(output) && state(before.volumes) === state(built.volumes)) return
    writeIndex(
      input,
      output,
      built.volumes.map(({ volume }) => volume)
    )
  })
}
