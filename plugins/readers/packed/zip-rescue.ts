// A zip archive without its table of contents, as when a download broke off: its members, by the headers before them.
import zlib from 'node:zlib'
import type { Dump } from '../../archive/types.ts'
import { checkRatio, LONGEST_HELD } from './limits.ts'
import type { Packed } from './read.ts'

const LOCAL = 30
const SIGNATURE = 0x04034b50
/** What stands behind a member that was packed before its size was known, often with a signature of its own. */
const BEHIND = 12
const BEHIND_SIGNATURE = 0x08074b50
/** Flags: encrypted; the sizes stand behind. */
const [ENCRYPTED, SIZES_BEHIND] = [1, 8]

/** Lists them in their order; the one in which the archive ends is told. */
export function* membersByHeader(dump: Dump): Generator<Packed> {
  for (let at = 0; at + LOCAL <= dump.size; ) {
    const head = Buffer.from(dump.part(at, at + LOCAL))
    if (head.readUInt32LE(0) !== SIGNATURE) return
    const [flags, method] = [head.readUInt16LE(6), head.readUInt16LE(8)]
    const from = at + LOCAL + head.readUInt16LE(26) + head.readUInt16LE(28)
    const name = Buffer.from(dump.part(at + LOCAL, at + LOCAL + head.readUInt16LE(26))).toString('utf8')
    const behind = Boolean(flags & SIZES_BEHIND)
    const sizes = behind ? measured(dump, from, method) : { packed: head.readUInt32LE(18), size: head.readUInt32LE(22) }
    if (!sizes || from + sizes.packed > dump.size) {
      yield { name, problem: 'the archive was cut off inside it' }
      return
    }
    yield member(dump, name, [at, from, method], sizes, Boolean(flags & ENCRYPTED))
    at = from + sizes.packed + (behind ? lengthBehind(dump, from + sizes.packed) : 0)
  }
}

interface Sizes {
  packed: number
  size: number
}

function member(
  dump: Dump,
  name: string,
  [at, from, method]: [number, number, number],
  { packed, size }: Sizes,
  isEncrypted: boolean
): Packed {
  if (name.endsWith('/')) return { name, problem: 'it is a folder' }
  if (isEncrypted) return { name, problem: 'it is encrypted' }
  if (method !== 0 && method !== 8) return { name, problem: `its compression (method ${method}) is not known` }
  try {
    checkRatio(packed, size)
  } catch (error) {
    return { name, problem: (error as Error).message }
  }
  const open = async function* () {
    const bytes = dump.part(from, from + packed)
    yield method === 0 ? bytes : zlib.inflateRawSync(bytes, { maxOutputLength: LONGEST_HELD })
  }
  return { name, size, open, place: [at, packed, method] }
}

/** How long a member is, found by unpacking it; nothing where it does not end. */
function measured(dump: Dump, from: number, method: number): Sizes | undefined {
  if (method !== 8) return
  try {
    const bytes = dump.part(from, Math.min(dump.size, from + LONGEST_HELD))
    const { buffer, engine } = zlib.inflateRawSync(bytes, { info: true, maxOutputLength: LONGEST_HELD }) as unknown as {
      buffer: Uint8Array
      engine: { bytesWritten: number }
    }
    return { packed: engine.bytesWritten, size: buffer.length }
  } catch {
    return
  }
}

function lengthBehind(dump: Dump, at: number): number {
  const first = Buffer.from(dump.part(at, at + 4))
  return BEHIND + (first.length === 4 && first.readUInt32LE(0) === BEHIND_SIGNATURE ? 4 : 0)
}
