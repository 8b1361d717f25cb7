// The photos that an article refers to → what the accession holds of them.

import { inside } from '../accessions/photo-names.ts'
import type { ArticleReading, PhotoPart } from '../archive/types.ts'
import type { Followed, Holdings } from './holdings.ts'
import { dataPart, isData } from './parts.ts'

/** What was found of one photo. */
export interface Found extends Followed {
  /** The bytes of one that is a part of the dump's text: they are held on to, since they lie nowhere else. */
  part?: PhotoPart
  /** Where one was published that is not there. */
  original?: string
}

/** By the number that the photo's blocks carry. `from` is the path of the dump. */
export function findPhotos(holdings: Holdings, from: string, { photos, packed }: ArticleReading): Map<number, Found> {
  const dump = inside(from, packed)
  return new Map([...(photos ?? [])].map(([number, { at, part }]) => [number, find(holdings, dump, at, part)]))
}

function find(holdings: Holdings, dump: string, at: readonly string[], part: PhotoPart | undefined): Found {
  const parts = part ? [part] : at.filter(isData).map(dataPart)
  const own = parts.find((it): it is PhotoPart => 'bytes' in it)
  if (own) return { file: inside(dump, own.name), part: own }
  const found = holdings.follow(
    at.filter(it => !isData(it)),
    dump
  )
  const broken = parts.find(it => 'problem' in it)
  if (found.file !== undefined) return found
  const original = at.find(it => /^https?:\/\//i.test(it))
  return { ...(broken && 'problem' in broken ? { problem: broken.problem } : found), ...(original && { original }) }
}
