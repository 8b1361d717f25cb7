// A web page → the article in it.
import type { Block, Fields } from '../../archive/types.ts'
import { blocksOf, picturesOf } from './blocks.ts'
import { pageOf } from './declared.ts'
import { flowOf } from './flow.ts'
import { headlineOf } from './headline.ts'
import type { Address } from './pictures.ts'
import { dayOfAddress } from './stated-day.ts'
import { judge } from './story.ts'
import { treeOf } from './tree.ts'
import { trim } from './trim.ts'

/** What a page says. */
export interface HtmlArticle {
  fields: Partial<Fields>
  /** In the order of the page; `lines` are those of the page's source. */
  blocks: Block[]
  /** Where the picture of a photo may be, the best first; the key is the number that its blocks carry. */
  pictures: Map<number, Address[]>
}

/**
 * Reads a whole page. `address` is where it was published, if that is known from elsewhere. Never throws. A page in
 * which there is no story has no block that is a paragraph.
 */
export function articleFromHtml(html: string, address?: string): HtmlArticle {
  const root = treeOf(html)
  const page = pageOf(root, address)
  const pieces = flowOf(root, { base: page.base })
  const headline = headlineOf(root, {
    headlines: page.headlines,
    title: page.title,
    publication: page.fields.publication
  })
  const decided = trim(judge(root, pieces), headline)
  const fields: Partial<Fields> = { ...(headline.text ? { title: headline.text } : {}), ...page.fields }
  const dated = page.dates.map(
    ({ text, line }): Block => ({ kind: 'date', text, lines: [line, line], labelledBy: 'html' })
  )
  const blocks = [...dated, ...addressDay(fields), ...blocksOf(decided, 'html')]
  return { fields, blocks, pictures: picturesOf(decided) }
}

/** The day in the address, where nothing states one. */
function addressDay({ issued, original }: Partial<Fields>): Block[] {
  const day = issued ? undefined : dayOfAddress(original)
  return day
    ? [{ kind: 'origin', text: original as string, lines: [1, 1], labelledBy: 'html', states: { issued: day } }]
    : []
}
