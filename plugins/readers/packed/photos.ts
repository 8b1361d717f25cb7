// The photos among the members of an archive, and those that its members pack.
import { isPhoto, mayPack } from '../../accessions/photo-files.ts'
import { inside } from '../../accessions/photo-names.ts'
import type { Dump, PackedPhoto } from '../../archive/types.ts'
import { badName, isSystems, LONGEST_HELD, MOST_MEMBERS } from './limits.ts'
import { type Member, memberDump } from './member.ts'
import type { Packed, ReaderOf } from './read.ts'

/** Lists them. What is in a member of a member has no place of its own: it is read with all that is around it. */
export async function* packedPhotos(
  dump: Dump,
  members: AsyncIterable<Packed>,
  readerOf: ReaderOf
): AsyncGenerator<PackedPhoto> {
  let count = 0
  for await (const member of members) {
    if (++count > MOST_MEMBERS) return
    const { name } = member
    if ('problem' in member || badName(name) !== undefined || isSystems(name)) continue
    if (isPhoto(name)) yield photoOf(member)
    else if (mayPack(name)) yield* innerPhotos(dump, member, readerOf)
  }
}

function photoOf(member: Member): PackedPhoto {
  const { name, size, place } = member
  const [, packed] = place ?? []
  const problem = Math.max(size, Number(packed ?? 0)) > LONGEST_HELD ? 'is too long to be a photo' : undefined
  return { name, size, place, ...(problem ? { problem } : {}), bytes: () => whole(member.open()) }
}

async function* innerPhotos(dump: Dump, member: Member, readerOf: ReaderOf): AsyncGenerator<PackedPhoto> {
  try {
    const inner = await memberDump(dump, member)
    for await (const photo of readerOf(inner)?.photos?.(inner) ?? [])
      yield { ...photo, name: inside(member.name, photo.name), place: undefined }
  } catch {
    // What is wrong with the member is told when its articles are read.
  }
}

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    size += piece.length
    if (size > LONGEST_HELD) throw new Error('is too long to be a photo')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
