// A page for every name and every subject: the articles and photos that stand under it.
import { countsOf, type Heading, headingAddress, type Reference, type Role } from './headings.ts'
import type { PageType } from './index.ts'

class HeadingPage {
  readonly address: string
  readonly heading: Heading
  readonly part: number
  readonly #references: readonly Reference[]

  constructor(heading: Heading, part: number, references: readonly Reference[]) {
    this.address = headingAddress(heading, part)
    this.heading = heading
    this.part = part
    this.#references = references
  }

  get basis(): unknown {
    return [this.heading, this.part, this.#references]
  }
  get title(): string {
    return this.heading.kind === 'lost-photos' ? `Lost photos: ${this.heading.label}` : this.heading.label
  }
  get counts(): string {
    return countsOf(this.heading)
  }
  /** Where it stands: the A–Z, or the list of lost photos. */
  get list(): { address: string; title: string } {
    const title = { names: 'Names', subjects: 'Subjects', 'lost-photos': 'Lost photos' }[this.heading.kind]
    return { address: `${this.heading.kind}.html`, title }
  }
  get parts(): { address: string; number: number; from?: string }[] {
    return this.heading.starts.map((start, i) => ({
      address: headingAddress(this.heading, i + 1),
      number: i + 1,
      from: start.slice(0, 4)
    }))
  }
  /** What stands in this part, by what it has to do with the heading. */
  get groups(): { role: Role; count: number; references: Reference[] }[] {
    const groups: { role: Role; count: number; references: Reference[] }[] = []
    for (const reference of this.#references) {
      const last = groups.at(-1)
      if (last?.role === reference.role) last.references.push(reference)
      else
        groups.push({ role: reference.role, count: this.heading.roles[reference.role] ?? 0, references: [reference] })
    }
    return groups
  }
}

export const heading: PageType = {
  name: 'heading',
  shows: 'A page for every name and every subject: its articles, its photos, and those that are lost',
  *pages({ headings }) {
    for (const { heading, part, references } of headings.parts()) yield new HeadingPage(heading, part, references)
  }
}
