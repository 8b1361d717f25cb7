// The captions of a gallery, each with its number: `3/34 Cars queue at the terminal`, `03/7Cars queue`, `3 of 34`.
import type { Rule } from '../archive/types.ts'
import { as, isOpen } from './open.ts'

/** So many numbers of one total are a gallery's; less may be figures. */
const SEVERAL = 3
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
      return several && isOpen(block) ? as(block, 'caption', 'photo-number', 0.9) : block
    })
  }
}

function numberOf(text: string): { at: string; total: string } | undefined {
  const [, at = '', total = ''] = NUMBER.exec(text.slice(0, 40)) ?? []
  return at && Number(at) <= Number(total) ? { at, total } : undefined
}
