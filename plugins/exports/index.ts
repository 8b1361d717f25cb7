// The shelf of exports: files of the archive for machines.
import type { Site } from '../pages/site.ts'
import { feed } from './feed.ts'
import { lostPhotos } from './lost-photos.ts'
import { sitemap } from './sitemap.ts'

/** A file for machines. */
export interface Export {
  name: string
  /** What the README says of it. */
  writes: string
  /** Paths in the site, with their text. None where the archive lacks what it needs. */
  files(site: Site): Iterable<{ address: string; text: string }>
}

export const exports: readonly Export[] = [feed, sitemap, lostPhotos]
