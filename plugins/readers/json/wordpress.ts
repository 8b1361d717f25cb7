// A post as WordPress's REST API gives it (`/wp-json/wp/v2/posts`), with what it embeds.
import type { Dump, Place, Reading } from '../../archive/types.ts'
import { textsOf } from '../stated/names.ts'
import { readingOf } from '../stated/record.ts'
import { isValues, type Values } from '../stated/values.ts'

export const isWordPress = (record: Values): boolean =>
  isValues(record.title) && isValues(record.content) && 'rendered' in record.title && 'rendered' in record.content

/** Authors, categories, tags and the featured picture are numbers, and what they stand for may be embedded. */
export function wordPressReading(dump: Dump, record: Values, place: Place): Reading {
  const embedded = isValues(record._embedded) ? record._embedded : {}
  const listed = (key: string) => (Array.isArray(embedded[key]) ? embedded[key].flat() : []).filter(isValues)
  const terms = (taxonomy: string) => textsOf(listed('wp:term').filter(term => term.taxonomy === taxonomy))
  const [section, ...sections] = terms('category').filter(name => name !== 'Uncategorized')
  const pictures = listed('wp:featuredmedia').map(it => ({ url: it.source_url, caption: it.caption, alt: it.alt_text }))
  const { author: _, categories: __, tags: ___, featured_media: ____, ...rest } = record
  return readingOf(
    dump,
    { ...rest, authors: listed('author'), section, tags: [...sections, ...terms('post_tag')], photos: pictures },
    'json',
    place
  )
}
