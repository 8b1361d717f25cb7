// The bytes of a page → text: what its transport and the page itself say of the encoding counts where it is not UTF-8.
import { decode } from '../../accessions/decode.ts'
import type { DecodedText } from '../../archive/types.ts'

const META = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?([\w.:-]{2,40})/i

/** Decodes a page; `stated` is the charset of its Content-Type. Bytes that are valid UTF-8 are UTF-8, whatever is said. */
export const decodePage = (bytes: Uint8Array, stated?: string): DecodedText => decode(bytes, () => said(bytes, stated))

function said(bytes: Uint8Array, stated?: string): string | undefined {
  const meta = META.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1]
  for (const name of [stated, meta]) {
    if (!name || /^utf-?8$/i.test(name)) continue
    try {
      return new TextDecoder(name).encoding
    } catch {
      // A charset that nobody knows is as good as none.
    }
  }
}
