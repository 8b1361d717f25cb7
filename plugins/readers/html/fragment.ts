// A piece of HTML that is known to be an article's text, such as that of a feed → blocks.
import type { Block, PhotoPlace } from '../../archive/types.ts'
import { blocksOf, picturesOf } from './blocks.ts'
import { isHidden } from './class-words.ts'
import { flowOf } from './flow.ts'
import { around, treeOf } from './tree.ts'
import type { Decided } from './trim.ts'

/** The blocks of a fragment, and where the pictures of its photos are. */
export interface Fragment {
  /** Their lines count blocks: a piece of another dump has no lines of its own. */
  blocks: Block[]
  photos: Map<number, PhotoPlace>
}

/**
 * Reads a fragment of HTML; `by` is the reader that labels its blocks, `address` what relative links start from. A blank
 * line parts paragraphs too, as many tools have it that store text and HTML together.
 */
export function blocksFromHtml(html: string, by: string, address?: string): Fragment {
  const pieces = flowOf(treeOf(html), { base: address, blankLines: true }).map((piece): Decided => {
    // A message has lines that only a list of messages shows.
    const hidden = [piece.element, ...around(piece.element)].some(it => isHidden(it.attributes))
    return hidden && piece.kind !== 'photo' ? { piece, as: 'menu' } : { piece }
  })
  const blocks = blocksOf(pieces, by).map((block, i): Block => ({ ...block, lines: [i + 1, i + 1] }))
  return { blocks, photos: picturesOf(pieces) }
}
