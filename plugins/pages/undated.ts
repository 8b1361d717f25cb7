// The shelf of articles whose day of issue is not known, from A to Z.
import type { Entry } from './catalogue.ts'
import { FEW } from './filing.ts'
import type { PageType } from './index.ts'
import { partAddress } from './list.ts'
import type { Shelf, ShelfPart } from './shelf.ts'

class UndatedPage {
  readonly address: string
  readonly title = 'Undated'
  readonly count: number
  readonly part: number
  readonly parts: { address: string; number: number; from: string }[]
  /** Where every letter begins. */
  readonly letters: { letter: string; address: string }[]
  readonly #entries: ShelfPart['entries']

  constructor({ count, letters, starts }: Shelf, { part, entries }: ShelfPart) {
    this.address = addressOf(part)
    this.count = count
    this.part = part
    this.parts = starts.map((from, i) => ({ address: addressOf(i + 1), number: i + 1, from }))
    this.letters =
      count > FEW ? letters.map(({ letter, part }) => ({ letter, address: `${addressOf(part)}#letter-${letter}` })) : []
    this.#entries = entries
  }

  get basis(): unknown {
    return [{ ...this }, this.#entries]
  }

  /** Letter by letter, or all in one without a letter. */
  get groups(): { letter: string; entries: Entry[] }[] {
    const groups: { letter: string; entries: Entry[] }[] = []
    for (const { letter, entry } of this.#entries) {
      const under = this.letters.length ? letter : ''
      const last = groups.at(-1)
      if (last?.letter === under) last.entries.push(entry)
      else groups.push({ letter: under, entries: [entry] })
    }
    return groups
  }
}

const addressOf = (part: number) => partAddress('undated', part)

export const undated: PageType = {
  name: 'undated',
  shows: 'The undated shelf, from A to Z',
  *pages({ shelf }) {
    for (const part of shelf.parts()) yield new UndatedPage(shelf, part)
  }
}
