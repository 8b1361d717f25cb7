// Zip archives of other dumps, and WACZ, the one that packs a WARC.
import type { Dump, Later, PackedPhoto, Reader, Reading } from '../archive/types.ts'
import { memberDump } from './packed/member.ts'
import { packedPhotos } from './packed/photos.ts'
import { packedReadings, type ReaderOf, untilBroken } from './packed/read.ts'
import { memberAt, startOf, zipMembers } from './packed/zip-members.ts'
import { warcPhotoAt, warcPhotos } from './warc/photos.ts'
import { warcReadings } from './warc.ts'

const isZip = ({ head }: Dump) => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)

/** Files that office programs keep in zip are documents, and no dumps. */
const DOCUMENT = /\.(?:docx|xlsx|pptx|odt|ods|odp|epub|jar|apk)$/i

/** Reads what is packed with the readers of the shelf. */
export const zip = (readerOf: ReaderOf): Reader => ({
  name: 'zip',
  reads:
    'Zip archives of any of these, with limits on bytes, ratio, depth and names; nothing is written; one that was cut off is read as far as it goes; read by yauzl',
  accepts: dump => isZip(dump) && !DOCUMENT.test(dump.path),
  many: true,
  articles: dump => untilBroken(packedReadings(dump, zipMembers(dump), readerOf)),
  photos: dump => packedPhotos(dump, zipMembers(dump), readerOf),
  photoAt: async (dump, place) => memberAt(dump, place)
})

export const wacz: Reader = {
  name: 'wacz',
  reads: 'WACZ: the pages of the WARC files in it, records counted through all of them; read by yauzl and warcio',
  accepts: dump =>
    isZip(dump) &&
    (/\.wacz$/i.test(dump.path) || /archive\/[^/]{1,200}\.warc/.test(Buffer.from(dump.head).toString('latin1'))),
  many: true,
  articles: dump => untilBroken(readings(dump)),
  photos,
  photoAt: warcPhotoAt
}

async function* readings(dump: Dump): AsyncGenerator<Reading | Later> {
  let [records, found] = [0, false]
  for await (const member of zipMembers(dump)) {
    if (!isWarcFile(member.name)) continue
    found = true
    if ('problem' in member) yield { place: {}, notArticle: 'unreadable', reason: `${member.name}: ${member.problem}` }
    else records = yield* warcReadings(await memberDump(dump, member), records)
  }
  if (!found) yield { place: {}, notArticle: 'empty', reason: 'there is no WARC file in it' }
}

async function* photos(dump: Dump): AsyncGenerator<PackedPhoto> {
  for await (const member of zipMembers(dump)) {
    if (!isWarcFile(member.name) || 'problem' in member) continue
    const [header, , method] = member.place ?? []
    // A WARC file that is stored as it is can be read in its place.
    const start = method === 0 ? startOf(dump, Number(header)) : undefined
    for await (const photo of warcPhotos(await memberDump(dump, member))) {
      const [from, ...of] = photo.place ?? []
      yield { ...photo, place: start === undefined ? undefined : [start + Number(from), ...of] }
    }
  }
}

const isWarcFile = (name: string) => /\.warc(?:\.gz)?$/i.test(name)
