// The photos of a reading that there is something to show of, each once.
import type { ArticleReading, Block } from '../archive/types.ts'
import type { Found } from './find.ts'

/**
 * The blocks without the photos of which there is nothing to show: those that the dump names beside its text, without a
 * word, and that are not there. A photo that the dump names twice is one, with the words of both, unless they differ.
 */
export function shown(
  blocks: readonly Block[],
  { photos }: ArticleReading,
  found: ReadonlyMap<number, Found>
): Block[] {
  const words = (number: number) => blocks.filter(({ photo, kind }) => photo === number && kind !== 'photo')
  const known = new Map<string, number>()
  const [out, more] = [new Set<number>(), new Map<number, Block[]>()]
  for (const [number, { at, beside }] of inTextFirst(photos ?? new Map())) {
    const file = found.get(number)?.file
    const picture = file ?? at.find(it => /^https?:/i.test(it))
    const before = picture === undefined ? undefined : known.get(picture)
    if (beside && file === undefined) out.add(number)
    else if (before === undefined) {
      if (picture !== undefined) known.set(picture, number)
    } else {
      const there = [...words(before), ...(more.get(before) ?? [])]
      const differ = words(number).some(
        it => it.kind !== 'alt' && there.some(b => b.kind === it.kind && b.text !== it.text)
      )
      if (differ) continue
      out.add(number)
      const added = words(number).filter(it => !there.some(({ kind }) => kind === it.kind))
      more.set(before, [...(more.get(before) ?? []), ...added.map(it => ({ ...it, photo: before }))])
    }
  }
  if (!out.size) return [...blocks]
  const last = new Map(blocks.map(({ photo }, i) => [photo, i]))
  return blocks.flatMap((block, i) => {
    if (block.photo === undefined) return [block]
    if (out.has(block.photo)) return []
    return last.get(block.photo) === i ? [block, ...(more.get(block.photo) ?? [])] : [block]
  })
}

/** Those that stand in the text come first: they say where a photo belongs. */
const inTextFirst = (photos: NonNullable<ArticleReading['photos']>) =>
  [...photos].sort(([, a], [, b]) => Number(a.beside ?? false) - Number(b.beside ?? false))
