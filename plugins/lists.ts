// Eleventy plugin: after the volumes, the pages that are made from the catalogue, type by type, as the shelf has them.
import path from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { printer } from './layouts.ts'
import { pageTypes } from './pages/index.ts'
import { readSite, type Site } from './pages/site.ts'
import { type Folders, writeFile } from './pages/write.ts'
import { building, isVolumeRun } from './volumes.ts'

let site: Site | undefined

/** The archive as its lists see it, read once in a build, when the volumes are there. */
export function builtSite(input: string): Site {
  const { volumes } = building.built
  site ??= readSite(
    input,
    volumes,
    volumes.flatMap(volume => volume.notes)
  )
  return site
}

export default function (eleventy: UserConfig): void {
  if (isVolumeRun) return
  const input = archiveOf(eleventy.directories.input)
  const output = path.resolve(eleventy.directories.output)
  eleventy.on('eleventy.before', () => {
    site = undefined
  })
  eleventy.on('eleventy.after', async () => {
    if (building.listed) return
    const [print, folders]: [ReturnType<typeof printer>, Folders] = [printer(), new Map()]
    for (const { name, pages } of pageTypes) {
      for (const page of pages(builtSite(input))) {
        writeFile(path.join(output, page.address), await print(`${name}.njk`, page), folders)
        building.built.lists.outputs.push(page.address)
      }
    }
  })
}
