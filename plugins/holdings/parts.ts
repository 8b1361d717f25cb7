// Photos that are a part of a dump's text: data: addresses, and parts of messages.
import { digestOf } from '../accessions/fixity.ts'
import type { PhotoPart } from '../archive/types.ts'

/** No photo of a page is longer. */
const LONGEST = 64 * 1024 * 1024

export const isData = (reference: string): boolean => /^data:/i.test(reference)

/** The picture that a data: address holds, named by its digest, or why there is none. */
export function dataPart(address: string): PhotoPart | { problem: string } {
  const comma = address.indexOf(',')
  const [, type = '', parameters = ''] =
    /^data:([^;,]*)((?:;[^,]*)?)$/is.exec(address.slice(0, Math.max(0, comma))) ?? []
  if (comma < 0 || (type && !/^(?:image\/|application\/octet-stream$)/i.test(type.trim())))
    return { problem: 'its data: address holds no picture' }
  if (address.length > LONGEST * 1.4) return { problem: 'its data: address is too long to be a photo' }
  const bytes = /;\s*base64\s*$/i.test(parameters)
    ? fromBase64(address.slice(comma + 1))
    : fromText(address.slice(comma + 1))
  if (!bytes?.length) return { problem: 'its data: address is broken' }
  return { name: `data:${digestOf(bytes).slice(0, 16)}`, bytes }
}

function fromBase64(text: string): Uint8Array | undefined {
  const plain = text.includes('%') ? fromText(text)?.toString() : text
  const packed = plain?.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/')
  return packed && /^[a-z\d+/]+=*$/i.test(packed) ? Buffer.from(packed, 'base64') : undefined
}

function fromText(text: string): Buffer | undefined {
  try {
    return Buffer.from(decodeURIComponent(text))
  } catch {
    return
  }
}
