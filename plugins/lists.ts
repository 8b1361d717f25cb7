// Eleventy plugin: after the volumes, the pages that are made from the catalogue, type by type, as the shelf has them.
import path from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { digestOf } from './accessions/fixity.ts'
import { archiveOf } from './archive/folders.ts'
import { printer } from './layouts.ts'
import { pageTypes, type SitePage } from './pages/index.ts'
import { readThere, writeBuilt } from './pages/plan.ts'
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

/** Notes what each page is made from, and tells whether it was made from the same before. */
function readBases(input: string, output: string): (page: SitePage) => boolean {
  const { before, built, method } = building
  const { bases: known = {}, ...lists } = before.lists
  // Until this build ends nobody can say what a page was made from last.
  if (before.lists.bases) writeBuilt(input, output, { ...before, lists })
  const isThere = readThere(output)
  const bases: Record<string, string> = {}
  built.lists.bases = bases
  return ({ address, basis }) => {
    if (basis === undefined) return false
    bases[address] = digestOf(JSON.stringify([method, basis])).slice(0, 16)
    return known[address] === bases[address] && isThere(address)
  }
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
    const isAsItWas = readBases(input, output)
    const { lists } = building.built
    for (const { name, pages } of pageTypes) {
      for (const page of pages(builtSite(input))) {
        lists.outputs.push(page.address)
        if (isAsItWas(page)) continue
        writeFile(path.join(output, page.address), await print(`${name}.njk`, page), folders)
        building.pages++
      }
    }
  })
}
