// npm run build: the site, as its dumps, pages and layouts are now.
import { ingestAndCompare, startEleventy } from './eleventy.ts'
import { readOptions } from './options.ts'
import { folderName } from './progress.ts'

/** Ingests what is new and builds what has changed. */
export async function runBuild(args: string[]): Promise<void> {
  const options = readOptions(args)
  if (await ingestAndCompare(options)) return console.log(`nothing has changed in ${folderName(options.output)}`)
  const run = await startEleventy(options, 'build')
  await run.write()
}
