// The front page: what the archive is, the newest articles, and the ways in.
import type { Entry } from './catalogue.ts'
import type { PageType } from './index.ts'
import type { Site } from './site.ts'
import { type YearLink, yearsOf } from './years.ts'

/** Enough to show what there is; the lists have the rest. */
const NEWEST = 12

export class FrontPage {
  readonly address = 'index.html'
  readonly #site: Site

  constructor(site: Site) {
    this.#site = site
  }

  get title(): string {
    return this.#site.settings.title
  }
  get count(): number {
    return this.#site.catalogue.count
  }
  get newest(): Entry[] {
    return this.#site.catalogue.newest(NEWEST)
  }
  get undated(): number {
    return this.#site.catalogue.issued().get('') ?? 0
  }
  /** Some articles of the undated shelf, for an archive in which hardly anything else would be shown. */
  get shelf(): Entry[] {
    const { catalogue } = this.#site
    return catalogue.count - this.undated < NEWEST / 2 ? catalogue.of('').slice(0, NEWEST) : []
  }
  get years(): YearLink[] {
    return yearsOf(this.#site)
  }
  /** The lists that lead to every article by who made it and what it is about. */
  get ways(): { address: string; title: string; says: string }[] {
    const { headings, accessions } = this.#site
    const names = headings.of('names')
    const [photos, lost] = [sum(accessions, 'photos'), sum(accessions, 'lostPhotos')]
    return [
      { address: 'names.html', title: 'Names', says: `${names.length} who wrote, photographed or supplied photos` },
      { address: 'subjects.html', title: 'Subjects', says: `${headings.of('subjects').length} sections and subjects` },
      { address: 'photos.html', title: 'Photos', says: `${photos - lost} kept, month by month` },
      {
        address: 'lost-photos.html',
        title: 'Lost photos',
        says: `${lost} of which only the words survive: who has one?`
      }
    ]
  }
  get accessions(): Site['accessions'] {
    return this.#site.accessions
  }
}

const sum = (accessions: Site['accessions'], of: 'photos' | 'lostPhotos') =>
  accessions.reduce((all, accession) => all + accession[of], 0)

export const front: PageType = { name: 'front', shows: 'The front page', pages: site => [new FrontPage(site)] }
