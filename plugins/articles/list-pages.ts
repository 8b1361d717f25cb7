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

/** The pages under `articles/`, volume by volume, each sorted by name. */
export function* listPages(input: string): Generator<PageFile> {
  const root = path.join(input, 'articles')
  for (const volume of listVolumes(input)) {
    for (const name of fs.readdirSync(path.join(root, volume)).sort()) {
      if (!name.endsWith('.md')) continue
      const { size, mtimeMs } = fs.statSync(path.join(root, volume, name))
      yield { page: `${volume}/${name}`, size, mtime: mtimeMs }
    }
  }
}

/** Pages that lie in no volume, where nothing looks for them. */
export function listLoosePages(input: string): string[] {
  const root = path.join(input, 'articles')
  return fs.existsSync(root)
    ? fs
        .readdirSync(root)
        .filter(name => name.endsWith('.md'))
        .sort()
    : []
}

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
