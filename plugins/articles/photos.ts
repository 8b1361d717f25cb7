// The words of photos, gathered: which alt text, caption and credit belong to one photo, and where it stood.
import type { Block, Photo } from '../archive/types.ts'

const KINDS = ['photo', 'alt', 'caption', 'credit'] as const
type PhotoKind = (typeof KINDS)[number]

/** Is this block a photo's place, or words of one? */
export const isOfPhoto = (kind: string): kind is PhotoKind => (KINDS as readonly string[]).includes(kind)

/** What was found of photos in the accession, by the number that their blocks carry. */
export type FoundPhotos = ReadonlyMap<number, { file?: string; original?: string }>

/** The photos of an article, and for every one the block that it stands at. */
export function photosOf(
  blocks: readonly Block[],
  found?: FoundPhotos
): { photos: Photo[]; places: Map<Block, Photo> } {
  const photos: Photo[] = []
  const places = new Map<Block, Photo>()
  let [open, last] = [undefined as Photo | undefined, undefined as Block | undefined]
  for (const block of blocks) {
    const { kind } = block
    // A label or a button among the words of a photo (`Image caption,`) does not part them.
    if (kind === 'gallery') continue
    if (!isOfPhoto(kind)) {
      open = undefined
      continue
    }
    if (!open || !last || !belongs(block, kind, last, open)) {
      const { file, original } = (block.photo !== undefined && found?.get(block.photo)) || {}
      open = { id: `photo-${photos.length + 1}`, ...(file === undefined ? { lost: true, original } : { file }) }
      photos.push(open)
      places.set(block, open)
    }
    if (kind !== 'photo') open[kind] = block.text
    last = block
  }
  return { photos: photos.map(ordered), places: new Map([...places].map(([block, photo]) => [block, ordered(photo)])) }
}

/** Do these words go with the photo whose words stand before them? A credit closes a photo, unless it is on the line. */
function belongs(block: Block, kind: PhotoKind, last: Block, photo: Photo): boolean {
  if (kind === 'photo' || photo[kind] !== undefined) return false
  if (block.photo !== undefined || last.photo !== undefined) return block.photo === last.photo
  return last.kind !== 'credit' || last.lines[0] === block.lines[0]
}

/** Keys in the contract's order. */
const ordered = ({ id, file, lost, original, caption, credit, alt }: Photo): Photo => ({
  id,
  ...(file === undefined ? {} : { file }),
  ...(lost ? { lost } : {}),
  ...(original === undefined ? {} : { original }),
  ...(caption === undefined ? {} : { caption }),
  ...(credit === undefined ? {} : { credit }),
  ...(alt === undefined ? {} : { alt })
})
