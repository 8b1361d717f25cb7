// npm start: the site, served, and built again when something has changed.
import path from 'node:path'
import { ingestAndCompare, startEleventy } from './eleventy.ts'
import { tellError } from './error.ts'
import { lastBuild } from './last-build.ts'
import { readOptions } from './options.ts'
import { watchFolders } from './watch.ts'

/**
 * Builds and serves the site. Eleventy watches its own templates; the dumps and pages, which it does not know, are watched
 * here, and what changed in them before they were watched, while the first build ran, is found at once.
 */
export async function runStart(args: string[]): Promise<void> {
  const options = readOptions(args, ['port'])
  await ingestAndCompare(options)
  const run = await startEleventy(options, 'serve')
  const buildAgain = await run.watch()
  await run.serve(options.port)
  process.once('SIGINT', () => process.exit())
  const lookAgain = async () => {
    try {
      await lastBuild.ended
      // What a build has just written looks like a change too.
      if (await ingestAndCompare({ ...options, strict: false })) return
      await buildAgain(path.relative('.', options.input))
    } catch (error) {
      tellError(error)
    }
  }
  watchFolders([path.join(options.input, 'dumps'), path.join(options.input, 'articles')], lookAgain)
}
