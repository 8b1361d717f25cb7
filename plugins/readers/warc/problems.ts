// What is wrong with a record, for a person to read.
import { holds } from './digest.ts'
import type { WarcRecord } from './records.ts'

/** `raw` is the body as it came, of which the digest of the payload was taken. */
export function problemsOf(record: WarcRecord, block: Uint8Array, raw: Uint8Array | undefined): string[] {
  const wrong =
    holds(record.header('WARC-Block-Digest'), block) === false ||
    (raw &&
      holds(record.header('WARC-Payload-Digest'), raw) === false &&
      holds(record.header('WARC-Block-Digest'), block) !== true)
  const truncated = record.header('WARC-Truncated')
  return [
    ...(record.cutOff ? ['the archive ends before the record does'] : []),
    ...(record.unmeasured ? ['the record does not say how long it is, and holds what follows it in the archive'] : []),
    ...(record.left ? [`the record is longer than it says, by ${record.left} bytes or more`] : []),
    ...(truncated ? [`the crawler cut it off (${truncated})`] : []),
    ...(wrong && !record.cutOff ? ['its bytes are not those that its digest was taken of'] : [])
  ]
}
