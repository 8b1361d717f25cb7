// The pictures that a WordPress export lists as items of their own.
import type { Dump, PhotoPlace } from '../../archive/types.ts'
import { recordsOf } from '../markup/records.ts'
import { child, children, type Element, lineOf } from '../markup/tree.ts'
import type { StatedPhoto } from '../stated/photos.ts'

/** An uploaded picture. */
export interface Attachment extends StatedPhoto {
  /** The number of the post that it was uploaded to. */
  parent?: string
}

/** A picture in a post, with the one that WordPress made its smaller copy of: `ferry-300x200.jpg` of `ferry.jpg`. */
export const wholePicture = ([number, place]: [number, PhotoPlace]): [number, PhotoPlace] => [
  number,
  { ...place, at: [...new Set(place.at.flatMap(it => [it.replace(/-\d{1,5}x\d{1,5}(?=\.\w{3,4}(?:\?|$))/, ''), it]))] }
]

/** By their number. They may stand after the posts that show them, so the export is gone through once for them. */
export async function attachmentsIn(dump: Dump): Promise<Map<string, Attachment>> {
  const found = new Map<string, Attachment>()
  for await (const { element } of recordsOf(dump, it => it.name === 'item')) {
    if (lineOf(child(element, 'wp:post_type')) !== 'attachment') continue
    const id = lineOf(child(element, 'wp:post_id'))
    const at = lineOf(child(element, 'wp:attachment_url'))
    if (id && at)
      found.set(id, {
        at,
        parent: lineOf(child(element, 'wp:post_parent')),
        caption: lineOf(child(element, 'excerpt:encoded')),
        alt: metaOf(element, '_wp_attachment_image_alt')
      })
  }
  return found
}

/** A value among what plug-ins keep with a post. */
export const metaOf = (item: Element, key: string): string | undefined =>
  lineOf(
    child(
      children(item, 'wp:postmeta').find(it => lineOf(child(it, 'wp:meta_key')) === key),
      'wp:meta_value'
    )
  )
