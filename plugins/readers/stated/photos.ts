// The photos that a dump states beside its text → blocks, and where their pictures are.
import path from 'node:path'
import type { Block, BlockKind, Dump, PhotoPlace } from '../../archive/types.ts'
import { oneLine } from './text.ts'

/** A photo as a dump states it. */
export interface StatedPhoto {
  /** Address, or path beside the dump. */
  at?: string
  caption?: string
  credit?: string
  alt?: string
}

export interface PhotoBlocks {
  blocks: Block[]
  photos: Map<number, PhotoPlace>
}

/**
 * Makes the blocks of photos, numbered from `from`. One that has neither words nor a picture in the accession is left
 * out: of it there is only an address of somewhere else, and a frame with nothing in it would tell nobody anything.
 */
export function photoBlocks(
  dump: Pick<Dump, 'path' | 'has'>,
  stated: readonly StatedPhoto[],
  by: string,
  from = 1
): PhotoBlocks {
  const made: PhotoBlocks = { blocks: [], photos: new Map() }
  for (const { at, ...words } of stated.slice(0, 1000)) {
    const file = at === undefined ? undefined : fileOf(dump, at)
    const spoken = (['alt', 'caption', 'credit'] as const).filter(kind => words[kind]?.trim())
    if (file === undefined && !spoken.length) continue
    const photo = from + made.photos.size
    const address = at !== undefined && /^https?:/i.test(at) ? at : undefined
    made.photos.set(photo, { ...(file === undefined ? {} : { file }), ...(address ? { original: address } : {}) })
    const block = (kind: BlockKind, text: string) => {
      const line = made.blocks.length + 1
      made.blocks.push({ kind, text, lines: [line, line], labelledBy: by, photo })
    }
    if (!spoken.length) block('photo', '')
    for (const kind of spoken) block(kind, oneLine(words[kind] as string))
  }
  return made
}

/** The received file that a dump means: beside it, in the accession, or by the name that an address ends with. */
export function fileOf(dump: Pick<Dump, 'path' | 'has'>, at: string): string | undefined {
  const plain = plainPath(at)
  if (!plain) return
  const folder = path.posix.dirname(dump.path)
  const remote = /^[a-z][\w+.-]*:/i.test(at)
  const tried = remote ? [path.posix.join(folder, path.posix.basename(plain))] : [path.posix.join(folder, plain), plain]
  return tried.find(file => !file.startsWith('..') && !file.startsWith('/') && dump.has(file))
}

function plainPath(at: string): string | undefined {
  try {
    return decodeURIComponent(at.replace(/[?#].*$/s, '').replace(/^file:\/\//i, '')).replaceAll('\\', '/')
  } catch {
    return at
  }
}
