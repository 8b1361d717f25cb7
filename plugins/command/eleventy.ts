// Eleventy, with our configuration, on the pages of an archive: what npm run build and npm start have in common.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type Eleventy from '@11ty/eleventy'
import { readAccessions } from '../accessions/list.ts'
import { readSettings } from '../archive/settings.ts'
import { isBuilt } from '../pages/is-built.ts'
import { readMethod } from '../pages/method.ts'
import { ingestFirst } from './first-ingest.ts'
import type { Options } from './options.ts'
import { version } from './version.ts'

/** Ingests what is new, and tells whether the site is there as it would be built now. Throws what a person has to mend first. */
export async function ingestAndCompare({ input, output, strict }: Options): Promise<boolean> {
  // What a person can mend is told in a line, before Eleventy tells it with its own troubles around it.
  readSettings(input)
  readAccessions(input)
  fs.mkdirSync(path.join(input, 'pages'), { recursive: true })
  if (strict) process.env.BACKFILE_STRICT = '1'
  const articles = await ingestFirst(input)
  const method = readMethod(input, 'layouts', version())
  return !strict && isBuilt(input, output, 'layouts', method, articles)
}

/**
 * A run of Eleventy that has read its configuration. Its input is the archive's `pages/` alone: nothing that was received
 * lies where Eleventy looks for templates or data.
 */
export async function startEleventy({ input, output }: Options, mode: 'build' | 'serve' | 'watch'): Promise<Eleventy> {
  const { default: Eleventy } = await import('@11ty/eleventy')
  const here = (folder: string) => path.relative(process.cwd(), folder) || '.'
  const run = new Eleventy(here(path.join(input, 'pages')), here(output), {
    source: 'cli',
    configPath: here(fileURLToPath(new URL('./eleventy.mjs', import.meta.url))),
    quietMode: true,
    runMode: mode
  })
  await run.init()
  return run
}
