// Plain Eleventy: Markdown files, Nunjucks layouts, collections.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Builder, bodyWithoutPhoto, frontMatter } from './builder.ts'

const folder = path.resolve(path.dirname(createRequire(path.resolve('package.json')).resolve('@11ty/eleventy')), '..')

export const eleventy: Builder = {
  name: 'eleventy',
  version: () => JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version,
  prepare(input, articles) {
    let some = false
    for (const { volume, slug, article } of articles) {
      if (!some) fs.cpSync('test/bench/eleventy', input, { recursive: true })
      some = true
      const { title, byline, authors, issued, section, photos, tags } = article
      const target = path.join(input, 'articles', volume)
      fs.mkdirSync(target, { recursive: true })
      const fields = { title, byline, authors, date: issued, section, photos, tags }
      fs.writeFileSync(path.join(target, `${slug}.md`), frontMatter(fields) + bodyWithoutPhoto(article.body))
    }
  },
  command: (input, output) => ({
    file: process.execPath,
    args: [path.join(folder, 'cmd.cjs'), '--quiet', `--output=${path.relative(input, output)}`],
    cwd: input
  })
}
