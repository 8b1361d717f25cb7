// Writes the site's files: what changed, and takes away what is no longer there.
import fs from 'node:fs'
import path from 'node:path'

/** The folders that were written to, and whether they are new, so that nothing can be in them. */
export type Folders = Map<string, boolean>

/** Writes a file unless it has the same text already, so that an upload or a backup sees what changed. */
export function writeFile(file: string, text: string, folders: Folders): void {
  const folder = path.dirname(file)
  const isNew = folders.get(folder) ?? fs.mkdirSync(folder, { recursive: true }) !== undefined
  folders.set(folder, isNew)
  if (isNew || !isSame(file, text)) fs.writeFileSync(file, text)
}

/** Opening a file that is not there throws, and throwing costs more than asking. */
function isSame(file: string, text: string): boolean {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  return stat !== undefined && stat.size === Buffer.byteLength(text) && fs.readFileSync(file, 'utf8') === text
}

/** Takes away files that an earlier build wrote and this one did not, and the folders that are empty then. */
export function removeGone(output: string, before: Iterable<string>, now: ReadonlySet<string>): void {
  for (const address of before) {
    if (now.has(address)) continue
    fs.rmSync(path.join(output, address), { force: true })
    const folder = path.dirname(path.join(output, address))
    if (folder !== output && fs.existsSync(folder) && !fs.readdirSync(folder).length) fs.rmdirSync(folder)
  }
}
