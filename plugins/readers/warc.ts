// WARC: what a crawler of the web brought home.
import zlib from 'node:zlib'
import type { Dump, Place, Reader, Reading } from '../archive/types.ts'
import { decodePage } from './markup/charset.ts'
import { pageReading } from './markup/page.ts'
import { holds } from './warc/digest.ts'
import { type WarcRecord, warcRecords } from './warc/records.ts'
import { responseOf } from './warc/response.ts'

export const warc: Reader = {
  name: 'warc',
  reads:
    'WARC (`.warc`, `.warc.gz`): responses and resources that are pages, unchunked and decompressed, digests checked; everything else is counted; read by warcio',
  accepts: dump => isWarc(dump.head) || isWarc(unzipped(dump.head)),
  articles: dump => warcReadings(dump)
}

/** The pages in a WARC, and at the end what else was in it, counted. `from` is how many records came before. */
export async function* warcReadings(dump: Dump, from = 0): AsyncGenerator<Reading, number> {
  const others = new Map<string, number>()
  const count = (what: string) => others.set(what, (others.get(what) ?? 0) + 1)
  let number = from
  let problem: string | undefined
  try {
    for await (const record of warcRecords(dump, type => type === 'response' || type === 'resource')) {
      number = from + record.number
      const read = await readRecord(record, { record: number })
      if (typeof read === 'string') count(read)
      else yield read
    }
  } catch (error) {
    problem = `the archive cannot be read any further: ${(error as Error).message}`
  }
  if (problem) yield { place: { record: number + 1 }, notArticle: 'unreadable', reason: problem }
  const sums = [...others].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([what, n]) => `${n} ${what}`)
  if (sums.length)
    yield { place: {}, notArticle: 'no-article', reason: `records that hold no page: ${sums.slice(0, 30).join(', ')}` }
  if (number === from && !problem) yield { place: {}, notArticle: 'empty', reason: 'there is no record in the archive' }
  return number
}

/** A reading, or what kind of other record it is. */
async function readRecord(record: WarcRecord, place: Place): Promise<Reading | string> {
  const { type, uri, block } = record
  if (type !== 'response' && type !== 'resource') return type || 'without a type'
  if (!block) return 'too long to be pages'
  const stated = record.header('Content-Type')?.toLowerCase() ?? ''
  const response = type === 'response' && !stated.startsWith('text/dns') ? await responseOf(block) : undefined
  const mime = response?.type ?? stated.split(';')[0] ?? ''
  if (response && response.status !== 200) return `with status ${response.status}`
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(mime)) return mime || 'of no type'
  try {
    const body = response ? await response.body() : block
    if (!body.length) return 'empty'
    const { text, encoding, mended } = decodePage(body, response?.charset)
    const notes = [...mended, ...problemsOf(record, block, response?.raw)]
    return pageReading(text, uri, place, 'warc', { encoding, ...(notes.length ? { notes } : {}) })
  } catch (error) {
    return { place, notArticle: 'unreadable', reason: `${uri ?? 'a page'}: ${(error as Error).message}` }
  }
}

function problemsOf(record: WarcRecord, block: Uint8Array, raw: Uint8Array | undefined): string[] {
  const wrong =
    holds(record.header('WARC-Block-Digest'), block) === false ||
    (raw &&
      holds(record.header('WARC-Payload-Digest'), raw) === false &&
      holds(record.header('WARC-Block-Digest'), block) !== true)
  const truncated = record.header('WARC-Truncated')
  return [
    ...(record.cutOff ? ['the archive ends before the record does'] : []),
    ...(truncated ? [`the crawler cut it off (${truncated})`] : []),
    ...(wrong && !record.cutOff ? ['its bytes are not those that its digest was taken of'] : [])
  ]
}

const isWarc = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'WARC/'

/** The beginning of a gzipped dump, unpacked; nothing where it is not gzipped. */
function unzipped(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head
  try {
    return zlib.gunzipSync(head, { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * 1024 })
  } catch {
    return new Uint8Array()
  }
}
