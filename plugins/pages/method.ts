// All that a page depends on beside itself, as one digest: when it changes, every volume is built again.
import fs from 'node:fs'
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import { readAccessions } from '../accessions/list.ts'
import { readJsonl } from '../archive/jsonl.ts'
import type { Note } from '../archive/types.ts'
import { readHandPages } from './hand-pages.ts'

/** The layouts, the settings and other data, the titles in the menu, the accessions' facts, what ingest noted, and the code. */
export function readMethod(input: string, layouts: string, version: string): string {
  const contents = [layouts, path.join(input, '_data')].flatMap(contentsOf)
  // A dump that went away or changed under an edited page takes its view with it.
  const notes = [...readJsonl<Note>(path.join(input, 'articles/notes.jsonl'))].filter(({ by }) => by === 'ingest')
  const { accessions } = readAccessions(input)
  return digestOf(JSON.stringify([version, contents, readHandPages(input), accessions, notes]))
}

/** The files in a folder, each with its digest. */
function contentsOf(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
    .map(file => `${path.relative(folder, file)} ${digestOf(fs.readFileSync(file))}`)
}
