// The bytes of a page → text: what its transport and the page itself say of the encoding counts where it is not UTF-8.
import { clean, decode, decodeAs } from '../../accessions/decode.ts'
import type { DecodedText } from '../../archive/types.ts'

const META = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?([\w.:-]{2,40})/i

/** Decodes a page; `stated` is the charset of its Content-Type. Bytes that are valid UTF-8 are UTF-8, whatever is said. */
export function decodePage(bytes: Uint8Array, stated?: string): DecodedText {
  const taken = decode(bytes)
  if (taken.encoding.startsWith('utf')) return taken
  const meta = META.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1]
  for (const said of [stated, meta]) {
    if (!said || /^utf-?8$/i.test(said)) continue
    try {
      const { encoding } = new TextDecoder(said)
      return { encoding, ...clean(decodeAs(bytes, encoding), []) }
    } catch {
      // A charset that nobody knows is as good as none.
    }
  }
  return taken
}
