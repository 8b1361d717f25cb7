// Hugo: a section a month, a taxonomy of years.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { type Builder, bodyWithoutPhoto, frontMatter } from './builder.ts'

export const hugo: Builder = {
  name: 'hugo',
  version: () => /v[\d.]+/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout)?.[0] ?? 'is not installed',
  prepare(input, articles) {
    fs.cpSync('test/bench/hugo', input, { recursive: true })
    for (const { volume, slug, article } of articles) {
      const { title, byline, authors, issued, section, photos, tags } = article
      const folder = path.join(input, 'content', volume)
      if (!fs.existsSync(folder)) {
        fs.mkdirSync(folder, { recursive: true })
        fs.writeFileSync(path.join(folder, '_index.md'), frontMatter({ title: volume }))
      }
      const fields = { title, byline, authors, date: issued, desk: section, photos, tags, years: [issued.slice(0, 4)] }
      fs.writeFileSync(path.join(folder, `${slug}.md`), frontMatter(fields) + bodyWithoutPhoto(article.body))
    }
  },
  command: (input, output) => ({ file: 'hugo', args: ['--quiet', '--destination', output], cwd: input }),
  forget: input => fs.rmSync(path.join(input, 'resources'), { recursive: true, force: true })
}
