// Is a record still what its digest says?
import { createHash } from 'node:crypto'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** True, false, or nothing where the digest is in a form that is not known. `sha1:` in base 32 is the usual one. */
export function holds(digest: string | undefined, bytes: Uint8Array): boolean | undefined {
  const [, name, value = ''] = /^(sha-?1|sha-?256|md5):([A-Za-z0-9=]+)$/i.exec(digest?.trim() ?? '') ?? []
  if (!name) return
  const hash = createHash(name.toLowerCase().replace('-', '')).update(bytes).digest()
  return value.toLowerCase() === hash.toString('hex') || value.toUpperCase().replace(/=+$/, '') === base32(hash)
}

function base32(bytes: Uint8Array): string {
  let [out, bits, value] = ['', 0, 0]
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      out += BASE32[(value >>> bits) & 31]
    }
    value &= (1 << bits) - 1
  }
  return bits ? out + BASE32[(value << (5 - bits)) & 31] : out
}
