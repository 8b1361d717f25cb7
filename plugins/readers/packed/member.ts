// A member of an archive, as a dump of its own.
import { decode } from '../../accessions/decode.ts'
import type { Dump, PhotoAt } from '../../archive/types.ts'
import { DEEPEST, LONGEST_HELD } from './limits.ts'

const HEAD = 4096
/** How many archives a dump is inside of, by its first bytes. */
const depths = new WeakMap<Uint8Array, number>()

/** A file in an archive. */
export interface Member {
  name: string
  /** Unpacked, as far as the archive says. */
  size: number
  /** Its bytes; may be asked for again, unless `once`. */
  open(): AsyncIterable<Uint8Array>
  once?: true
  /** Where it can be read alone. */
  place?: PhotoAt
}

/**
 * Makes a dump of a member. Its digest is that of the received file, which is what can be checked. A short one is held;
 * of a longer one only the beginning, and it can be read in pieces only. Throws where archives are packed too deep.
 */
export async function memberDump(outer: Dump, member: Member): Promise<Dump> {
  const depth = (depths.get(outer.head) ?? 0) + 1
  if (depth > DEEPEST) throw new Error('it is packed too deep')
  const { held, first, rest } = await begun(member)
  const head = first.subarray(0, HEAD)
  depths.set(head, depth)
  const size = held?.length ?? member.size
  const whole = (): Uint8Array => {
    if (!held) throw new Error(`${member.name} is too long to be read whole inside an archive`)
    return held
  }
  return {
    ...outer,
    path: member.name,
    size,
    head,
    bytes: whole,
    text: () => decode(whole()),
    stream: () => (held ? one(held) : rest()),
    part: (from, to) => whole().subarray(from, to)
  }
}

async function begun(
  member: Member
): Promise<{ held?: Uint8Array; first: Uint8Array; rest: () => AsyncIterable<Uint8Array> }> {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = member.open()[Symbol.asyncIterator]()
  for (let next = await stream.next(); !next.done; next = await stream.next()) {
    pieces.push(next.value)
    size += next.value.length
    if (size > LONGEST_HELD) {
      const [first = new Uint8Array()] = pieces
      if (!member.once) {
        await stream.return?.()
        return { first, rest: member.open }
      }
      return { first, rest: () => joined(pieces, stream) }
    }
  }
  const held = Buffer.concat(pieces)
  return { held, first: held, rest: () => one(held) }
}

async function* joined(pieces: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces.splice(0)
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
