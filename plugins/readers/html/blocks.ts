// Pieces of a page, decided upon → blocks.
import type { Block, BlockKind, PhotoPlace } from '../../archive/types.ts'
import type { Piece } from './flow.ts'
import { lookOf } from './look.ts'
import type { Decided } from './trim.ts'

/** Kinds that say something of the article; the others are furniture, and what stands together is told as one. */
const TELLING = new Set<Decided['as']>(['byline', 'date', 'headline', 'standfirst', 'kicker'])

export function blocksOf(decided: readonly Decided[], by: string): Block[] {
  const blocks: Block[] = []
  for (const { piece, as } of decided) {
    const block = blockOf(piece, as, by)
    const last = blocks.at(-1)
    if (as && last?.kind === block.kind && !TELLING.has(as)) {
      if (block.text) last.text = last.text ? `${last.text} ${block.text}` : block.text
      last.lines = [last.lines[0], Math.max(last.lines[1], block.lines[1])]
    } else if (block.text || block.kind === 'photo') blocks.push(block)
  }
  return blocks
}

function blockOf(
  { kind, text, lines, photo, picture, element, linked, ...piece }: Piece,
  as: Decided['as'],
  by: string
): Block {
  const markdown = as ? undefined : piece.markdown?.()
  const own: BlockKind = as ?? (kind === 'photo' && picture?.alt ? 'alt' : kind)
  return {
    kind: own,
    text: kind === 'photo' ? (picture?.alt ?? '') : text,
    ...(markdown === undefined ? {} : { markdown }),
    ...(as ? {} : { look: lookOf({ text, element, linked }) }),
    lines: [...lines],
    labelledBy: by,
    ...(as || photo === undefined ? {} : { photo })
  }
}

/** Where the pictures of the photos that are kept may be; the key is the number that their blocks carry. */
export function picturesOf(decided: readonly Decided[]): Map<number, PhotoPlace> {
  const kept = decided.filter(d => !d.as && d.piece.picture && d.piece.photo !== undefined)
  return new Map(kept.map(({ piece }) => [piece.photo as number, { at: piece.picture?.addresses ?? [] }]))
}
