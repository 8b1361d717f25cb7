// A WARC file → its records, each with its block whole and within limits. The warcio library reads the container.
import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { Dump } from '../../archive/types.ts'

/** No page is longer; longer records are skipped without being held. */
export const LONGEST_BLOCK = 64 * 1024 * 1024
/** warcio copies what is left of a piece for every record in it, so pieces are small. */
const PIECE = 64 * 1024

export interface WarcRecord {
  /** Counted from 1, whatever its type. */
  number: number
  type: string
  uri?: string
  date?: string
  header(name: string): string | undefined
  /** The record's block: the HTTP headers and the body as they came. Absent where it is too long. */
  block?: Uint8Array
  /** Fewer bytes than the record says: the file was cut off. */
  cutOff?: true
}

/** Reads record by record. Throws where the file stops making sense; what came before stands. */
export async function* warcRecords(
  dump: Pick<Dump, 'stream'>,
  wanted: (type: string) => boolean
): AsyncGenerator<WarcRecord> {
  let number = 0
  for await (const record of new WARCParser(pieces(dump), { parseHttp: false })) {
    const type = record.warcType ?? ''
    const length = Number(record.warcHeader('Content-Length')) || 0
    const block = wanted(type) && length <= LONGEST_BLOCK ? await record.readFully(false) : undefined
    yield {
      number: ++number,
      type,
      uri: record.warcTargetURI ?? undefined,
      date: record.warcDate ?? undefined,
      header: name => record.warcHeader(name) ?? undefined,
      block,
      ...(block && block.length < length ? { cutOff: true as const } : {})
    }
    if (!block) await skip(record)
  }
}

async function skip(record: WARCRecord): Promise<void> {
  if (record.reader instanceof LimitReader) await record.skipFully()
}

async function* pieces({ stream }: Pick<Dump, 'stream'>): AsyncGenerator<Uint8Array> {
  for await (const piece of stream()) {
    for (let from = 0; from < piece.length; from += PIECE) yield piece.subarray(from, from + PIECE)
  }
}
