// A web page inside another dump → a reading.
import type { ArticleReading, PhotoPlace, Place, Reading } from '../../archive/types.ts'
import { articleFromHtml } from '../html/article.ts'

const STORY = new Set(['paragraph', 'item', 'quotation'])

/** Reads a page that was published at an address; `by` is the reader of the dump that it is in. */
export function pageReading(
  html: string,
  address: string | undefined,
  place: Place,
  by: string,
  rest: Pick<ArticleReading, 'encoding' | 'notes'> = {}
): Reading {
  const { fields, blocks, pictures } = articleFromHtml(html, address)
  if (!blocks.some(block => STORY.has(block.kind)))
    return { place, notArticle: 'no-article', reason: `there is no story in the page${address ? ` ${address}` : ''}` }
  const photos = [...pictures].map(([number, addresses]): [number, PhotoPlace] => {
    const original = addresses.find(({ whole }) => whole && /^https?:/i.test(whole))?.whole
    return [number, original === undefined ? {} : { original }]
  })
  return {
    place,
    fields,
    blocks: blocks.map(block => (block.labelledBy === 'html' ? { ...block, labelledBy: by } : block)),
    photos: new Map(photos),
    apart: ['headline', 'photos', 'order'],
    ...rest
  }
}
