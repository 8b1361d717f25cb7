// The pictures that a WordPress export lists as items of their own.
import type { Dump } from '../../archive/types.ts'
import { recordsOf } from '../markup/records.ts'
import { child, children, type Element, lineOf } from '../markup/tree.ts'
import type { StatedPhoto } from '../stated/photos.ts'

/** By their number. They may stand after the posts that show them, so the export is gone through once for them. */
export async function attachmentsIn(dump: Dump): Promise<Map<string, StatedPhoto>> {
  const found = new Map<string, StatedPhoto>()
  for await (const { element } of recordsOf(dump, it => it.name === 'item')) {
    if (lineOf(child(element, 'wp:post_type')) !== 'attachment') continue
    const id = lineOf(child(element, 'wp:post_id'))
    const at = lineOf(child(element, 'wp:attachment_url'))
    if (id && at)
      found.set(id, {
        at,
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
