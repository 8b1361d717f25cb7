// The pages written by hand, as the menu names them.
import fs from 'node:fs'
import path from 'node:path'
import { partPage } from '../articles/front.ts'

/** A page written by hand, for the menu. */
export interface HandPage {
  /** Path in the site: `about.html`. */
  address: string
  title: string
}

/** The pages under `pages/`, by their front matter's title; where there is none, by their first heading, or their name. */
export function readHandPages(input: string): HandPage[] {
  const folder = path.join(input, 'pages')
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .filter(name => /\.(?:md|html|njk)$/.test(name))
    .sort()
    .map(name => {
      const stem = name.replace(/\.\w+$/, '')
      const { data, body } = partPage(fs.readFileSync(path.join(folder, name), 'utf8'), ['title'])
      const heading = /^#\s+(.*\S)|<h1\b[^>]*>([^<]+)/m.exec(body)
      return { address: `${stem}.html`, title: String(data.title ?? heading?.[1] ?? heading?.[2] ?? stem) }
    })
}

/** The title of the page at an address of the site, among these. */
export const handTitle = (url: string, pages: readonly HandPage[]): string | undefined =>
  pages.find(({ address }) => url === `/${address}`)?.title
