// Bytes ↔ a classic script that hands them over. A script is all that a page may load over http and from a disk alike.
// UTF-16 with a byte-order mark is read as such whatever a server says, and holds sixteen bits in two bytes.

/** The function that a script calls; see `client/load.ts`. */
const CALL = 'backfile("'
const END = '")'

/** Stands before a unit that may not stand in a string, which is then changed by `MASK`. */
const ESCAPE = 0xe000
const MASK = 0x8001

/** Surrogates, the quote, the backslash, line ends, the mark itself, and what some tool might take for a byte-order mark. */
function isSpecial(unit: number): boolean {
  if (unit > 0x5c)
    return (unit >= 0xd800 && unit <= ESCAPE) || unit >= 0xfffe || unit === 0xfeff || unit === 0x2028 || unit === 0x2029
  return unit === 0x22 || unit === 0x5c || unit === 0x0a || unit === 0x0d || unit === 0
}

/** The script file, in bytes, of some bytes. */
export function toScript(bytes: Uint8Array): Uint8Array {
  const units = new Uint16Array(CALL.length + END.length + bytes.length + 8)
  let at = 0
  units[at++] = 0xfeff
  for (const letter of CALL) units[at++] = letter.charCodeAt(0)
  // The last unit says whether the last byte is one of them.
  for (let i = 0; i <= bytes.length; i += 2) {
    const unit =
      i + 1 < bytes.length
        ? (bytes[i] as number) | ((bytes[i + 1] as number) << 8)
        : i < bytes.length
          ? (bytes[i] as number) | 0x100
          : 0x200
    if (isSpecial(unit)) {
      units[at++] = ESCAPE
      units[at++] = unit ^ MASK
    } else units[at++] = unit
  }
  for (const letter of END) units[at++] = letter.charCodeAt(0)
  return new Uint8Array(units.buffer, 0, at * 2)
}

/** The bytes that a script's string holds. */
export function fromString(text: string): Uint8Array {
  const units = new Uint16Array(text.length)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    units[count++] = unit === ESCAPE ? text.charCodeAt(++i) ^ MASK : unit
  }
  const last = units[count - 1] as number
  return new Uint8Array(units.buffer, 0, count * 2 - (last === 0x200 ? 2 : 1))
}

/** The string in a script file: what a browser would hand over. */
export function stringIn(script: Uint8Array): string {
  const text = new TextDecoder('utf-16le').decode(script)
  return text.slice(CALL.length, -END.length)
}
