// npm run build and npm start: Eleventy, with our configuration.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readAccessions } from '../accessions/list.ts'
import { readSettings } from '../archive/settings.ts'
import { isBuilt } from '../pages/is-built.ts'
import { readMethod } from '../pages/method.ts'
import { ingestFirst } from './first-ingest.ts'
import { readOptions } from './options.ts'
import { folderName } from './progress.ts'
import { version } from './version.ts'

/**
 * Runs Eleventy's own command. Its input is the archive's `pages/` alone: nothing that was received lies where Eleventy
 * looks for templates or data.
 */
export async function runEleventy(args: string[], more: string[]): Promise<void> {
  const { input, output, strict, rest } = readOptions(args, ['port'])
  // What a person can mend is told in a line, before Eleventy tells it with its own troubles around it.
  readSettings(input)
  readAccessions(input)
  const pages = path.join(input, 'pages')
  fs.mkdirSync(pages, { recursive: true })
  if (strict) process.env.BACKFILE_STRICT = '1'
  const articles = await ingestFirst(input)
  const method = readMethod(input, 'layouts', version())
  if (!more.length && !strict && isBuilt(input, output, 'layouts', method, articles)) {
    console.log(`nothing has changed in ${folderName(output)}`)
    return
  }
  const here = (folder: string) => path.relative(process.cwd(), folder) || '.'
  const config = here(fileURLToPath(new URL('./eleventy.mjs', import.meta.url)))
  process.argv.splice(
    2,
    Infinity,
    `--config=${config}`,
    `--input=${here(pages)}`,
    `--output=${here(output)}`,
    '--quiet',
    ...more,
    ...rest
  )
  const command = path.join(path.dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '../cmd.cjs')
  await import(pathToFileURL(command).href)
}
