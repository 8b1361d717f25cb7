// The members of an archive → readings, each by the reader that knows its format.

import { isPhoto } from '../../accessions/photo-files.ts'
import { inside } from '../../accessions/photo-names.ts'
import type { Dump, Later, Reader, Reading } from '../../archive/types.ts'
import { adding } from '../later.ts'
import { unknownFormat } from '../unknown.ts'
import { badName, isSystems, MOST_MEMBERS } from './limits.ts'
import { type Member, memberDump } from './member.ts'

/** A reader that reads what it packs needs to know all the others. */
export type ReaderOf = (dump: Dump) => Reader | undefined

/** A member, or why there is none of that name. */
export type Packed = Member | { name: string; problem: string }

/** Readings until the container makes no sense any more; what came before stands. */
export async function* untilBroken(readings: AsyncIterable<Reading | Later>): AsyncGenerator<Reading | Later> {
  try {
    yield* readings
  } catch (error) {
    yield {
      place: {},
      notArticle: 'unreadable',
      reason: `the archive cannot be read any further: ${(error as Error).message}`
    }
  }
}

/**
 * Reads member after member. Records are counted through the whole archive, since two members may each have a first one;
 * the member's name stands beside.
 */
export async function* packedReadings(
  dump: Dump,
  members: AsyncIterable<Packed>,
  readerOf: ReaderOf
): AsyncGenerator<Reading | Later> {
  let [record, count] = [0, 0]
  const numbered = (reading: Reading | Later, name: string): Reading | Later => {
    const within = reading.place.inside
    const place = { record: ++record, inside: within ? `${name}/${within}` : name }
    return adding(reading, place, made =>
      'notArticle' in made ? { ...made, place } : { ...made, place, packed: inside(name, made.packed) }
    )
  }
  const aside = (name: string, notArticle: 'unknown-format' | 'unreadable', reason: string) =>
    numbered({ place: {}, notArticle, reason: `${name}: ${reason}` }, name)
  for await (const member of members) {
    if (++count > MOST_MEMBERS) {
      yield aside(member.name, 'unreadable', 'the archive has more members than can be read')
      return
    }
    const { name } = member
    const bad = 'problem' in member ? member.problem : badName(name)
    if (bad !== undefined) yield aside(name, 'unreadable', bad)
    else if (isSystems(name) || 'problem' in member || isPhoto(name)) continue
    else {
      try {
        const inner = await memberDump(dump, member)
        const reader = readerOf(inner)
        if (!reader) yield aside(name, 'unknown-format', unknownFormat(inner))
        else for await (const reading of reader.articles(inner)) yield numbered(reading, name)
      } catch (error) {
        yield aside(name, 'unreadable', (error as Error).message)
      }
    }
  }
  if (!count) yield { place: {}, notArticle: 'empty', reason: 'there is nothing in the archive' }
}
