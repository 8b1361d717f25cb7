// Plain text: one article a file, each line that is not blank a block; lines that were only wrapped are joined.
import type { Block, Dump, Reader, Reading } from '../archive/types.ts'
import { runsOf } from './wrapped.ts'

/** Names that hold plain text. A name without an ending may, if its bytes say so. */
const NAME = /(?:^|\/)(?:[^./]+|[^/]+\.(?:txt|text|asc))$/i

const NBSP = '\u00a0'
/** White space is one space, but for what is the second half of a letter that was misread: `Ã\u00a0` is `à`. */
const WHITE = /(?<=[\u00c2\u00c3])\u00a0|\s+/g

/** Marks without width that stood around a line. */
const NOTHING = /^[\u200b\u2060\ufeff]+|[\u200b\u2060\ufeff]+$/g

export const plain: Reader = {
  name: 'plain',
  reads:
    'Text scrapes: `.txt`, `.text`, `.asc` and names without an ending; several articles in one, where marks part them and each opens like an article; what is what is said by the rules; read by our own code',
  accepts: dump => NAME.test(dump.path) && isText(dump.head),
  *articles(dump: Dump): Generator<Reading> {
    const { text, encoding, mended } = dump.text()
    const blocks = textBlocks(text, 'plain')
    const place = { lines: [1, text.split('\n').length] as [number, number] }
    if (!blocks.length) yield { place, notArticle: 'empty', reason: 'there is no text in it' }
    else yield { place, fields: {}, blocks, encoding, notes: mended }
  }
}

/** A block for each line that is not blank, or for each paragraph that was wrapped. */
export const textBlocks = (text: string, by: string): Block[] =>
  runsOf(text.split('\n')).flatMap(run => {
    const words = run.text.replace(WHITE, space => (space === NBSP ? NBSP : ' ')).trim()
    const bare = words.replace(NOTHING, '').trim()
    return bare ? [{ kind: 'paragraph', text: bare, lines: run.lines, labelledBy: by }] : []
  })

/** Text has no control characters but white space, escape and form feed; UTF-16 has zeros, in one half only. */
function isText(head: Uint8Array): boolean {
  // Half of the bytes of a Russian or Chinese text in UTF-16 may be anything; its mark says that it is text.
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true
  const zeros = [0, 0] as [number, number]
  let odd = 0
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++
    else if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27 && byte !== 26) odd++
  })
  const stray = Math.min(...zeros) + odd
  return stray * 50 <= head.length
}
