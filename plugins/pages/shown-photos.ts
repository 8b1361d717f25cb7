// The photos of a volume's pages: each file made into a picture once, several at a time; what is lost or damaged is noted.
import path from 'node:path'
import { digestOf } from '../accessions/fixity.ts'
import { readStamp } from '../accessions/list.ts'
import type { Article, Photo } from '../archive/types.ts'
import { readPhoto } from '../holdings/read-photo.ts'
import { wordsOf } from '../photos/fill.ts'
import { inTurn } from '../photos/in-turn.ts'
import type { Format, Made, ShownPhoto } from '../photos/picture.ts'
import { stemOf } from '../photos/renditions.ts'
import { writeRenditions } from '../photos/write.ts'

/** A page whose photos are to be shown. */
export interface PageWithPhotos {
  /** Its path in the site. */
  address: string
  article: Article
}

export interface PhotoOptions {
  input: string
  formats: readonly Format[]
  /** What the last build found, so that a file that has not changed is not opened. */
  before: Iterable<ShownPhoto>
}

/** What becomes of every photo of these pages, in the order of the pages. */
export async function readPhotos(pages: readonly PageWithPhotos[], options: PhotoOptions): Promise<ShownPhoto[]> {
  const known = new Map([...options.before].map(shown => [keyOf(shown), shown]))
  const all = pages.flatMap(({ address, article }) =>
    (article.photos ?? []).map(photo => ({ article: address, accession: article.source?.accession ?? '', photo }))
  )
  return Promise.all(all.map(shown => inTurn(() => seen(shown, known.get(keyOf(shown)), options))))
}

const keyOf = ({ accession, photo }: ShownPhoto) => `${accession}/${photo.file}`

async function seen(shown: ShownPhoto, before: ShownPhoto | undefined, options: PhotoOptions): Promise<ShownPhoto> {
  const { accession, photo } = shown
  const { file } = photo
  if (file === undefined) return { ...shown, lost: 'only its words were received' }
  const stamp = readStamp(options.input, accession, file)
  const known = before?.stamp === stamp ? before.digest : undefined
  const read = known === undefined ? await readPhoto(options.input, accession, file) : undefined
  if (read && 'problem' in read) return { ...shown, stamp, lost: read.problem }
  const digest = known ?? digestOf(read?.bytes ?? '')
  const bytes = async () => {
    const again = read ?? (await readPhoto(options.input, accession, file))
    if ('problem' in again) throw new Error(`${accession}/${file} ${again.problem}`) // it was there a moment ago
    return again.bytes
  }
  const made = await madeOnce(digest, bytes, options)
  return { ...shown, digest, stamp, ...('lost' in made ? made : { picture: made }) }
}

/** What is being made, so that a photo of two articles is not made twice at the same time. */
const making = new Map<string, Promise<Made>>()

async function madeOnce(
  digest: string,
  read: () => Promise<Uint8Array>,
  { input, formats }: PhotoOptions
): Promise<Made> {
  const stem = stemOf(digest, formats)
  const under = making.get(stem)
  if (under) return under
  const made = writeRenditions(path.join(input, '.cache/renditions'), stem, formats, async () => {
    const bytes = await read()
    const { embeddedIn } = await import('../photos/embedded.ts')
    return { bytes, words: wordsOf(embeddedIn(bytes)) }
  }).finally(() => making.delete(stem))
  making.set(stem, made)
  return made
}

/** What a person should know of a photo, if anything: why it is not shown, or what is damaged. */
export function wrongWith({ photo, picture, lost, undecoded }: ShownPhoto & { photo: Photo }): string | undefined {
  if (photo.file === undefined) return
  if (undecoded)
    return `${photo.id}: ${photo.file} ${lost}: put a copy as JPEG or PNG into the accession, and name that on the page`
  if (lost !== undefined) return `${photo.id}: ${photo.file} ${lost}; it is shown as lost`
  return picture?.flaw && `${photo.id}: ${photo.file} is shown, but is ${picture.flaw}`
}
