// The bytes of a photo that a dump packs: from the cache, from its place in the dump, or by going through the dump again.
import type { Listed } from '../accessions/list.ts'
import { readDump } from '../accessions/read.ts'
import type { Dump } from '../archive/types.ts'
import { readerOf } from '../readers/index.ts'
import { made } from '../readers/later.ts'
import { type Content, readContents } from './contents.ts'
import { findPhotos } from './find.ts'
import { Holdings } from './holdings.ts'
import { readKept, writeKept } from './kept.ts'

/** So many lists of contents are held: the photos of a volume come from few dumps. */
const HELD = 4

/** The photo that is called so in a dump; `file` is its whole name. Throws where the dump has it and it cannot be read. */
export async function readPacked(
  input: string,
  listed: Listed,
  name: string,
  file: string
): Promise<Uint8Array | undefined> {
  return (
    readKept(input, listed.accession, file) ?? (await packed(input, listed, name)) ?? (await again(input, listed, file))
  )
}

const contents = new Map<string, { size: number; mtime: number; rows: Map<string, Content> }>()

/** One that can be read alone, from its place. */
async function packed(input: string, listed: Listed, name: string): Promise<Uint8Array | undefined> {
  const key = `${input}\n${listed.accession}\n${listed.path}`
  let known = contents.get(key)
  if (known?.size !== listed.size || known.mtime !== listed.mtime) {
    const rows = new Map((await readContents(input, listed)).map(row => [row.name, row]))
    known = { size: listed.size, mtime: listed.mtime, rows }
    if (contents.size >= HELD) contents.delete(contents.keys().next().value as string)
    contents.set(key, known)
  }
  const row = known.rows.get(name)
  if (row?.problem !== undefined) throw new Error(row.problem)
  if (!row?.place) return
  const dump = readDump(input, listed, {}, '')
  return readerOf(dump)?.photoAt?.(dump, row.place, name)
}

/** Dumps that were gone through in vain, and need not be again for the next photo that is not in them. */
const searched = new Set<string>()

/** One that only its reader comes across, and that the cache has lost: the dump is read as it was by ingest. */
async function again(input: string, listed: Listed, file: string): Promise<Uint8Array | undefined> {
  const key = [input, listed.accession, listed.path, listed.size, listed.mtime].join('\n')
  if (searched.has(key)) return
  await readContents(input, listed, true)
  if (!readKept(input, listed.accession, file)) await keepParts(input, readDump(input, listed, {}, ''))
  const found = readKept(input, listed.accession, file)
  if (!found) searched.add(key)
  return found
}

async function keepParts(input: string, dump: Dump): Promise<void> {
  const none = new Holdings([])
  for await (const later of readerOf(dump)?.articles(dump) ?? []) {
    const reading = await made(later)
    if ('notArticle' in reading) continue
    for (const { file, part } of findPhotos(none, dump.path, reading).values())
      if (file !== undefined && part) writeKept(input, dump.accession, file, part.bytes)
  }
}
