// All that a page depends on beside itself, as one digest: when it changes, every volume is built again.
import fs from 'node:fs'
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import { readAccessions } from '../accessions/list.ts'
import { readJsonl } from '../archive/jsonl.ts'
import { readSettings } from '../archive/settings.ts'
import type { Note } from '../archive/types.ts'
import { readHandPages } from './hand-pages.ts'

/** The layouts, the settings, the titles in the menu, the accessions' facts, what ingest noted, and the code. */
export function readMethod(input: string, layouts: string, version: string): string {
  const files = fs.readdirSync(layouts, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const contents = files
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
    .map(file => `${file} ${digestOf(fs.readFileSync(file))}`)
  // A dump that went away or changed under an edited page takes its view with it.
  const notes = [...readJsonl<Note>(path.join(input, 'articles/notes.jsonl'))].filter(({ by }) => by === 'ingest')
  const { accessions } = readAccessions(input)
  return digestOf(JSON.stringify([version, contents, readSettings(input), readHandPages(input), accessions, notes]))
}
