// Eleventy plugin: after a build, the files of the archive for machines.
import path from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { exports } from './exports/index.ts'
import { builtSite } from './lists.ts'
import { type Folders, writeFile } from './pages/write.ts'
import { building, isVolumeRun } from './volumes.ts'

export default function (eleventy: UserConfig): void {
  if (isVolumeRun) return
  const input = archiveOf(eleventy.directories.input)
  const output = path.resolve(eleventy.directories.output)
  eleventy.on('eleventy.after', () => {
    if (building.listed) return
    const folders: Folders = new Map()
    for (const { files } of exports) {
      for (const { address, text } of files(builtSite(input))) {
        writeFile(path.join(output, address), text, folders)
        building.built.lists.outputs.push(address)
      }
    }
  })
}
