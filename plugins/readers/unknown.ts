// What a file is that no reader knows, by its first bytes: what can be done with it depends on that.
import type { Dump } from '../archive/types.ts'
import { headOf } from './head.ts'
import { xmlRoot } from './xml-root.ts'

/** The bytes that a format begins with, in hex, and what a person should know of it. */
const SIGNATURES: readonly (readonly [begins: string, what: string])[] = [
  ['25504446', 'a PDF: save its text as .txt beside it'],
  ['d0cf11e0', 'a document of Microsoft Office: save it as text or as a web page'],
  ['504b0304', 'a document or an archive that is packed as zip'],
  ['7b5c727466', 'an RTF document: save it as text or as a web page'],
  ['377abcaf271c', 'a 7-Zip archive: unpack it'],
  ['526172211a07', 'a RAR archive: unpack it'],
  ['425a68', 'packed by bzip2: unpack it'],
  ['fd377a585a00', 'packed by xz: unpack it'],
  ['28b52ffd', 'packed by Zstandard: unpack it'],
  ['53514c69746520666f726d6174', 'an SQLite database: export its tables as CSV'],
  ['50415231', 'a Parquet table: export it as CSV or JSON lines']
]

/** Why it became no page, and what a person can do. */
export function unknownFormat(dump: Pick<Dump, 'head'>): string {
  const kind = kindOf(dump)
  return `no reader knows this format${kind === undefined ? '' : ` (${kind})`}`
}

function kindOf(dump: Pick<Dump, 'head'>): string | undefined {
  const begins = Buffer.from(dump.head.subarray(0, 16)).toString('hex')
  const [, known] = SIGNATURES.find(([signature]) => begins.startsWith(signature)) ?? []
  if (known) return known
  if (
    /^\s*(?:--|\/\*|create table|insert into|drop table|set names)/i.test(headOf(dump)) &&
    /\binsert into\b/i.test(headOf(dump))
  )
    return 'a dump of an SQL database: export its tables as CSV'
  const root = xmlRoot(dump)
  return root === undefined ? undefined : `XML of a kind that is not known: <${root}>`
}
