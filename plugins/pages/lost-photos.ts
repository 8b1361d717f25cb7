// The search list: every photo of which only the words survive, for whoever might supply it.
import { type Heading, headingAddress, lostAddress } from './headings.ts'
import type { PageType } from './index.ts'

/** Who is credited most may supply most. */
const MOST = 12

/** Whose lost photos a list shows. */
interface Wanted {
  label: string
  address: string
  count: number
}

export const lostPhotos: PageType = {
  name: 'lost-photos',
  shows: 'The search list of lost photos, by accession, photographer and agency',
  pages: site => {
    const names = site.headings.of('names').filter(({ roles }) => roles.lost)
    const most = (of: Heading[]): Wanted[] =>
      of
        .map(heading => ({ label: heading.label, address: lostAddress(heading), count: heading.roles.lost ?? 0 }))
        .sort((a, b) => b.count - a.count)
        .slice(0, MOST)
    const [agencies, photographers] = [names.filter(({ agency }) => agency), names.filter(({ agency }) => !agency)]
    const accessions = site.headings.of('lost-photos')
    return [
      {
        address: 'lost-photos.html',
        title: 'Lost photos',
        count: accessions.reduce((sum, { count }) => sum + count, 0),
        photos: site.accessions.reduce((sum, { photos }) => sum + photos, 0),
        accessions: accessions.map(heading => ({
          label: heading.label,
          address: headingAddress(heading),
          count: heading.count
        })),
        photographers: most(photographers),
        agencies: most(agencies),
        counts: { photographers: photographers.length, agencies: agencies.length }
      }
    ]
  }
}
