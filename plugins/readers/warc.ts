// WARC and ARC: what a crawler of the web brought home.

import type { Dump, Later, Place, Reader, Reading } from '../archive/types.ts'
import { decodePage } from './markup/charset.ts'
import { pageReading } from './markup/page.ts'
import { isArc, isWarc } from './warc/head.ts'
import { warcPhotoAt, warcPhotos } from './warc/photos.ts'
import { problemsOf } from './warc/problems.ts'
import { type WarcRecord, warcRecords } from './warc/records.ts'
import { type Response, responseOf } from './warc/response.ts'
import { textIn } from './warc/text.ts'

export const warc: Reader = {
  name: 'warc',
  reads:
    'WARC (`.warc`, `.warc.gz`) and ARC, its forerunner: responses and resources that are pages, read as saved web pages are, with their photos, also those that the crawl was sent on to, unchunked and decompressed, digests checked; the texts that were taken out of pages (WET); everything else is counted; WARC read by warcio, ARC by our own code',
  accepts: dump => isWarc(dump.head) || isArc(dump.head),
  many: true,
  articles: dump => warcReadings(dump),
  photos: warcPhotos,
  photoAt: warcPhotoAt
}

/** Responses, pages without a server's words around them, and the texts of Common Crawl's WET files. */
const PAGES = new Set(['response', 'resource', 'conversion'])
const TOO_LONG = 'too long to be pages'

/** The pages in a WARC, and at the end what else was in it, counted. `from` is how many records came before. */
export async function* warcReadings(dump: Dump, from = 0): AsyncGenerator<Reading | Later, number> {
  const [others, odd] = [new Map<string, number>(), new Map<string, number>()]
  const count = (what: string, among: Map<string, number>) => among.set(what, (among.get(what) ?? 0) + 1)
  let [number, pages] = [from, 0]
  let problem: string | undefined
  try {
    for await (const record of warcRecords(dump, type => PAGES.has(type))) {
      number = from + record.number
      const read = await readRecord(record, { record: number })
      if (typeof read !== 'string') pages++
      if (typeof read !== 'string') yield read
      else if (record.cutOff) count(`${read} that was cut off`, odd)
      else if (record.left) count(`${read} longer than it says`, odd)
      else count(read, read === TOO_LONG ? odd : others)
    }
  } catch (error) {
    problem = `the archive cannot be read any further: ${(error as Error).message}`
  }
  if (problem) yield { place: { record: number + 1 }, notArticle: 'unreadable', reason: problem }
  const sums = (of: Map<string, number>) =>
    [...of]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([what, n]) => `${n} ${what}`)
      .slice(0, 30)
  const beside = sums(others).join(', ')
  if (beside && pages)
    yield { place: {}, notArticle: 'left-out', reason: `records beside the pages, left out: ${beside}` }
  else if (beside) yield { place: {}, notArticle: 'no-article', reason: `no record of it is a page: ${beside}` }
  if (odd.size) yield { place: {}, notArticle: 'unreadable', reason: `records not read: ${sums(odd).join(', ')}` }
  if (number === from && !problem) yield { place: {}, notArticle: 'empty', reason: 'there is no record in the archive' }
  return number
}

/** A page, or what kind of other record it is. */
async function readRecord(record: WarcRecord, place: Place): Promise<Later | string> {
  const { type, block } = record
  if (!PAGES.has(type)) return type || 'without a type'
  if (!block) return TOO_LONG
  const stated = record.header('Content-Type')?.toLowerCase() ?? ''
  const response = type === 'response' && !stated.startsWith('text/dns') ? await responseOf(block) : undefined
  const mime = response?.type ?? stated.split(';')[0] ?? ''
  if (type === 'conversion' && mime === 'text/plain' && block.length)
    return { place, make: () => textIn(record, block, place) }
  if (response && response.status !== 200) return `with status ${response.status}`
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(mime)) return mime || 'of no type'
  if (!(response?.raw ?? block).length) return 'empty'
  return { place, make: () => pageIn(record, block, response, place) }
}

async function pageIn(
  record: WarcRecord,
  block: Uint8Array,
  response: Response | undefined,
  place: Place
): Promise<Reading> {
  const { uri } = record
  try {
    const body = response ? await response.body() : block
    const { text, encoding, mended } = decodePage(body, response?.charset)
    const notes = [...mended, ...problemsOf(record, block, response?.raw)]
    return pageReading(text, uri, place, 'warc', { encoding, ...(notes.length ? { notes } : {}) })
  } catch (error) {
    return { place, notArticle: 'unreadable', reason: `${uri ?? 'a page'}: ${(error as Error).message}` }
  }
}
