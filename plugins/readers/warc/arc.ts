// ARC, the format of web archives before WARC: a line of five or ten words and as many bytes as it says, for each record.
// After the Internet Archive's description of 1996, versions 1 and 2. warcio has what reads lines out of gzipped members.
import type { AsyncIterReader } from 'warcio'
import { WholeReader } from './reader.ts'
import { LONGEST_BLOCK, type WarcRecord } from './records.ts'

/** Address (which may have blanks), IP, time, type, what version 2 has more, length. */
const HEAD = /^(\S.*?) ([\da-fA-F.:]+|-) (\d{8,17}) (\S*)(?: \S.*)? (\d{1,15})\r?\n?$/
/** A line of more bytes is none of this format. */
const LONGEST_HEAD = 64 * 1024

/** Reads record by record. Throws where a record does not begin with its line. */
export async function* arcRecords(
  stream: AsyncIterable<Uint8Array>,
  wanted: (type: string) => boolean
): AsyncGenerator<WarcRecord> {
  const reader = new WholeReader(stream)
  let isCutOff = false
  for (let number = 1; ; number++) {
    const { line, offset } = await nextLine(reader)
    if (!line && reader.cutOff && !isCutOff) throw new Error('it was cut off inside a record')
    if (!line) return
    const [, uri = '', , , mime = '', digits = ''] = HEAD.exec(line) ?? []
    if (!uri) throw new Error('a record of the ARC file does not begin with its address and length')
    const length = Number(digits)
    const type = /^https?:/i.test(uri) ? 'response' : 'warcinfo'
    const isHeld = wanted(type) && length <= LONGEST_BLOCK
    const block = isHeld ? await reader.readSize(length) : undefined
    if (!isHeld) await reader.skipSize(length)
    isCutOff = block !== undefined && block.length < length
    yield {
      number,
      type,
      uri,
      header: name => (name === 'Content-Type' ? mime : undefined),
      offset,
      block,
      ...(block && block.length < length ? { cutOff: true as const } : {})
    }
  }
}

/** The next line that is not blank, and where it begins. */
async function nextLine(reader: AsyncIterReader): Promise<{ line: string; offset: number }> {
  for (;;) {
    const before = reader.compressed ? reader.getRawOffset() : reader.getReadOffset()
    const line = await reader.readline(LONGEST_HEAD)
    if (!line || line.trim()) return { line, offset: before }
  }
}
