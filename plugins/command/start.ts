// npm start: the site, served, and built again when something has changed.
import path from 'node:path'
import { ingestAndCompare, startEleventy } from './eleventy.ts'
import { tellError } from './error.ts'
import { lastBuild } from './last-build.ts'
import { readOptions } from './options.ts'
import { watchFolders } from './watch.ts'

/**
 * Builds and serves the site. Each change is built by a run of its own, as `npm run build` would: what Eleventy itself
 * watches is lost where the archive lies outside the checkout. What changed while the first build ran is found at once.
 */
export async function runStart(args: string[]): Promise<void> {
  const options = readOptions(args, ['port'])
  await ingestAndCompare(options)
  const served = await startEleventy(options, 'serve')
  await served.write().catch(tellError)
  await served.serve(options.port)
  process.once('SIGINT', () => process.exit())
  const lookAgain = async () => {
    try {
      await lastBuild.ended
      // What a build has just written looks like a change too.
      if (await ingestAndCompare({ ...options, strict: false })) return
      const run = await startEleventy(options, 'watch')
      await run.write()
      await served.eleventyServe.reload()
    } catch (error) {
      tellError(error)
    }
  }
  const folders = ['dumps', 'articles', 'pages', '_data'].map(name => path.join(options.input, name))
  watchFolders([...folders, path.resolve('layouts')], lookAgain)
}
