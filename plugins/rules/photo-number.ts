// The captions of a gallery, each with its number: `3/34 Cars queue at the terminal`, `03/7Cars queue`, `3 of 34`.
import type { Block, Rule } from '../archive/types.ts'
import { wordsOf } from './credits.ts'
import { as, isOpen } from './open.ts'
import { isStory } from './story/prose.ts'

/** So many numbers of one total are a gallery's; less may be figures. */
const SEVERAL = 3
/** One alone, between the paragraphs of a story, has so many words behind it, and one of so many photos. */
const WORDS = 4
const FRACTION = 4
const LONGEST = 600
const NUMBER =
  /^(?:(?:image|photo|picture|slide|bild|foto|photo n°|imagen|imagem) )?0*(\d{1,3})\s?(?:\/|of|von|sur|de|di)\s?(\d{1,3})(?=\s+\S|[\p{Lu}“‘"'])/iu

export const photoNumber: Rule = {
  name: 'photo-number',
  apply(blocks) {
    const numbers = blocks.map(block =>
      (isOpen(block) || block.kind === 'caption') && block.text.length <= LONGEST ? numberOf(block.text) : undefined
    )
    const counts = new Map<string, Set<string>>()
    for (const found of numbers)
      if (found) counts.set(found.total, (counts.get(found.total) ?? new Set()).add(found.at))
    return blocks.map((block, i) => {
      const found = numbers[i]
      const several = found && (counts.get(found.total)?.size ?? 0) >= SEVERAL
      if (several && isOpen(block)) return as(block, 'caption', 'photo-number', 0.9)
      return found && isOpen(block) && isAlone(blocks, i, Number(found.total))
        ? as(block, 'caption', 'photo-number', 0.65)
        : block
    })
  }
}

/** Only the gallery's first photo reached the text: `1/12 Cars queue at the terminal`. A half or a quarter is a measure. */
function isAlone(blocks: readonly Block[], i: number, total: number): boolean {
  const { text } = blocks[i] as Block
  const before = blocks[i - 1]
  return (
    total > FRACTION &&
    wordsOf(text).length > WORDS &&
    (isStory(before) || before?.kind === 'headline') &&
    isStory(blocks[i + 1])
  )
}

function numberOf(text: string): { at: string; total: string } | undefined {
  const [, at = '', total = ''] = NUMBER.exec(text.slice(0, 40)) ?? []
  return at && Number(at) <= Number(total) ? { at, total } : undefined
}
