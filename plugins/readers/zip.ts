// Zip archives of other dumps, and WACZ, the one that packs a WARC.
import type { Dump, Reader, Reading } from '../archive/types.ts'
import { memberDump } from './packed/member.ts'
import { packedReadings, type ReaderOf, untilBroken } from './packed/read.ts'
import { zipMembers } from './packed/zip-members.ts'
import { warcReadings } from './warc.ts'

const isZip = ({ head }: Dump) => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)

/** Files that office programs keep in zip are documents, and no dumps. */
const DOCUMENT = /\.(?:docx|xlsx|pptx|odt|ods|odp|epub|jar|apk)$/i

/** Reads what is packed with the readers of the shelf. */
export const zip = (readerOf: ReaderOf): Reader => ({
  name: 'zip',
  reads:
    'Zip archives of any of these, with limits on bytes, ratio, depth and names; nothing is written; read by yauzl',
  accepts: dump => isZip(dump) && !DOCUMENT.test(dump.path),
  articles: dump => untilBroken(packedReadings(dump, zipMembers(dump), readerOf))
})

export const wacz: Reader = {
  name: 'wacz',
  reads: 'WACZ: the pages of the WARC files in it, records counted through all of them; read by yauzl and warcio',
  accepts: dump =>
    isZip(dump) &&
    (/\.wacz$/i.test(dump.path) || /archive\/[^/]{1,200}\.warc/.test(Buffer.from(dump.head).toString('latin1'))),
  articles: dump => untilBroken(readings(dump))
}

async function* readings(dump: Dump): AsyncGenerator<Reading> {
  let [records, found] = [0, false]
  for await (const member of zipMembers(dump)) {
    if (!/\.warc(?:\.gz)?$/i.test(member.name)) continue
    found = true
    if ('problem' in member) yield { place: {}, notArticle: 'unreadable', reason: `${member.name}: ${member.problem}` }
    else records = yield* warcReadings(await memberDump(dump, member), records)
  }
  if (!found) yield { place: {}, notArticle: 'empty', reason: 'there is no WARC file in it' }
}
