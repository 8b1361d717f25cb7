// What the pages that are not of a volume are made from: the catalogue, the accessions, and what ingest left beside the pages.
import path from 'node:path'
import { readAccessions } from '../accessions/list.ts'
import { readJsonl } from '../archive/jsonl.ts'
import { readSettings, type Settings } from '../archive/settings.ts'
import type { AsideRow, Note, UnattachedRow } from '../archive/types.ts'
import { type AccessionReport, accessionReports } from './accession-report.ts'
import { Catalogue, type VolumeSummary } from './catalogue.ts'
import { Headings } from './headings.ts'
import { Photos } from './photos.ts'
import { Shelf } from './shelf.ts'
import type { PageNote } from './volume.ts'

/** The archive as its lists see it. Nothing here holds an article's text. */
export interface Site {
  settings: Settings
  catalogue: Catalogue
  /** Names and subjects, made when they are first asked for. */
  readonly headings: Headings
  /** Kept photos, made when they are first asked for. */
  readonly photos: Photos
  /** Articles without a date, made when they are first asked for. */
  readonly shelf: Shelf
  accessions: AccessionReport[]
  notes: Note[]
  /** What was noticed when the pages were built. */
  pageNotes: PageNote[]
}

/** Reads what the lists need, once the volumes are built. */
export function readSite(input: string, volumes: readonly VolumeSummary[], pageNotes: PageNote[]): Site {
  const catalogue = new Catalogue(input, volumes)
  const at = (name: string) => path.join(input, 'articles', name)
  const notes = [...readJsonl<Note>(at('notes.jsonl'))]
  const accessions = accessionReports(
    readAccessions(input).accessions,
    readJsonl<{ accession: string; path: string; size: number }>(at('manifest.jsonl')),
    readJsonl<AsideRow>(at('set-aside.jsonl')),
    catalogue.entries(),
    readJsonl<UnattachedRow>(at('unattached.jsonl'))
  )
  const titles = new Map(accessions.map(({ name, facts }) => [name, facts.title ?? name]))
  const made: { headings?: Headings; photos?: Photos; shelf?: Shelf } = {}
  return {
    settings: readSettings(input),
    catalogue,
    get headings() {
      made.headings ??= new Headings(catalogue, this.photos, titles, path.join(input, '.cache/headings'))
      return made.headings
    },
    get photos() {
      made.photos ??= new Photos(catalogue, path.join(input, '.cache/sorted-photos'))
      return made.photos
    },
    get shelf() {
      made.shelf ??= new Shelf(catalogue, path.join(input, '.cache/shelf'))
      return made.shelf
    },
    accessions,
    notes,
    pageNotes
  }
}
