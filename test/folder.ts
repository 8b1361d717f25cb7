// Temporary folders for tests: an archive written from a table, and everything that is in it read again.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const made: string[] = []
process.on('exit', () => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true })
})

/** Writes files into a new folder, which goes when the tests end. */
export function writeFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backfile-'))
  made.push(folder)
  for (const [name, contents] of Object.entries(files)) writeIn(folder, name, contents)
  return folder
}

/** Writes one file, and the folders that it lies in. */
export function writeIn(folder: string, name: string, contents: string | Uint8Array): void {
  const file = path.join(folder, name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, contents)
}

export const readIn = (folder: string, name: string): string => fs.readFileSync(path.join(folder, name), 'utf8')

/** Every file under a folder with its text, sorted by path. */
export function readFolder(folder: string): Record<string, string> {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(e => e.isFile()).map(e => path.relative(folder, path.join(e.parentPath, e.name)))
  return Object.fromEntries(files.sort().map(file => [file, readIn(folder, file)]))
}
