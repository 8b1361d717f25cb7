// The beginning of a dump as text, for readers to recognise their format by.
import { decode } from '../accessions/decode.ts'
import type { Dump } from '../archive/types.ts'

const heads = new WeakMap<Uint8Array, string>()

/** The first 4 KB as text, without a byte-order mark. Never throws. */
export function headOf({ head }: Pick<Dump, 'head'>): string {
  const known = heads.get(head)
  if (known !== undefined) return known
  const text = decode(head).text.replace(/^\ufeff/, '')
  heads.set(head, text)
  return text
}
