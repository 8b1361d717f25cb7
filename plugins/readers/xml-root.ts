// The name of an XML dump's outermost element, to recognise a format by.
import type { Dump } from '../archive/types.ts'
import { headOf } from './head.ts'

/** What may stand before it: the declaration, comments, the document type with what it declares inside. */
const BEFORE = /^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype(?:[^[>]|\[[^\]]*\])*>)/i

/** Without its prefix, in small letters: `nitf`, `newsitem`, `rss`; absent where the dump is no XML. */
export function xmlRoot(dump: Pick<Dump, 'head'>): string | undefined {
  let text = headOf(dump)
  for (let before = BEFORE.exec(text); before?.[0]; before = BEFORE.exec(text)) text = text.slice(before[0].length)
  return /^<(?:[\w.-]+:)?([a-z][\w.-]*)/i.exec(text)?.[1]?.toLowerCase()
}
