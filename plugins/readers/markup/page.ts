// A web page inside another dump → a reading.
import type { ArticleReading, Place, Reading } from '../../archive/types.ts'
import { blocksFromHtml } from './fragment.ts'

/** Reads a page that was published at an address. */
export function pageReading(
  html: string,
  address: string | undefined,
  place: Place,
  rest: Pick<ArticleReading, 'encoding' | 'notes'> = {}
): Reading {
  const { blocks, photos } = blocksFromHtml(html, 'html')
  if (!blocks.some(block => block.kind === 'paragraph'))
    return { place, notArticle: 'no-article', reason: `there is no story in the page${address ? ` ${address}` : ''}` }
  return { place, fields: address ? { original: address } : {}, blocks, photos, ...rest }
}
