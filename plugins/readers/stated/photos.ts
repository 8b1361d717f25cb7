// The photos that a dump states beside its text → blocks, and where their pictures may be.
import type { Block, BlockKind, PhotoPlace } from '../../archive/types.ts'
import { oneLine } from './text.ts'

/** More no article has. */
const MOST = 1000

/** A photo as a dump states it. */
export interface StatedPhoto {
  /** Address, or path beside the dump; several where it comes in several sizes, the best first. */
  at?: string | readonly string[]
  caption?: string
  credit?: string
  alt?: string
}

export interface PhotoBlocks {
  blocks: Block[]
  photos: Map<number, PhotoPlace>
}

/** Makes the blocks of photos, numbered from `from`. */
export function photoBlocks(stated: readonly StatedPhoto[], by: string, from = 1): PhotoBlocks {
  const made: PhotoBlocks = { blocks: [], photos: new Map() }
  for (const { at, caption, credit, alt } of stated.slice(0, MOST)) {
    const words = { caption, credit, alt }
    const places = at === undefined ? [] : typeof at === 'string' ? [at] : at
    const spoken = (['alt', 'caption', 'credit'] as const).filter(kind => words[kind]?.trim())
    if (!places.length && !spoken.length) continue
    const photo = from + made.photos.size
    made.photos.set(photo, { at: [...places], ...(spoken.length ? {} : { beside: true as const }) })
    const block = (kind: BlockKind, text: string) => {
      const line = made.blocks.length + 1
      made.blocks.push({ kind, text, lines: [line, line], labelledBy: by, photo })
    }
    if (!spoken.length) block('photo', '')
    for (const kind of spoken) block(kind, oneLine(words[kind] as string))
  }
  return made
}
