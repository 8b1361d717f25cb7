// Backfile's table of contents: what Eleventy runs, in this order.
import path from 'node:path'
import type { UserConfig } from '@11ty/eleventy'
import exports from './plugins/exports.ts'
import finish from './plugins/finish.ts'
import ingest from './plugins/ingest.ts'
import layouts from './plugins/layouts.ts'
import lists from './plugins/lists.ts'
import search from './plugins/search.ts'
import site from './plugins/site.ts'
import volumes from './plugins/volumes.ts'

export default function (eleventy: UserConfig) {
  eleventy.setEventEmitterMode('sequential') // each plugin's work is done before the next begins
  eleventy.addPlugin(site) //    layouts, filters, assets, and the pages written by hand
  eleventy.addPlugin(layouts) // the layouts, for pages that are too many for Eleventy's templates
  eleventy.addPlugin(ingest) //  dumps → front-matter pages
  eleventy.addPlugin(volumes) // front-matter pages → HTML, one volume at a time
  eleventy.addPlugin(search) //  every word of the volumes → the search index, while the lists are printed
  eleventy.addPlugin(lists) //   the catalogue → front page, months, names, subjects, lost photos, finding aid
  eleventy.addPlugin(exports) // the catalogue → feed, sitemap
  eleventy.addPlugin(finish) //  what is no longer made goes, and what was built is noted

  // Nothing that was received is ever a template: Eleventy's input is the archive's `pages/` alone, wherever that is.
  const folder = path.relative(eleventy.directories.input, 'layouts')
  return {
    dir: { layouts: folder, includes: folder, data: '../_data' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk'
  }
}
