// The received files of an archive, accession by accession, in an order that no machine changes.
import fs from 'node:fs'
import path from 'node:path'
import type { Accession, Dump } from '../archive/types.ts'
import { decode } from './decode.ts'
import { accessionFacts } from './facts.ts'
import { digestOf, digestOfFile } from './fixity.ts'

const HEAD = 4096
/** Files up to this size are read once, for digest and text alike. */
const HELD = 32 * 1024 * 1024

const PIECE = 1024 * 1024

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

/** Every accession of an archive, with its facts. Throws when facts are wrong, the path first. */
export function readAccessions(input: string): { accessions: Accession[]; misplaced: Misplaced[] } {
  const folder = path.join(input, 'dumps')
  const entries = fs.existsSync(folder) ? sorted(fs.readdirSync(folder, { withFileTypes: true })) : []
  const names = entries.filter(e => e.isDirectory()).map(e => e.name)
  const files = entries.filter(e => !e.isDirectory() && !e.name.startsWith('.'))
  const misplaced = files
    .filter(e => !(e.isFile() && e.name.endsWith('.json') && names.includes(e.name.slice(0, -5))))
    .map(e => ({ path: `dumps/${e.name}`, why: 'lies in no accession: move it into a folder of dumps/' }))
  return { accessions: names.map(name => ({ name, facts: readFacts(path.join(folder, `${name}.json`)) })), misplaced }
}

function readFacts(file: string) {
  return fs.existsSync(file) ? accessionFacts(fs.readFileSync(file, 'utf8'), file) : {}
}

/** Every file of an accession, sorted by path; a link is not followed, but told. */
export function* listReceived(
  input: string,
  accession: string,
  tell: (misplaced: Misplaced) => void
): Generator<Listed> {
  const root = path.join(input, 'dumps', accession)
  function* walk(folder: string): Generator<Listed> {
    for (const entry of sorted(fs.readdirSync(path.join(root, folder), { withFileTypes: true }))) {
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
  yield* walk('')
}

/**
 * Opens a received file and takes its digest, unless that is given. The bytes of a small one are held as long as the
 * dump is.
 */
export function readDump(input: string, listed: Listed, facts: Dump['facts'], digest?: string): Dump {
  const file = path.join(input, 'dumps', listed.accession, listed.path)
  const held = listed.size <= HELD ? fs.readFileSync(file) : undefined
  const bytes = () => held ?? fs.readFileSync(file)
  return {
    accession: listed.accession,
    path: listed.path,
    size: held?.length ?? listed.size,
    digest: digest ?? (held ? digestOf(held) : digestOfFile(file)),
    facts,
    head: held?.subarray(0, HEAD) ?? readHead(file),
    bytes,
    text: () => decode(bytes()),
    stream: () => (held ? once(held) : fs.createReadStream(file, { highWaterMark: PIECE })),
    part: (from, to) => held?.subarray(from, to) ?? readPart(file, from, to)
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const readHead = (file: string): Uint8Array => readPart(file, 0, HEAD)

function readPart(file: string, from: number, to: number): Uint8Array {
  const [open, part] = [fs.openSync(file, 'r'), new Uint8Array(Math.max(0, to - from))]
  try {
    return part.subarray(0, fs.readSync(open, part, 0, part.length, from))
  } finally {
    fs.closeSync(open)
  }
}

/** Where a received file is, or undefined if the path leaves its accession, or nothing is there. */
export function readPath(input: string, accession: string, at: string): string | undefined {
  const root = path.resolve(input, 'dumps', accession)
  const file = path.resolve(root, at)
  if (path.dirname(root) !== path.resolve(input, 'dumps') || !file.startsWith(root + path.sep) || !fs.existsSync(file))
    return
  // A link in the accession that points out of it is refused too.
  return fs.realpathSync.native(file).startsWith(fs.realpathSync.native(root) + path.sep) ? file : undefined
}

/** The received file at a path, as the disk lists it. */
export function readListed(input: string, accession: string, at: string): Listed | undefined {
  const file = readPath(input, accession, at)
  const stat = file === undefined ? undefined : fs.statSync(file)
  return stat?.isFile() ? { accession, path: at, size: stat.size, mtime: stat.mtimeMs } : undefined
}

/** The received bytes again, if they are still those of this digest. */
export function readReceived(input: string, accession: string, at: string, digest: string): Uint8Array | undefined {
  const file = readPath(input, accession, at)
  const bytes = file === undefined ? undefined : fs.readFileSync(file)
  return bytes && digestOf(bytes) === digest ? bytes : undefined
}

/** Sorted by code unit, so that a locale cannot change the order. */
const sorted = (entries: fs.Dirent[]) => entries.sort((a, b) => (a.name < b.name ? -1 : 1))
