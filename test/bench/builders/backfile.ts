// Backfile: the articles as front-matter pages, without the dumps they came from.
import fs from 'node:fs'
import path from 'node:path'
import { writePage } from '../../../plugins/articles/front-matter.ts'
import type { Builder } from './builder.ts'

/** The feed and the sitemap need the address. */
const SETTINGS = { title: 'The Harbour Gazette', address: 'https://example.org/' }

export const backfile: Builder = {
  name: 'backfile',
  version: () => JSON.parse(fs.readFileSync('package.json', 'utf8')).version,
  prepare(input, articles) {
    fs.mkdirSync(path.join(input, '_data'), { recursive: true })
    fs.writeFileSync(path.join(input, '_data/archive.json'), JSON.stringify(SETTINGS))
    for (const { volume, slug, article } of articles) {
      const folder = path.join(input, 'articles', volume)
      fs.mkdirSync(folder, { recursive: true })
      fs.writeFileSync(path.join(folder, `${slug}.md`), writePage(article))
    }
  },
  command: (input, output) => ({
    file: process.execPath,
    args: ['plugins/command/boot.mjs', 'build', `--input=${input}`, `--output=${output}`],
    cwd: process.cwd()
  }),
  forget: input => fs.rmSync(path.join(input, '.cache'), { recursive: true, force: true })
}
