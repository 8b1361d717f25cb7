// The parts of a message or saved page that are pictures, and the photos of its text that they are.
import type { PhotoPart, PhotoPlace } from '../../archive/types.ts'

/** A picture among the parts. */
export interface PicturePart {
  /** Content-ID, without its brackets. */
  id?: string
  /** Content-Location: an address, or a name. */
  location?: string
  bytes: Uint8Array
}

/** The photos with the parts that they refer to: by `cid:`, by address, or by the name that a part was given. */
export function withParts(
  photos: ReadonlyMap<number, PhotoPlace>,
  parts: readonly PicturePart[]
): Map<number, PhotoPlace> {
  const known = new Map<string, PhotoPart>()
  for (const { id, location, bytes } of parts) {
    const name = id === undefined ? location : `cid:${id}`
    if (name === undefined || !bytes.length) continue
    for (const reference of [id === undefined ? undefined : `cid:${id}`, location])
      if (reference !== undefined && !known.has(plain(reference))) known.set(plain(reference), { name, bytes })
  }
  return new Map(
    [...photos].map(([number, place]) => {
      const part = place.at.map(it => known.get(plain(it))).find(Boolean)
      return [number, part ? { ...place, part } : place]
    })
  )
}

/** `cid:` addresses are percent-coded, and Content-IDs are not. */
function plain(reference: string): string {
  try {
    return decodeURIComponent(reference.trim())
  } catch {
    return reference.trim()
  }
}
