// The bytes of a received file, whole, in pieces or as text.
import fs from 'node:fs'
import path from 'node:path'
import type { Dump } from '../archive/types.ts'
import { decode } from './decode.ts'
import { digestOf, digestOfFile } from './fixity.ts'
import type { Listed } from './list.ts'

const HEAD = 4096
/** Files up to this size are read once, for digest and text alike. */
const HELD = 4 * 1024 * 1024

const PIECE = 1024 * 1024

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
