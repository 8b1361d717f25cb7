// Eleventy plugin: after the volumes, the search index, merged from what each of them left.
import path from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { writeIndex } from './search/write.ts'
import { building, isVolumeRun } from './volumes.ts'

export default function (eleventy: UserConfig): void {
  if (isVolumeRun) return
  const input = archiveOf(eleventy.directories.input)
  const output = path.resolve(eleventy.directories.output)
  eleventy.on('eleventy.after', () => {
    const { built, listed } = building
    if (listed) return
    const volumes = built.volumes.map(({ volume }) => volume)
    built.lists.outputs.push(...writeIndex(input, output, volumes))
  })
}
