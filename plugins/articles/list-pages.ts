// The pages of an archive as the disk lists them: which there are, and whether one has changed.
import fs from 'node:fs'
import path from 'node:path'

/** A page on the disk. */
export interface PageFile {
  /** `2020-10/ferry-dispute.md`, with `/` on every system. */
  page: string
  size: number
  mtime: number
}

/** The pages under `articles/`, volume by volume, each sorted by name. `tell` is told of what lies where nothing looks for it. */
export function* listPages(input: string, tell: (page: string) => void = () => {}): Generator<PageFile> {
  const root = path.join(input, 'articles')
  for (const volume of listVolumes(input)) {
    for (const name of fs.readdirSync(path.join(root, volume)).sort()) {
      const page = `${volume}/${name}`
      const stat = fs.statSync(path.join(root, page), { throwIfNoEntry: false })
      if (stat?.isDirectory()) pagesUnder(root, page).forEach(tell)
      else if (stat && name.endsWith('.md')) yield { page, size: stat.size, mtime: stat.mtimeMs }
    }
  }
}

/** Pages that lie in no volume, but beside them. */
export function listLoosePages(input: string): string[] {
  const root = path.join(input, 'articles')
  return fs.existsSync(root) ? fs.readdirSync(root).filter(isPage).sort() : []
}

/** Pages in a folder of a volume, at any depth. */
const pagesUnder = (root: string, folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(isPage)
    .sort()
    .map(name => `${folder}/${name.split(path.sep).join('/')}`)

const isPage = (name: string) => name.endsWith('.md')

/** The volumes under `articles/`: its folders. */
export function listVolumes(input: string): string[] {
  const root = path.join(input, 'articles')
  if (!fs.existsSync(root)) return []
  return fs
    .readdirSync(root, { withFileTypes: true })
    .filter(e => e.isDirectory() && !e.name.startsWith('.'))
    .map(e => e.name)
    .sort()
}
