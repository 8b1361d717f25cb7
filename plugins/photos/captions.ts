// The captions in the files of an accession's photos, and the one photo that has a printed caption in its file.
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import { outermost } from '../accessions/photo-names.ts'
import { readDump, readListed } from '../accessions/read.ts'
import { readJsonl, writeJsonl } from '../archive/jsonl.ts'
import type { Holdings } from '../holdings/holdings.ts'
import { readPhoto } from '../holdings/read-photo.ts'
import { embeddedIn } from './embedded.ts'

/** Words of a JPEG stand at its beginning, before the picture. */
const HEAD = 512 * 1024
/** Fewer letters are no caption that only one photo has. */
const SHORTEST = 25

/** Finds the only photo whose own caption is a printed one. */
export type Captioned = (printed: string) => string | undefined

/**
 * Reads what every photo file of the accession says; `digest` is that of its holdings, for which the cache has it. Those of web
 * archives are left out: pages show them by address.
 */
export async function readCaptions(
  input: string,
  accession: string,
  holdings: Holdings,
  digest: string
): Promise<Captioned> {
  const list = path.join(input, '.cache/holdings', `${digestOf(accession).slice(0, 32)}-captions.jsonl`)
  const known = knownCaptions(list, digest)
  if (known) return printed => captioned(known, printed)
  const found = new Map<string, string>()
  for (const { file, problem } of holdings.all()) {
    if (problem !== undefined || /!\/https?:/i.test(file)) continue
    const bytes = await head(input, accession, file)
    const said = bytes && embeddedIn(bytes).find(({ key }) => key === 'caption')
    const caption = plain(said?.values.join(' ') ?? '')
    if (caption.length >= SHORTEST) found.set(file, caption)
  }
  writeJsonl(list, [{ digest }, ...[...found].map(([file, caption]) => ({ file, caption }))])
  return printed => captioned(found, printed)
}

/** The caption of each photo that says one in its file, without what differs from print to print. */
type Captions = ReadonlyMap<string, string>

function knownCaptions(list: string, digest: string): Captions | undefined {
  try {
    const [of, ...rows] = readJsonl<{ digest?: string; file: string; caption: string }>(list)
    return of?.digest === digest ? new Map(rows.map(({ file, caption }) => [file, caption])) : undefined
  } catch {
    return // a list that was cut off mid-write tells nothing
  }
}

async function head(input: string, accession: string, file: string): Promise<Uint8Array | undefined> {
  const listed = outermost(file).name === undefined ? readListed(input, accession, file) : undefined
  if (listed && listed.size > HEAD) return readDump(input, listed, {}, '').part(0, HEAD)
  const read = await readPhoto(input, accession, file)
  return 'bytes' in read ? read.bytes : undefined
}

/** The only photo whose own caption is this one, or has it in it: agencies write place, day and credit around it. */
function captioned(captions: Captions, printed: string): string | undefined {
  const words = plain(printed)
  if (words.length < SHORTEST) return
  const [only, ...more] = [...captions].filter(([, caption]) => ` ${caption} `.includes(` ${words} `))
  return more.length ? undefined : only?.[0]
}

/** Letters and figures alone: quotation marks, dashes and spaces differ from print to print. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
