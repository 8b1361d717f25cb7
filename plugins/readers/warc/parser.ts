// warcio's parser, which tells of a record that is longer than it says in a value, and not in the terminal.
import { LimitReader, WARCParser, type WARCRecord } from 'warcio'

const CR = 13
const LF = 10
/** What stands between records may have no line ends. */
const LONGEST_LINE = 64 * 1024

/** Reads as its parent does; `left` is how many bytes stood behind the record that was read before. */
export class QuietParser extends WARCParser {
  left = 0

  override async readToNextRecord(): Promise<Uint8Array | null> {
    this.left = 0
    if (!this._reader || !this._record) return new Uint8Array()
    await passOver(this._record)
    const { compressed } = this._reader
    if (compressed) this._offset = this._reader.getRawOffset()
    const line = await this._reader.readlineRaw()
    // A header right behind the record, without the blank lines between.
    if (line && isHead(line) && line.length === 10) return line
    this.left = line ? withoutEnd(line) : 0
    if (compressed) {
      await this._reader.skipSize(2)
      return new Uint8Array()
    }
    let next = await this._reader.readlineRaw(LONGEST_LINE)
    while (next && !isHead(next)) {
      // Blank lines part records; anything else is of none.
      if (!/^\s*$/.test(Buffer.from(next).toString('latin1'))) this.left += next.length
      next = await this._reader.readlineRaw(LONGEST_LINE)
    }
    this._offset = this._reader.getRawOffset() - (next?.length ?? 0)
    return next
  }
}

/** Goes past what is left of a record; false if the file ends before that. warcio's own way goes on for ever there. */
export async function passOver(record: WARCRecord): Promise<boolean> {
  const { reader } = record
  if (record.consumed || !(reader instanceof LimitReader)) return true
  while (reader.limit > 0) {
    const passed = await reader.sourceIter.skipSize(reader.limit)
    if (!passed) break
    reader.limit -= passed
  }
  record.consumed = 'skipped'
  return reader.limit <= 0
}

const isHead = (line: Uint8Array) => Buffer.from(line.subarray(0, 5)).toString('latin1') === 'WARC/'

function withoutEnd(line: Uint8Array): number {
  let end = line.length
  while (end > 0 && (line[end - 1] === CR || line[end - 1] === LF)) end--
  return end
}
