// The photos that are kept, month by month, and the other ways to them.
import type { PageType } from './index.ts'
import { type Small, sheetAddress, sheetTitle, smallOf } from './photo-sheet.ts'
import type { Photos } from './photos.ts'
import { yearsWith } from './years.ts'

/** Two rows on a wide screen. */
const NEWEST = 12

export const photosFront: PageType = {
  name: 'photos',
  shows: 'The photos, kept and lost: contact sheets by month, photographers, agencies',
  pages: ({ photos, headings, accessions, settings: { language } }) => {
    const names = headings.of('names').filter(({ roles }) => roles.photo || roles.undecoded || roles.lost)
    return [
      {
        address: 'photos.html',
        title: 'Photos',
        count: photos.count,
        newest: newest(photos, language),
        years: yearsWith(photos.months, language, sheetAddress),
        undated: { count: photos.months.get('') ?? 0, address: sheetAddress('') },
        lost: accessions.reduce((sum, { lostPhotos }) => sum + lostPhotos, 0),
        photographers: names.filter(({ agency }) => !agency).length,
        agencies: names.filter(({ agency }) => agency).length
      }
    ]
  }
}

/** The photos with which the newest sheet begins: of no known month only where there are no others. */
function newest(photos: Photos, language: string): { title: string; address: string; photos: Small[] } | undefined {
  const month = [...photos.months.keys()].filter(Boolean).at(-1) ?? [...photos.months.keys()][0]
  if (month === undefined) return
  const found: Small[] = []
  for (const photo of photos) {
    if (photo.month !== month) continue
    found.push(...[smallOf(photo) ?? []].flat())
    if (found.length === NEWEST) break
  }
  return { title: sheetTitle(month, language), address: sheetAddress(month), photos: found }
}
