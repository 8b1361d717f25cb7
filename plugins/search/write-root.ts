// The file that a search begins with, as it is written; `root.ts` reads it.
import { ByteWriter } from './bytes.ts'
import { packed } from './columns.ts'
import { digestOf, type Keep } from './names.ts'
import { DIGEST, LISTED, type Listed, listedName, PAGE, type Root } from './root.ts'
import { sharedLength } from './stem.ts'

/**
 * Writes the root: what the index holds, the list of stretches, or of its pages, the list of stems that have a stretch of
 * their own, and the digests of the files of results.
 */
export function writeRoot(
  root: Root,
  { usual, own }: Record<'usual' | 'own', readonly Listed[]>,
  hits: Uint8Array,
  keep: Keep
): Uint8Array {
  const out = new ByteWriter(1 << 16)
  const json = packed(JSON.stringify(root))
  out.number(json.length)
  out.bytes(json)
  const isPaged = usual.length > LISTED
  out.number(isPaged ? 1 : 0)
  writeList(out, isPaged ? pagesOf(usual, keep) : usual)
  writeList(out, own)
  out.number(hits.length)
  out.bytes(hits)
  return out.view()
}

function pagesOf(list: readonly Listed[], keep: Keep): Listed[] {
  const pages: Listed[] = []
  for (let i = 0; i < list.length; i += PAGE) {
    const out = new ByteWriter(PAGE * 20)
    writeList(out, list.slice(i, i + PAGE))
    pages.push(keepListed(keep, (list[i] as Listed).first, out.view()))
  }
  return pages
}

/** Keeps a file of a list under what it begins with and its digest. */
export function keepListed(keep: Keep, first: string, bytes: Uint8Array): Listed {
  const listed = { first, digest: digestOf(DIGEST, bytes) }
  keep(listedName(listed), bytes)
  return listed
}

/** Words, which pack well, and digests, which do not. A file that goes with several entries in a row stands with the first. */
export function writeList(out: ByteWriter, list: readonly Listed[]): void {
  const heads = new ByteWriter(list.length * 8)
  const names = new ByteWriter(list.length * DIGEST)
  let [before, beside] = ['', undefined as Uint8Array | undefined]
  for (const entry of list) {
    const shared = sharedLength(before, entry.first)
    const isNew = entry.beside !== beside
    heads.number(shared * 2 + (isNew ? 1 : 0))
    heads.text(entry.first.slice(shared))
    names.bytes(entry.digest)
    if (isNew && entry.beside) names.bytes(entry.beside)
    before = entry.first
    beside = entry.beside
  }
  const words = packed(heads.view())
  out.number(words.length)
  out.bytes(words)
  out.number(names.length)
  out.bytes(names.view())
}
