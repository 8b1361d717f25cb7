// What photos a dump packs: found out once, and kept in the cache as long as the dump is the same.
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import type { Listed } from '../accessions/list.ts'
import { inside } from '../accessions/photo-names.ts'
import { readDump } from '../accessions/read.ts'
import { readJsonl, writeJsonl } from '../archive/jsonl.ts'
import type { PackedPhoto } from '../archive/types.ts'
import { readerOf } from '../readers/index.ts'
import { writeKept } from './kept.ts'

/** A photo that a dump packs, as the cache has it. */
export type Content = Pick<PackedPhoto, 'name' | 'size' | 'place' | 'problem' | 'at'>

/** The first line of a list: of which bytes it is. */
interface Of {
  size: number
  mtime: number
}

const listOf = (input: string, { accession, path: dump }: Pick<Listed, 'accession' | 'path'>) =>
  path.join(input, '.cache/holdings', `${digestOf(`${accession}\n${dump}`).slice(0, 32)}.jsonl`)

/** The photos that a received file packs; it is gone through for them if that was not done yet, or if `again`. */
export async function readContents(input: string, listed: Listed, again = false): Promise<Content[]> {
  const known = again ? undefined : knownContents(input, listed)
  if (known) return known
  const found: Content[] = []
  const dump = readDump(input, listed, {}, '')
  const reader = readerOf(dump)
  if (!reader?.photos) return []
  try {
    for await (const photo of reader.photos(dump)) {
      const { name, size, place, at } = photo
      // What cannot be read alone is unpacked while we are here.
      const problem = photo.problem ?? (place || at ? undefined : await kept(input, listed, photo))
      found.push({ name, size, place, problem, at })
    }
  } catch {
    // A container that breaks off is told of by its reader; the photos before stand.
  }
  // That a dump of text names no photo is seen again as fast as a list is read.
  if (!found.length && !reader.photoAt) return []
  writeJsonl(listOf(input, listed), [{ size: listed.size, mtime: listed.mtime } satisfies Of, ...found])
  return found
}

function knownContents(input: string, listed: Listed): Content[] | undefined {
  try {
    const [of, ...rows] = readJsonl<Of | Content>(listOf(input, listed))
    return of && 'mtime' in of && of.size === listed.size && of.mtime === listed.mtime ? (rows as Content[]) : undefined
  } catch {
    return // a list that was cut off mid-write tells nothing
  }
}

async function kept(input: string, { accession, path: dump }: Listed, photo: PackedPhoto): Promise<string | undefined> {
  try {
    writeKept(input, accession, inside(dump, photo.name), await photo.bytes())
  } catch (error) {
    return (error as Error).message
  }
}
