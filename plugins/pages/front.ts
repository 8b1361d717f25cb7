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
    const { catalogue, shelf } = this.#site
    return catalogue.count - this.undated < NEWEST / 2 ? shelf.first(NEWEST) : []
  }
  get years(): YearLink[] {
    return yearsOf(this.#site)
  }
  /** The lists that lead to every article by who made it and what it is about. */
  get ways(): { address: string; title: string; says: string }[] {
    const { headings, photos, accessions } = this.#site
    const lost = accessions.reduce((sum, { lostPhotos }) => sum + lostPhotos, 0)
    const ways: [count: number, address: string, title: string, says: string][] = [
      [headings.of('names').length, 'names.html', 'Names', 'who wrote, photographed or supplied photos'],
      [headings.of('subjects').length, 'subjects.html', 'Subjects', 'sections and subjects'],
      [photos.count, 'photos.html', 'Photos', 'kept, month by month'],
      [lost, 'lost-photos.html', 'Lost photos', 'of which only the words survive: who has one?']
    ]
    return ways.flatMap(([count, address, title, says]) => (count ? { address, title, says: `${count} ${says}` } : []))
  }
  get accessions(): Site['accessions'] {
    return this.#site.accessions
  }
}

export const front: PageType = { name: 'front', shows: 'The front page', pages: site => [new FrontPage(site)] }
