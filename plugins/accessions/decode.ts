// Bytes → text: which encoding they are in, and what had to be mended.
import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import type { DecodedText } from '../archive/types.ts'

/** As much as is looked at to guess a legacy encoding; more is no surer and slower. */
const SAMPLE = 64 * 1024
/** UTF-8 with a stray byte is still UTF-8: so many good sequences outweigh one bad. */
const GOOD_FOR_ONE_BAD = 8
/** What an XML dump declares. It stands in ASCII, whatever follows. */
const DECLARED = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i

/**
 * Decodes a dump. A byte-order mark decides; else UTF-16 is known by where its zeros stand, UTF-8 by being valid (a few
 * stray bytes are forgiven, and told). Any other encoding is the `stated` one, or that which XML declares, or detected by the
 * chardet library.
 */
export function decode(bytes: Uint8Array, stated?: () => string | undefined): DecodedText {
  const { text, encoding, mended } = taken(bytes, bytes, stated)
  return { encoding, ...clean(text, mended) }
}

/** What the bytes are taken for, going by a piece of them that may end inside a character, and by how they begin. */
export function encodingOf(piece: Uint8Array, beginning = piece): string {
  let end = piece.length
  while (end > 0 && (piece[end - 1] as number) >= 0x80 && piece.length - end < 4) end--
  // A wide encoding has high bytes for a reason, and a piece of it is cut between two units.
  return utf16(piece) ?? taken(end > 0 ? piece.subarray(0, end) : piece, beginning).encoding
}

function taken(bytes: Uint8Array, beginning = bytes, stated?: () => string | undefined): DecodedText {
  const as = (encoding: string) => {
    const text = decodeAs(bytes, encoding)
    // A decoder puts U+FFFD for half a surrogate pair and for bytes that mean nothing.
    const lost = count(text, /\ufffd/g)
    return { text, encoding, mended: lost ? [`${lost} characters that could not be read replaced`] : [] }
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be')
  const unmarked = marked ? undefined : utf16(bytes)
  if (unmarked) return as(unmarked)
  // Several times as fast as a decoder that checks.
  if (isUtf8(bytes)) return { text: utf8(marked ? bytes.subarray(3) : bytes), encoding: 'utf-8', mended: [] }
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = count(text, /\ufffd/g)
  const good = count(text, /(?!\ufffd)\P{ASCII}/gu)
  if (marked || good >= bad * GOOD_FOR_ONE_BAD)
    return { text, encoding: 'utf-8', mended: [`${bad} stray bytes that are not UTF-8`] }
  return as(stated?.() ?? declared(beginning) ?? legacy(bytes))
}

const utf8 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')

/** UTF-16 without a mark: in Latin text every other byte is zero. */
function utf16(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < 2) return
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be'
}

/** A legacy encoding that the dump says it is in, if there is one of that name. */
function declared(beginning: Uint8Array): string | undefined {
  const [, said] = DECLARED.exec(Buffer.from(beginning.subarray(0, 400)).toString('latin1')) ?? []
  try {
    const { encoding } = new TextDecoder(said)
    return encoding.startsWith('utf') ? undefined : encoding
  } catch {
    return
  }
}

function legacy(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, SAMPLE))?.toLowerCase()
  // An encoding that Node cannot decode, or that cannot be (UTF-8 was ruled out): the commonest on the web.
  if (!guess || guess.startsWith('utf')) return 'windows-1252'
  try {
    return new TextDecoder(guess).encoding
  } catch {
    return 'windows-1252'
  }
}

/**
 * Decodes what is known to be in an encoding. Node 20 takes windows-1252 for Latin-1 (0x96 becomes U+0096, not a dash) unless it is told that
 * more may come.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding)
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

/** The text without NUL and half characters, every line ending in `\n`, and what had to be mended for it. */
export function clean(raw: string, mended: string[]): { text: string; mended: string[] } {
  const notes = [...mended]
  const nuls = count(raw, /\0/g)
  if (nuls) notes.push(`${nuls} NUL bytes left out`)
  const whole = nuls ? raw.replaceAll('\0', '') : raw
  return { text: whole.replace(/\r\n?/g, '\n'), mended: notes }
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0
