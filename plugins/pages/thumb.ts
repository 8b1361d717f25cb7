// A photo in a list: its smallest rendition, which leads to its page.
import type { Format, ShownPhoto } from '../photos/picture.ts'

export interface Thumb {
  /** Of the smallest JPEG, which every browser shows. */
  address: string
  /** Of the same in WebP, in fewer bytes. */
  webp?: string
  width: number
  height: number
  /** The photo's own page. */
  page: string
}

/** Where the page of a photo is, from the content of its file. */
export const photoAddress = (digest: string): string => `photos/${digest.slice(0, 20)}.html`

/** The thumbnail of a photo; none of one that is lost. */
export function thumbOf({ picture, digest }: Pick<ShownPhoto, 'picture' | 'digest'>): Thumb | undefined {
  const smallest = (of: Format) => picture?.renditions.find(({ format }) => format === of)
  const jpeg = smallest('jpeg')
  if (!jpeg || digest === undefined) return
  const { address, width, height } = jpeg
  return { address, webp: smallest('webp')?.address, width, height, page: photoAddress(digest) }
}
