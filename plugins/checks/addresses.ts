// Every page has an address of its own, on every file system, and stands there in the site.
import fs from 'node:fs'
import path from 'node:path'
import { listPages } from '../articles/list-pages.ts'
import type { Check } from './index.ts'

export const addresses: Check = {
  name: 'addresses',
  proves: 'Every article is in the site at its address, and no two pages of the site differ by case alone',
  *check({ input, output }) {
    const seen = new Map<string, string>()
    const articles = new Set<string>()
    let count = 0
    const isBuilt = fs.existsSync(output)
    if (!isBuilt) yield { path: output, what: 'there is no site in this folder: run npm run build' }
    for (const { page } of listPages(input)) {
      count++
      const address = page.replace(/\.md$/, '.html')
      const other = seen.get(address.toLowerCase())
      if (other)
        yield { path: `articles/${page}`, what: `has the same address as articles/${other} where case does not count` }
      seen.set(address.toLowerCase(), page)
      articles.add(address)
      if (isBuilt && !fs.existsSync(path.join(output, address)))
        yield { path: `articles/${page}`, what: `is not in the site at ${address}: run npm run build` }
    }
    // What is no article: lists, names, photos.
    const files = isBuilt ? fs.readdirSync(output, { recursive: true }).map(String).sort() : []
    for (const address of files.map(file => file.split(path.sep).join('/'))) {
      if (!address.endsWith('.html') || articles.has(address)) continue
      count++
      const other = seen.get(address.toLowerCase())
      if (other) yield { path: address, what: `has the same address as ${other} where case does not count` }
      seen.set(address.toLowerCase(), address)
    }
    return `${count} addresses`
  }
}
