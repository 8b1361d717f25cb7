// The pages written by hand, as the menu names them.
import fs from 'node:fs'
import path from 'node:path'

/** A page written by hand, for the menu. */
export interface HandPage {
  /** Path in the site: `about.html`. */
  address: string
  title: string
}

/** The pages under `pages/`, by their front matter's title. */
export function readHandPages(input: string): HandPage[] {
  const folder = path.join(input, 'pages')
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .filter(name => /\.(?:md|html|njk)$/.test(name))
    .sort()
    .map(name => {
      const stem = name.replace(/\.\w+$/, '')
      const title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(fs.readFileSync(path.join(folder, name), 'utf8'))?.[1]
      return { address: `${stem}.html`, title: title ?? stem }
    })
}
