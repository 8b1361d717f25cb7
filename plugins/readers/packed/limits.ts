// How much an archive may unpack to, and where its members may lie.

/** Members up to this size are held whole, as a received file of that size is. */
export const LONGEST_HELD = 64 * 1024 * 1024
/** No dump that one archive packs is larger. */
export const LONGEST_MEMBER = 16 * 1024 * 1024 * 1024
/** Text packs to a tenth, repeated text to a fiftieth; a bomb packs a thousandfold. */
const HIGHEST_RATIO = 200
/** So much may unpack from anything: a short file of blanks is no bomb. */
const HARMLESS = 32 * 1024 * 1024
/** A table of contents that is longer is there to exhaust whoever reads it. */
export const MOST_MEMBERS = 1_000_000
/** An archive in an archive in an archive is as deep as anybody packs. */
export const DEEPEST = 3

/** Throws when so many bytes out of so few are too many. */
export function checkRatio(packed: number, unpacked: number): void {
  if (unpacked > LONGEST_MEMBER) throw new Error('it unpacks to more than a dump can be')
  if (unpacked > HARMLESS && unpacked > packed * HIGHEST_RATIO)
    throw new Error('it unpacks to so much more than it is that it looks like a bomb')
}

/** Passes bytes on, and throws when they become too many for the packed size they came from. */
export async function* limited(stream: AsyncIterable<Uint8Array>, packed: () => number): AsyncGenerator<Uint8Array> {
  let unpacked = 0
  for await (const piece of stream) {
    unpacked += piece.length
    checkRatio(packed(), unpacked)
    yield piece
  }
}

/** Why a member's name cannot be taken, if it cannot: nothing is ever written, and a name that leads out means harm. */
export function badName(name: string): string | undefined {
  const parts = name.replaceAll('\\', '/').split('/')
  if (parts.includes('..') || name.startsWith('/') || /^[a-z]:/i.test(name)) return 'its name leads out of the archive'
  return name.includes('\0') || name.length > 4096 ? 'its name is none' : undefined
}

/** What systems leave in archives for themselves. */
export const isSystems = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name)
