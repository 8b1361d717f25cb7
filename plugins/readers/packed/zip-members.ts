// The members of a zip archive. The yauzl library reads the container.
import { Readable } from 'node:stream'
import zlib from 'node:zlib'
import * as yauzl from 'yauzl'
import type { Dump, PhotoAt } from '../../archive/types.ts'
import { checkRatio, LONGEST_HELD, limited } from './limits.ts'
import type { Packed } from './read.ts'
import { membersByHeader } from './zip-rescue.ts'

/** The header before a member: so many bytes, and then its name and more. */
const LOCAL = 30
const SIGNATURE = 0x04034b50
/** So much is read from the dump at a time. */
const STEP = 256 * 1024

/**
 * Lists the members, as the table of contents at the archive's end has them. Where there is none, lists those that are
 * there, and throws.
 */
export async function* zipMembers(dump: Dump): AsyncGenerator<Packed> {
  const zip = await opened(dump).catch(() => undefined)
  if (!zip) {
    yield* membersByHeader(dump)
    throw new Error('its table of contents, which stands at the end, is missing or damaged: it was cut off')
  }
  for await (const entry of entriesOf(zip)) {
    const name = nameOf(entry)
    if (name.endsWith('/')) continue
    const problem = entry.isEncrypted() ? 'it is encrypted' : problemOf(entry)
    if (problem) yield { name, problem }
    else
      yield {
        name,
        size: entry.uncompressedSize,
        open: () => unpacked(zip, entry),
        place: [entry.relativeOffsetOfLocalHeader, entry.compressedSize, entry.compressionMethod]
      }
  }
}

/** Where the bytes of a member begin: behind its own header, which may be longer than the table of contents says. */
export function startOf(dump: Pick<Dump, 'part'>, header: number): number {
  const bytes = Buffer.from(dump.part(header, header + LOCAL))
  if (bytes.length < LOCAL || bytes.readUInt32LE(0) !== SIGNATURE) throw new Error('is not where it was in the archive')
  return header + LOCAL + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)
}

/** A member's bytes from its place, without the table of contents. */
export function memberAt(dump: Dump, [header, packed, method]: PhotoAt): Uint8Array {
  const from = startOf(dump, Number(header))
  const bytes = dump.part(from, from + Number(packed))
  return method === 0 ? bytes : zlib.inflateRawSync(bytes, { maxOutputLength: LONGEST_HELD })
}

function problemOf({ compressedSize, uncompressedSize, compressionMethod }: yauzl.Entry): string | undefined {
  if (compressionMethod !== 0 && compressionMethod !== 8)
    return `its compression (method ${compressionMethod}) is not known`
  try {
    checkRatio(compressedSize, uncompressedSize)
  } catch (error) {
    return (error as Error).message
  }
}

const opened = (dump: Dump) =>
  yauzl.fromRandomAccessReaderPromise(new DumpReader(dump), dump.size, {
    lazyEntries: true,
    autoClose: false,
    // Names are looked at one by one, so that a bad one does not hide the others.
    decodeStrings: false
  })

async function* unpacked(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry)
  try {
    yield* limited(stream, () => entry.compressedSize)
  } catch (error) {
    // What zlib says is for those who know zlib.
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error
    throw new Error(`its packed bytes are damaged (${(error as Error).message})`)
  }
}

/** UTF-8 where the archive says so or it is; else the code page of old. */
function nameOf(entry: yauzl.Entry): string {
  const raw = entry.fileName as unknown as Uint8Array
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, Buffer.from(raw), entry.extraFields ?? [], false)
  }
}

async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  for (;;) {
    const entry = await new Promise<yauzl.Entry | undefined>((resolve, reject) => {
      const done = (act: () => void) => {
        zip.removeAllListeners()
        act()
      }
      zip.once('entry', (it: yauzl.Entry) => done(() => resolve(it)))
      zip.once('end', () => done(() => resolve(undefined)))
      zip.once('error', error => done(() => reject(error)))
      zip.readEntry()
    })
    if (!entry) return
    yield entry
  }
}

class DumpReader extends yauzl.RandomAccessReader {
  readonly #dump: Dump

  constructor(dump: Dump) {
    super()
    this.#dump = dump
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const dump = this.#dump
    return Readable.from(
      (function* () {
        for (let from = start; from < end; from += STEP) yield Buffer.from(dump.part(from, Math.min(end, from + STEP)))
      })(),
      { objectMode: false }
    )
  }
}
