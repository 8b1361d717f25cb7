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

/** Browsers follow no more, and a crawl may have gone round in a circle. */
const MOST_SENT = 20

const isWanted = (type: string) => type === 'response' || type === 'resource'

/** Lists them, also those that were met and not saved, with the reason, and those that the crawl was sent on to. */
export async function* warcPhotos(dump: Dump): AsyncGenerator<PackedPhoto> {
  /** By their digests: a revisit has that instead of the bytes, and it may be of another address. */
  const known = new Map<string, PackedPhoto>()
  const addressed = new Map<string, PackedPhoto>()
  /** From an address to the one that was answered with it. */
  const sentOn = new Map<string, string>()
  for await (const record of warcRecords(dump, isWanted)) {
    const digest = record.header('WARC-Payload-Digest')
    const again = record.type === 'revisit' && digest !== undefined ? known.get(digest) : undefined
    const photo = again && record.uri ? alias(again, record.uri) : await photoOf(record, sentOn)
    if (!photo) continue
    if (photo.problem === undefined) {
      if (digest !== undefined && !again) known.set(digest, { ...photo, bytes: gone })
      addressed.set(photo.name, { ...photo, bytes: gone })
    }
    yield photo
  }
  for (const from of sentOn.keys()) {
    const photo = addressed.has(from) ? undefined : addressed.get(endOf(from, sentOn))
    if (photo) yield alias(photo, from)
  }
}

/** The same photo at another address: its place leads to the record that has the bytes. */
const alias = (photo: PackedPhoto, name: string): PackedPhoto => ({
  ...photo,
  name,
  place: photo.place && photo.place.length > 1 ? photo.place : [...(photo.place ?? []), photo.name]
})

/** Where one gets who is sent on from an address, from there again, and so on. */
function endOf(from: string, sentOn: ReadonlyMap<string, string>): string {
  let at = from
  for (let i = 0; i < MOST_SENT; i++) at = sentOn.get(at) ?? at
  return at
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

function absolute(location: string | undefined, base: string): string | undefined {
  try {
    return location === undefined ? undefined : new URL(location, base).href
  } catch {
    return // a location that leads nowhere
  }
}

/** The photo in a record, if it is one. */
async function photoOf(record: WarcRecord, sentOn?: Map<string, string>): Promise<PackedPhoto | undefined> {
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
    const to = response.status < 400 ? absolute(response.location, uri) : undefined
    if (to !== undefined) sentOn?.set(uri, to)
    return named && response.status >= 400
      ? { ...photo, problem: `the crawl was answered with status ${response.status}`, bytes: gone }
      : undefined
  }
  if (!mime.startsWith('image/') && !(named && UNTOLD.test(mime))) return
  const [problem] = problemsOf(record, block, response?.raw)
  const bytes = () => response?.body() ?? Promise.resolve(block)
  return { ...photo, size: (response?.raw ?? block).length, ...(problem === undefined ? {} : { problem }), bytes }
}
