// The language of an article, where the dump does not say it: detected by the eld library.
import { eld } from 'eld/extrasmall'
import type { Block, Lines } from '../archive/types.ts'

/** Enough to be sure, and no more than that is read. */
const SAMPLE = 1500
/** Shorter texts may be in any of several languages. A sign of Chinese or Japanese counts for three letters. */
const SHORTEST = 100
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
/** The library knows one language of this script, and so takes every other one for it. */
const ALONE_IN_ITS_SCRIPT = new Set(['am'])

/** BCP 47, and the lines it was told from; undefined when it is not sure. */
export function languageOf(blocks: readonly Block[]): { lang: string; lines: Lines } | undefined {
  let text = ''
  const read: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'quotation') continue
    if (text.length >= SAMPLE) break
    text += `${text ? '\n' : ''}${block.text.slice(0, SAMPLE)}`
    read.push(block)
  }
  const [first, last] = [read[0], read.at(-1)]
  if (!first || !last || (text.length < SHORTEST && text.length + 2 * (text.match(EAST_ASIAN)?.length ?? 0) < SHORTEST))
    return
  const found = eld.detect(text)
  if (!found.language || !found.isReliable() || ALONE_IN_ITS_SCRIPT.has(found.language)) return
  return { lang: found.language, lines: [first.lines[0], last.lines[1]] }
}
