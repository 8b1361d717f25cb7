// Takes a site's furniture out of one of its articles.
import type { Block, BlockKind, Fields, PhotoPlace, Received } from '../archive/types.ts'
import { type Furniture, plain, printsOf, rowOf, siteOf } from './prints.ts'

const BY = 'site-furniture'
/** That other pages have it says nothing of this one. */
const CONFIDENCE = 0.9

const TEXT = new Set<BlockKind>(['paragraph', 'quotation', 'item', 'table'])

/** The blocks of an article, and what the ledger keeps of them, if anything of them can be compared. */
export interface Compared {
  blocks: Block[]
  row?: string
}

/** Sets aside what is known to be furniture of the article's site. */
export function withoutFurniture(
  blocks: Block[],
  { dump, fields, photos }: { dump: Received; fields: Partial<Fields>; photos?: ReadonlyMap<number, PhotoPlace> },
  furniture: Furniture
): Compared {
  const site = siteOf(fields, dump)
  const prints = printsOf(site, blocks, photos)
  const known = prints.flatMap(print => print ?? [])
  if (!known.length) return { blocks }
  const gone = prints.map(print => print !== undefined && furniture.has(plain(print)))
  return { blocks: withoutEmptyHeadings(blocks, gone), row: rowOf(site, fields, known, furniture) }
}

/** A heading goes with all that stood under it. An article of which nothing would be left stays as it is. */
function withoutEmptyHeadings(blocks: Block[], gone: boolean[]): Block[] {
  if (!gone.includes(true) || !blocks.some(({ kind }, i) => TEXT.has(kind) && !gone[i])) return blocks
  let [isLeft, isGone] = [false, false]
  for (let i = blocks.length - 1; i >= 0; i--) {
    const kind = blocks[i]?.kind as BlockKind
    if (gone[i]) isGone = true
    else if (TEXT.has(kind)) isLeft = true
    else if (kind === 'crosshead') {
      if (isGone && !isLeft) gone[i] = true
      else [isLeft, isGone] = [false, false]
    }
  }
  return blocks.map((block, i) => (gone[i] ? asSite(block) : block))
}

const asSite = ({ markdown, ...block }: Block): Block => ({
  ...block,
  kind: 'site',
  labelledBy: BY,
  confidence: CONFIDENCE
})
