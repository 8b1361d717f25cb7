// Pieces of a file → pieces of text, and lines, so that a long dump is never whole in memory.
import { isAscii } from 'node:buffer'
import type { Dump } from '../archive/types.ts'
import { clean, encodingOf } from './decode.ts'

/** A line of more characters is no line of text, and holding it would cost the memory that streaming saves. */
export const LONGEST_LINE = 64 * 1024 * 1024

/** Text as it comes, and what it was taken for. */
export interface TextPiece {
  text: string
  encoding: string
}

/** A line with its number, counted from 1. Of one that is too long there is only the beginning. */
export interface TextLine {
  number: number
  text: string
  encoding: string
  tooLong?: true
}

/** The dump as text, piece by piece. Line ends are as they were. The first letter that is not ASCII tells the encoding. */
export async function* textPieces(dump: Pick<Dump, 'stream'>): AsyncGenerator<TextPiece> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let beginning: Uint8Array | undefined
  for await (const piece of dump.stream()) {
    beginning ??= piece
    if (!decoder && isAscii(piece) && !piece.includes(0)) {
      yield { text: Buffer.from(piece).toString('latin1'), encoding: 'utf-8' }
      continue
    }
    decoder ??= new TextDecoder(encodingOf(piece, beginning))
    yield { text: decoder.decode(piece, { stream: true }), encoding: decoder.encoding }
  }
  const rest = decoder?.decode()
  if (decoder && rest) yield { text: rest, encoding: decoder.encoding }
}

/** The dump's lines, mended as a whole text would be. */
export async function* linesOf(dump: Pick<Dump, 'stream'>): AsyncGenerator<TextLine> {
  let [number, open, size, tooLong, said] = [1, [] as string[], 0, false, '']
  let end: string | undefined
  const line = (): TextLine => {
    const { text } = clean(open.join('').replace(/\r$/, ''), [])
    const made: TextLine = { number: number++, text, encoding: said, ...(tooLong ? { tooLong } : {}) }
    ;[open, size, tooLong] = [[], 0, false]
    return made
  }
  for await (const { text, encoding } of textPieces(dump)) {
    said = encoding
    // Old systems end a line with CR alone.
    end ??= text.includes('\n') || !text.includes('\r') ? '\n' : '\r'
    let from = 0
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, from)) {
      if (!tooLong) open.push(text.slice(from, at))
      yield line()
      from = at + 1
    }
    if (tooLong) continue
    open.push(text.slice(from))
    size += text.length - from
    if (size > LONGEST_LINE) [open, tooLong] = [[open.join('').slice(0, 1000)], true]
  }
  if (size) yield line()
}
