// Eleventy plugin: the pages that are made from the catalogue, one template for each type on the shelf.
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { pageTypes } from './pages/index.ts'
import { readSite, type Site } from './pages/site.ts'
import { builtVolumes, isVolumeRun, pageTemplate } from './volumes.ts'

let site: Site | undefined

/** The archive as its lists see it, read once in a build, when the volumes are there. */
export const builtSite = (input: string): Site => {
  site ??= readSite(
    input,
    builtVolumes(),
    builtVolumes().flatMap(volume => volume.notes)
  )
  return site
}

export default function (eleventy: UserConfig): void {
  if (isVolumeRun) return
  const input = archiveOf(eleventy.directories.input)
  eleventy.on('eleventy.before', () => {
    site = undefined
  })
  for (const { name, pages } of pageTypes) {
    eleventy.addGlobalData(`${name}Pages`, () => pages(builtSite(input)))
    eleventy.addTemplate(`${name}.njk`, '', pageTemplate(name))
  }
}
