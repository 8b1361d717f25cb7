// Eleventy plugin: at the end of a build, puts the photos into the site, takes away what is no longer made, and notes
// what was built. Were that noted earlier, a build that failed would look finished.
import path from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { lastBuild } from './command/last-build.ts'
import { folderName } from './command/progress.ts'
import { counted } from './pages/count.ts'
import { type Built, writeBuilt } from './pages/plan.ts'
import { writeSitePhotos } from './pages/site-photos.ts'
import { removeGone } from './pages/write.ts'
import { writtenIndex } from './search.ts'
import { building, isVolumeRun } from './volumes.ts'

export default function (eleventy: UserConfig): void {
  if (isVolumeRun) return
  const input = archiveOf(eleventy.directories.input)
  const output = path.resolve(eleventy.directories.output)
  const cache = path.join(input, '.cache/renditions')
  eleventy.on('eleventy.after', async ({ results, runMode }) => {
    const { before, built, pages, changed } = building
    built.outputs = results.map(result => path.relative(output, result.outputPath).split(path.sep).join('/'))
    built.words = writeSitePhotos({ input, cache, output }, built, changed)
    const ending = end(input, output, before, built)
    // Whoever has just edited a page sees it before the search index of all the others is merged.
    if (runMode === 'build') await ending
    // What did not end is not noted as built, so that the next build makes it again.
    lastBuild.ended = ending.catch(({ message }: Error) => console.error(`the build did not end: ${message}`))
    const made = counted(pages + built.outputs.length, 'page')
    console.log(`${made} written to ${folderName(output)}, ${counted(built.volumes.length, 'volume')}`)
  })
}

async function end(input: string, output: string, before: Built, built: Built): Promise<void> {
  built.lists.outputs.push(...(await writtenIndex()))
  removeGone(output, outputsOf(before), new Set(outputsOf(built)))
  writeBuilt(input, output, built)
}

const outputsOf = ({ volumes, outputs, lists }: Built) => [
  ...outputs,
  ...lists.outputs,
  ...volumes.flatMap(volume => volume.outputs)
]
