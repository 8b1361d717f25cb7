// A web page inside another dump → a reading.
import type { ArticleReading, Place, Reading } from '../../archive/types.ts'
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
  return {
    place,
    fields,
    blocks: blocks.map(block => (block.labelledBy === 'html' ? { ...block, labelledBy: by } : block)),
    photos: pictures,
    apart: ['headline', 'photos', 'order'],
    ...rest
  }
}
