// The lost photos as a table (CSV, RFC 4180), for whoever searches an archive of pictures for them.
import { pageFile } from '../pages/links.ts'
import type { RunPhoto } from '../pages/run-photos.ts'
import { isLost } from '../photos/picture.ts'
import type { Export } from './index.ts'

/** A spreadsheet takes no more than a million rows, and nobody reads so many. */
const MOST = 50_000

const COLUMNS: readonly [name: string, of: (photo: RunPhoto, address: string) => string | undefined][] = [
  ['accession', ({ accession }) => accession],
  ['page', ({ article }) => pageFile(article.address)],
  ['photo', ({ photo }) => photo.id],
  ['issued', ({ article }) => article.issued],
  ['headline', ({ article }) => article.title],
  ['caption', ({ photo }) => photo.caption],
  ['credit', ({ photo }) => photo.credit],
  ['photographers', ({ photographers }) => photographers.join('; ')],
  ['agencies', ({ agencies }) => agencies.join('; ')],
  ['alt', ({ photo }) => photo.alt],
  ['address', ({ article, photo }, address) => `${address}${encodeURI(article.address)}#${photo.id}`]
]

export const lostPhotos: Export = {
  name: 'lost-photos',
  writes: '`lost-photos.csv`, every lost photo with its words, its page and who is credited; none if none is lost',
  *files({ catalogue, settings: { address = '' } }) {
    let [part, rows] = [1, [] as string[]]
    const file = () => ({
      address: `lost-photos${part === 1 ? '' : `.${part}`}.csv`,
      text: [row(COLUMNS.map(([name]) => name)), ...rows].join('')
    })
    for (const photo of catalogue.photos()) {
      if (!isLost(photo)) continue
      if (rows.length === MOST) {
        yield file()
        part++
        rows = []
      }
      rows.push(row(COLUMNS.map(([, of]) => of(photo, address))))
    }
    if (rows.length) yield file()
  }
}

const row = (cells: (string | undefined)[]) => `${cells.map(cell).join(',')}\r\n`

/**
 * A spreadsheet runs what begins like a formula; behind an apostrophe it is text
 * (OWASP, "CSV Injection", https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(text = ''): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
