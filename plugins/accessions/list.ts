// The received files of an archive, accession by accession, in an order that no machine changes.
import fs from 'node:fs'
import path from 'node:path'
import type { Accession, AccessionFacts } from '../archive/types.ts'
import { accessionFacts } from './facts.ts'
import { outermost } from './photo-names.ts'

/** A file as the disk lists it: enough to see whether it changed. */
export interface Listed {
  accession: string
  path: string
  size: number
  /** Milliseconds. Never part of anything that is written to the archive. */
  mtime: number
}

/** What lies under `dumps/` and is not a received file in an accession: `{ path, why }`. */
export interface Misplaced {
  path: string
  why: string
}

/** Every accession of an archive, with its facts. Throws when facts are wrong, and tells all that is, the path first. */
export function readAccessions(input: string): { accessions: Accession[]; misplaced: Misplaced[] } {
  const folder = path.join(input, 'dumps')
  const entries = fs.existsSync(folder) ? sorted(fs.readdirSync(folder, { withFileTypes: true })) : []
  const names = entries.filter(e => e.isDirectory()).map(e => e.name)
  const files = entries.filter(e => !e.isDirectory() && !e.name.startsWith('.'))
  const misplaced = files
    .filter(e => !(e.isFile() && e.name.endsWith('.json') && names.includes(e.name.slice(0, -5))))
    .map(e => ({ path: `dumps/${e.name}`, why: 'lies in no accession: move it into a folder of dumps/' }))
  const wrong: string[] = []
  const accessions = names.map(name => ({ name, facts: readFacts(path.join(folder, `${name}.json`), wrong) }))
  if (wrong.length) throw new Error(wrong.join('\n'))
  return { accessions, misplaced }
}

function readFacts(file: string, wrong: string[]): AccessionFacts {
  try {
    return fs.existsSync(file) ? accessionFacts(fs.readFileSync(file, 'utf8'), file) : {}
  } catch (error) {
    wrong.push((error as Error).message)
    return {}
  }
}

/** Every file of an accession, sorted by path; a link is not followed, but told. */
export function* listReceived(
  input: string,
  accession: string,
  tell: (misplaced: Misplaced) => void
): Generator<Listed> {
  const root = path.join(input, 'dumps', accession)
  function* walk(folder: string): Generator<Listed> {
    for (const entry of entriesOf(folder)) {
      const at = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) yield* walk(at)
      else if (!entry.isFile()) tell({ path: at, why: 'is a link or no file, and links are not followed' })
      else {
        const stat = fs.lstatSync(path.join(root, at), { throwIfNoEntry: false })
        // A name that is not UTF-8, as old archives have them, is listed but cannot be asked for.
        if (stat) yield { accession, path: at, size: stat.size, mtime: stat.mtimeMs }
        else tell({ path: at, why: 'cannot be read: its name is not UTF-8, or it went away; rename it' })
      }
    }
  }
  function entriesOf(folder: string): fs.Dirent[] {
    try {
      return sorted(fs.readdirSync(path.join(root, folder), { withFileTypes: true }))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      tell({ path: folder, why: `cannot be listed (${code}): its name is not UTF-8, or it may not be opened` })
      return []
    }
  }
  yield* walk('')
}

/**
 * Size and time of the received file that a photo is, or is in, by which it is known again; nothing where there is none. Not
 * whether it may be shown: that is for whoever opens it.
 */
export function readStamp(input: string, accession: string, file: string): string {
  try {
    const { size, mtimeMs } = fs.statSync(path.join(input, 'dumps', accession, outermost(file).dump))
    return `${size} ${mtimeMs}`
  } catch {
    return '' // it is not there, or no file can have such a name
  }
}

/** Sorted by code unit, so that a locale cannot change the order. */
const sorted = (entries: fs.Dirent[]) => entries.sort((a, b) => (a.name < b.name ? -1 : 1))
