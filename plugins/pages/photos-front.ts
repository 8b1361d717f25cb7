// The photos that are kept, month by month, and the other ways to them.
import type { PageType } from './index.ts'
import { sheetAddress } from './photo-sheet.ts'
import { yearsWith } from './years.ts'

export const photosFront: PageType = {
  name: 'photos',
  shows: 'The photos, kept and lost: contact sheets by month, photographers, agencies',
  pages: ({ photos, headings, accessions, settings: { language } }) => {
    const names = headings.of('names').filter(({ roles }) => roles.photo || roles.lost)
    return [
      {
        address: 'photos.html',
        title: 'Photos',
        count: photos.count,
        years: yearsWith(photos.months, language, sheetAddress),
        undated: { count: photos.months.get('') ?? 0, address: sheetAddress('') },
        lost: accessions.reduce((sum, { lostPhotos }) => sum + lostPhotos, 0),
        photographers: names.filter(({ agency }) => !agency).length,
        agencies: names.filter(({ agency }) => agency).length
      }
    ]
  }
}
