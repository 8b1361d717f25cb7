// Cross-links: `Read more: …`, `RELATED: …`, and a heading with the headlines that stood under it.
import type { Block, BlockKind, Rule } from '../archive/types.ts'
import { as } from './open.ts'
import { countWords, endsSentence, isProse } from './story/prose.ts'
import { isButton } from './teaser.ts'
import { furnitureTest } from './words/furniture.ts'
import { plainLine } from './words/phrases.ts'

const isRelated = furnitureTest('related')
/** `[Related: …]`, `>>> …`: brackets or arrows around a link. */
const MARKED = /^(?:>{2,}|»|▶|►|→)\s*\S|^\[\s*(?:related|read|see|watch|more)\b[^\]]{0,200}\]$/i
/** A box has room for so many headlines. */
const MOST = 12
const LONGEST = 180

export const related: Rule = {
  name: 'related',
  apply(blocks) {
    const out = [...blocks]
    for (let i = 0; i < out.length; i++) {
      const block = out[i] as Block
      if (block.kind !== 'paragraph' || block.text.length > LONGEST) continue
      if (!isRelated(block.text) && !(MARKED.test(block.text) && !endsSentence(block.text))) continue
      out[i] = as(block, 'related', 'related')
      if (isHeading(block.text)) i += labelBox(out, i + 1, /[:：]$/.test(block.text) ? 2 : MOST)
    }
    return out
  }
}

/** Names no article itself, so that what it names stands below. A button is no heading. */
const isHeading = (text: string) =>
  (!/[:：]\s*\S/.test(plainLine(text)) || /^more (?:on|from|in):\s*\S+$/.test(plainLine(text))) &&
  countWords(text) <= 6 &&
  !isButton(text)
/** Labels the headlines under a heading; returns how many blocks they are. */
function labelBox(blocks: Block[], from: number, most: number): number {
  let to = from
  while (to < blocks.length && to - from < most && isListed(blocks[to])) to++
  // The last short line before the story goes on may be a crosshead of it, if the headlines above are longer.
  const [last, next] = [blocks[to - 1], blocks[to]]
  const open = blocks.slice(from, to).filter(b => b.kind === 'paragraph')
  if (
    last?.kind === 'paragraph' &&
    next &&
    isProse(next.text) &&
    (most < MOST ? open.length > 1 : mayBeCrosshead(last, open.slice(0, -1)))
  )
    to--
  for (let i = from; i < to; i++) {
    const block = blocks[i] as Block
    if (block.kind === 'paragraph') blocks[i] = as(block, 'related', 'related')
  }
  return to - from
}

/** What may stand between the headlines of a box: their photos' words, days, buttons. */
const BETWEEN = new Set<BlockKind>(['related', 'repeat', 'alt', 'date', 'separator', 'share', 'gallery', 'comments'])

const isListed = (block: Block | undefined) =>
  block !== undefined &&
  (BETWEEN.has(block.kind) ||
    (block.kind === 'paragraph' && block.text.length <= LONGEST && !/[.:”"…]$/.test(block.text)))

const mayBeCrosshead = ({ text }: Block, above: readonly Block[]) =>
  countWords(text) <= 6 &&
  (above.length === 0 ? countWords(text) <= 4 : above.every(b => countWords(b.text) > countWords(text) + 1))
