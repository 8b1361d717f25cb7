// What an accession holds and what became of it, counted for the finding aid.
import type { Accession, AccessionFacts, AsideRow, UnattachedRow } from '../archive/types.ts'
import type { Entry } from './catalogue.ts'

export interface AccessionReport {
  name: string
  facts: AccessionFacts
  files: number
  bytes: number
  articles: number
  /** Articles that were received here as well, and that a page shows from another dump. */
  again: number
  /** Articles whose day of issue is not known at all. */
  undated: number
  photos: number
  lostPhotos: number
  /** First and last day of issue that is known. */
  from?: string
  to?: string
  /** How many files, or parts of one, became no page; and the first of them. */
  asides: number
  setAside: AsideRow[]
  /** How many of its photos no page shows; and the first of them. */
  photosLeft: number
  unattached: string[]
}

/** More rows would not be read; `set-aside.jsonl` and `unattached.jsonl` have them all. */
const MOST = 500

/** One report for each accession, in their order. */
export function accessionReports(
  accessions: readonly Accession[],
  manifest: Iterable<{ accession: string; size: number }>,
  asides: Iterable<AsideRow>,
  entries: Iterable<Entry>,
  left: Iterable<UnattachedRow>
): AccessionReport[] {
  const reports = new Map(
    accessions.map(({ name, facts }): [string, AccessionReport] => [
      name,
      {
        name,
        facts,
        files: 0,
        bytes: 0,
        articles: 0,
        again: 0,
        undated: 0,
        photos: 0,
        lostPhotos: 0,
        asides: 0,
        setAside: [],
        photosLeft: 0,
        unattached: []
      }
    ])
  )
  for (const { accession, size } of manifest) {
    const report = reports.get(accession)
    if (!report) continue
    report.files++
    report.bytes += size
  }
  for (const { accession, file } of left) {
    const report = reports.get(accession)
    if (report && ++report.photosLeft <= MOST) report.unattached.push(file)
  }
  for (const row of asides) {
    const report = reports.get(row.accession)
    if (report && ++report.asides <= MOST) report.setAside.push(row)
  }
  for (const { accession, also = [], issued, photos = 0, lost = 0 } of entries) {
    for (const name of also) {
      const report = reports.get(name)
      if (report) report.again++
    }
    const report = reports.get(accession ?? '')
    if (!report) continue
    report.articles++
    if (!issued) report.undated++
    report.photos += photos
    report.lostPhotos += lost
    if (issued && (!report.from || issued < report.from)) report.from = issued
    if (issued && (!report.to || issued > report.to)) report.to = issued
  }
  return [...reports.values()]
}
