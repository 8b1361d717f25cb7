// The shelf of page types. Each has a layout of its name; article pages and dump views are a volume's, see `volume.ts`.
import { aZ } from './a-z.ts'
import { findingAid } from './finding-aid.ts'
import { front } from './front.ts'
import { heading } from './heading.ts'
import { lostPhotos } from './lost-photos.ts'
import { month } from './month.ts'
import { notFound } from './not-found.ts'
import { photo } from './photo.ts'
import { photoSheet } from './photo-sheet.ts'
import { photosFront } from './photos-front.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import type { Site } from './site.ts'
import { undated } from './undated.ts'
import { year } from './year.ts'

/** A page of the site, as its layout sees it: `it`. */
export interface SitePage {
  /** Path in the site. */
  readonly address: string
  readonly title: string
  /**
   * All that its layout reads of it, where it says so: a page of which this, and what every page has, is as it was when it was
   * last printed is not printed again.
   */
  readonly basis?: unknown
}

/** A type of page that is made from the whole archive. */
export interface PageType {
  name: string
  /** What the README says of it. */
  shows: string
  /** Asked for one after the other, and not kept: there may be many. */
  pages(site: Site): Iterable<SitePage>
}

export const pageTypes: readonly PageType[] = [
  front,
  month,
  year,
  undated,
  search,
  aZ,
  heading,
  photosFront,
  photoSheet,
  photo,
  lostPhotos,
  findingAid,
  review,
  notFound
]
