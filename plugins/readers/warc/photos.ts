// The photos that a web archive holds as records of their own, by the address at which each was.
import type { Dump, PackedPhoto, PhotoAt } from '../../archive/types.ts'
import { problemsOf } from './problems.ts'
import { type WarcRecord, warcRecords } from './records.ts'
import { responseOf } from './response.ts'

const PICTURE = /\.(?:jpe?g|jfif|png|gif|webp|avif|tiff?|bmp|heic)(?:$|\?)/i
/** What comes without a type, or with one that says nothing, is taken by its name. */
const UNTOLD = /^(?:application\/octet-stream|binary\/octet-stream|image\/\*)?$/
/** So many records are looked through for the one at a place: warcio may have told the place of the one before. */
const NEAR = 3

const isWanted = (type: string) => type === 'response' || type === 'resource'

/** Lists them, also those that were met and not saved, with the reason. */
export async function* warcPhotos(dump: Dump): AsyncGenerator<PackedPhoto> {
  /** By their digests: a revisit has that instead of the bytes, and it may be of another address. */
  const known = new Map<string, PackedPhoto>()
  for await (const record of warcRecords(dump, isWanted)) {
    const digest = record.header('WARC-Payload-Digest')
    const again = record.type === 'revisit' && digest !== undefined ? known.get(digest) : undefined
    const photo =
      again && record.uri
        ? { ...again, name: record.uri, place: [...(again.place ?? []), again.name] }
        : await photoOf(record)
    if (!photo) continue
    if (digest !== undefined && !again && photo.problem === undefined) known.set(digest, { ...photo, bytes: gone })
    yield photo
  }
}

const gone = () => Promise.reject(new Error('its bytes are those of a record that was met before'))

/** One of them, from where its record begins. A revisit has the place and the name of the record that has the bytes. */
export async function warcPhotoAt(dump: Dump, [from, of]: PhotoAt, name: string): Promise<Uint8Array> {
  let looked = 0
  for await (const record of warcRecords(dump, isWanted, Number(from))) {
    const photo = await photoOf(record)
    if (photo?.problem === undefined && photo?.name === (of ?? name)) return photo.bytes()
    if (++looked >= NEAR) break
  }
  throw new Error('is not where it was in the archive')
}

/** The photo in a record, if it is one. */
async function photoOf(record: WarcRecord): Promise<PackedPhoto | undefined> {
  const { uri, block, type, offset } = record
  if (!uri || !isWanted(type)) return
  const stated = record.header('Content-Type')?.toLowerCase() ?? ''
  const named = PICTURE.test(uri)
  const photo = { name: uri, size: 0, place: [offset] }
  if (!block)
    return named || stated.startsWith('image/')
      ? { ...photo, problem: 'is too long to be a photo', bytes: gone }
      : undefined
  const response = type === 'response' && !stated.startsWith('text/dns') ? await responseOf(block) : undefined
  const mime = response?.type ?? stated.split(';')[0] ?? ''
  if (response && response.status !== 200) {
    // Where the crawl was sent on, the photo is at another address.
    return named && response.status >= 400
      ? { ...photo, problem: `the crawl was answered with status ${response.status}`, bytes: gone }
      : undefined
  }
  if (!mime.startsWith('image/') && !(named && UNTOLD.test(mime))) return
  const [problem] = problemsOf(record, block, response?.raw)
  const bytes = () => response?.body() ?? Promise.resolve(block)
  return { ...photo, size: (response?.raw ?? block).length, ...(problem === undefined ? {} : { problem }), bytes }
}
