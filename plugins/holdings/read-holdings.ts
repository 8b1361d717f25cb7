// The received files of an accession → the photos that it holds.

import type { Listed } from '../accessions/list.ts'
import { mayBePhoto, mayName, mayPack } from '../accessions/photo-files.ts'
import { inside } from '../accessions/photo-names.ts'
import { readContents } from './contents.ts'
import { type Held, Holdings } from './holdings.ts'

/** What the accession holds, its files listed in their order. */
export async function readHoldings(input: string, files: readonly Listed[]): Promise<Holdings> {
  const held: Held[] = []
  for (const file of files) {
    if (mayBePhoto(file.path)) held.push({ file: file.path, size: file.size })
    if (!mayPack(file.path)) continue
    for (const { name, size, problem, at } of await readContents(input, file))
      if (!at) held.push({ file: inside(file.path, name), size, ...(problem === undefined ? {} : { problem }) })
  }
  const holdings = new Holdings(held)
  // A name leads to a photo that was received, or nowhere.
  for (const file of held.length ? files.filter(it => mayName(it.path)) : [])
    for (const { name, at } of await readContents(input, file)) if (at) holdings.name(name, at, file.path)
  return holdings
}
