// A photo in a list: its smallest rendition, which leads to its page.
import type { ShownPhoto } from '../photos/picture.ts'

export interface Thumb {
  /** Of the smallest JPEG, which every browser shows. */
  address: string
  width: number
  height: number
  /** The photo's own page. */
  page: string
}

/** Where the page of a photo is, from the content of its file. */
export const photoAddress = (digest: string): string => `photos/${digest.slice(0, 20)}.html`

/** The thumbnail of a photo; none of one that is lost. */
export function thumbOf({ picture, digest }: Pick<ShownPhoto, 'picture' | 'digest'>): Thumb | undefined {
  const smallest = picture?.renditions.find(({ format }) => format === 'jpeg')
  if (!smallest || digest === undefined) return
  const { address, width, height } = smallest
  return { address, width, height, page: photoAddress(digest) }
}
