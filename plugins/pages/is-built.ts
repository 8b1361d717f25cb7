// Is the site there as it would be built now? Finding that out is quicker than Eleventy's start.
import fs from 'node:fs'
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import type { PageFile } from '../articles/list-pages.ts'
import { listPlaced } from '../photos/write.ts'
import { areListsThere, type Built, readBuilt, readListsFingerprint, readVolumes, staleVolumes } from './plan.ts'

/**
 * Nothing has changed since the last build ended, and all that it wrote is there. `method` is what pages depend on beside
 * themselves, `pages` are the articles' pages that there are; ingest has been run. A page that could not be built is tried again each time, so that its failure is told.
 */
export function isBuilt(
  input: string,
  output: string,
  layouts: string,
  method: string,
  pages: Iterable<PageFile>
): boolean {
  const built = readBuilt(input, output)
  const now = readVolumes(input, method, pages)
  return (
    built.lists.fingerprint === readListsFingerprint(input, method, now) &&
    built.hand === readHandFingerprint(input) &&
    !built.volumes.some(({ notes }) => notes.some(({ failed }) => failed)) &&
    !staleVolumes(input, output, now, built).length &&
    areListsThere(output, built.lists) &&
    areListsThere(output, { outputs: [...built.outputs, ...assets(layouts)] }) &&
    arePhotosThere(output, built)
  )
}

function arePhotosThere(output: string, { volumes }: Built): boolean {
  const placed = listPlaced(output)
  return volumes.every(({ renditions }) => renditions.every(address => placed.has(address)))
}

/** What Eleventy's own pages are made from: those written by hand, and the data that they may use. */
export function readHandFingerprint(input: string): string {
  const files = ['pages', '_data'].flatMap(folder => filesIn(path.join(input, folder)))
  const stamps = files.map(file => {
    const { size, mtimeMs } = fs.statSync(file)
    return `${path.relative(input, file)} ${size} ${mtimeMs}`
  })
  return digestOf(stamps.join('\n'))
}

const assets = (layouts: string) =>
  filesIn(path.join(layouts, 'assets')).map(file => path.relative(layouts, file).split(path.sep).join('/'))

function filesIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
}
