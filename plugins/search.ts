// Eleventy plugin: after the volumes, the search index, merged from what each of them left. A large one is merged by a
// worker, while this thread prints the lists.
import path from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { inWorkers } from './archive/in-workers.ts'
import { WORKERS } from './command/workers.ts'
import { writeIndex } from './search/write.ts'
import { building, isVolumeRun } from './volumes.ts'

/** Below this a worker's start costs more than it saves. */
const FEW = 1000

let merging: Promise<string[]> = Promise.resolve([])

/** The addresses of the index that this build wrote, when it is whole; none if it is as it was. */
export const writtenIndex = (): Promise<string[]> => merging

export default function (eleventy: UserConfig): void {
  if (isVolumeRun) return
  const input = archiveOf(eleventy.directories.input)
  const output = path.resolve(eleventy.directories.output)
  eleventy.on('eleventy.after', () => {
    const { built, listed } = building
    const volumes = built.volumes.map(({ volume }) => volume)
    const articles = built.volumes.reduce((sum, volume) => sum + volume.articles, 0)
    if (listed) merging = Promise.resolve([])
    else if (articles < FEW || WORKERS === 0) merging = Promise.resolve(writeIndex(input, output, volumes))
    else merging = inWorker(input, output, volumes)
    // Whoever waits for it is told; until then a failure is no reason to stop in the middle of the lists.
    merging.catch(() => {})
  })
}

async function inWorker(...job: Parameters<typeof writeIndex>): Promise<string[]> {
  let written: string[] = []
  await inWorkers({ file: 'indexing', data: {}, workers: 1 }, [job], (made: string[]) => {
    written = made
  })
  return written
}
