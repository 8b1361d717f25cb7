// A WARC or ARC file → its records, each with its block whole and within limits. The warcio library reads WARC.
import type { WARCRecord } from 'warcio'
import type { Dump } from '../../archive/types.ts'
import { arcRecords } from './arc.ts'
import { isArc } from './head.ts'
import { passOver, QuietParser } from './parser.ts'
import { WholeReader } from './reader.ts'

/** No page is longer; longer records are skipped without being held. */
export const LONGEST_BLOCK = 64 * 1024 * 1024
/** warcio copies what is left of a piece for every record in it, so pieces are small. */
const PIECE = 64 * 1024

export interface WarcRecord {
  /** Counted from 1, whatever its type. */
  number: number
  type: string
  uri?: string
  header(name: string): string | undefined
  /** Where it begins in the file. */
  offset: number
  /** The record's block: the HTTP headers and the body as they came. Absent where it is too long. */
  block?: Uint8Array
  /** Fewer bytes than the record says: the file was cut off. */
  cutOff?: true
  /** It does not say how many bytes it has: what follows it was taken for a part of it. */
  unmeasured?: true
  /** How many bytes stood behind the block: it is longer than its record says. */
  left?: number
}

type Wanted = (type: string) => boolean

/** Reads record by record, from where one begins. Throws where the file stops making sense; what came before stands. */
export async function* warcRecords(
  dump: Pick<Dump, 'stream' | 'part' | 'head' | 'size'>,
  wanted: Wanted,
  from = 0
): AsyncGenerator<WarcRecord> {
  const stream = pieces(from ? after(dump, from) : dump.stream())
  for await (const record of isArc(dump.head) ? arcRecords(stream, wanted) : records(stream, wanted))
    yield { ...record, offset: from + record.offset }
}

async function* records(stream: AsyncIterable<Uint8Array>, wanted: Wanted): AsyncGenerator<WarcRecord> {
  const reader = new WholeReader(stream)
  const parser = new QuietParser(reader, { parseHttp: false })
  let before: WarcRecord | undefined
  for (let number = 1; ; number++) {
    // Whether a record is as long as it says is known when the next one is looked for.
    const next = await parser.parse().catch((error: Error) => error)
    if (before) yield parser.left ? { ...before, left: parser.left } : before
    if (next instanceof Error) throw next
    if (!next && reader.cutOff && !before?.cutOff) throw new Error('it was cut off inside a record')
    if (!next) return
    before = await recordOf(next, number, parser.offset, wanted)
  }
}

async function recordOf(record: WARCRecord, number: number, offset: number, wanted: Wanted): Promise<WarcRecord> {
  const type = record.warcType ?? ''
  const stated = record.warcHeader('Content-Length')?.trim() ?? ''
  const length = Number(stated) || 0
  const block = wanted(type) && length <= LONGEST_BLOCK ? await record.readFully(false) : undefined
  const isWhole = block ? block.length >= length : await passOver(record)
  return {
    number,
    type,
    uri: record.warcTargetURI ?? undefined,
    header: name => record.warcHeader(name) ?? undefined,
    offset,
    block,
    ...(/^\d+$/.test(stated) ? {} : { unmeasured: true as const }),
    ...(isWhole ? {} : { cutOff: true as const })
  }
}

async function* pieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    for (let from = 0; from < piece.length; from += PIECE) yield piece.subarray(from, from + PIECE)
  }
}

async function* after({ part, size }: Pick<Dump, 'part' | 'size'>, from: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < size; at += PIECE) yield part(at, Math.min(size, at + PIECE))
}
