// Eleventy plugin: the layouts, what they may call, the assets, and the pages written by hand.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { UserConfig } from '@11ty/eleventy'
import { archiveOf } from './archive/folders.ts'
import { readSettings } from './archive/settings.ts'
import { withoutStack } from './command/error.ts'
import { printedBytes } from './pages/bytes.ts'
import { counted, number } from './pages/count.ts'
import { printedDay } from './pages/day.ts'
import { slugOfHeading } from './pages/filing.ts'
import { handTitle, readHandPages } from './pages/hand-pages.ts'
import { type HeadingKind, headingAddress } from './pages/headings.ts'
import { inLanguage, languageName } from './pages/language.ts'
import { link, pageFile } from './pages/links.ts'
import { digestForPolicy } from './pages/not-found.ts'
import { photoTitle } from './pages/photo-sheet.ts'
import { unmarked } from './pages/print-day.ts'
import { isVolumeRun } from './volumes.ts'

/** The scripts of the pages, which boot.mjs bundles beside our own code. */
const scripts = path.relative('.', fileURLToPath(new URL('./client', import.meta.url)))

export default function (eleventy: UserConfig): void {
  const input = archiveOf(eleventy.directories.input)
  const settings = readSettings(input)
  eleventy.addFilter('link', link)
  eleventy.addFilter('pageFile', pageFile)
  eleventy.addFilter('photoTitle', photoTitle)
  eleventy.addFilter('headingAddress', (label: string, kind: HeadingKind) =>
    headingAddress({ kind, slug: slugOfHeading(label) })
  )
  eleventy.addFilter('number', number)
  eleventy.addFilter('counted', counted)
  eleventy.addFilter('bytes', printedBytes)
  eleventy.addFilter('day', (issued: string) => printedDay(issued, settings.language))
  eleventy.addFilter('machineDay', unmarked)
  eleventy.addFilter('inLanguage', inLanguage)
  eleventy.addFilter('languageName', languageName)
  eleventy.addFilter('digest', digestForPolicy)
  eleventy.addFilter('handTitle', handTitle)
  eleventy.addGlobalData('settings', settings)
  eleventy.addGlobalData('handPages', () => readHandPages(input))

  // Our own summary says what was written; what goes wrong is still told.
  const error = (told: string) => console.error(withoutStack(told))
  eleventy.logger.overrideLogger({ ...console, log: () => {}, error })
  if (isVolumeRun) {
    // The pages written by hand are built once, with the lists.
    eleventy.ignores.add(`${eleventy.directories.input}**`)
    return
  }
  // While the site is served there are several builds in one process, and each reads what is there.
  eleventy.setUseTemplateCache(false)
  eleventy.addPassthroughCopy({ 'layouts/assets': 'assets', [scripts]: 'assets' })
  eleventy.addGlobalData('layout', 'hand.njk')
  eleventy.addGlobalData(
    'permalink',
    () => (data: { page: { filePathStem: string } }) => `${data.page.filePathStem}.html`
  )
}
