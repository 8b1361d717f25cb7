// What was found in a dump → its pages, put on the shelf.
import type { Shelf } from '../articles/shelve.ts'
import type { Finding } from './read-dump.ts'
import { asideOf, noteOf } from './rows.ts'
import type { Article, AsideRow, Note, Received } from './types.ts'

/** What became of a dump. */
export interface Made {
  sha256: string
  pages: string[]
  aside: AsideRow[]
  notes: Note[]
  /** How many photos its articles have. */
  photos: number
  rows?: string[]
}

/** Puts the articles of one dump on the shelf. Tells `became` of each page whether it was written. */
export async function ingestDump(
  shelf: Shelf,
  dump: Pick<Received, 'accession' | 'path' | 'digest'>,
  turns: AsyncIterable<readonly Finding[]>,
  became: (page: string, outcome: 'written' | 'kept' | 'edited') => void
): Promise<Made> {
  const [pages, aside, notes, rows] = [new Set<string>(), [] as AsideRow[], [] as Note[], [] as string[]]
  let [found, articles, photos] = [shelf.of(dump.accession, dump.path), 0, 0]
  for await (const turn of turns) {
    for (const finding of turn) {
      for (const note of finding.notes) notes.push(note)
      if (finding.row !== undefined) rows.push(finding.row)
      if (finding.aside) aside.push(finding.aside)
      // What was read of a dump that broke off stands, now and before.
      if (finding.broken) found = []
      if (finding.article) shelve(finding.article)
    }
  }
  for (const { page, outcome } of shelf.settle()) if (outcome === 'written') became(page, outcome)
  for (const entry of found.filter(({ page }) => !pages.has(page))) {
    if (!entry.edited) shelf.remove(entry, dump.accession, dump.path)
    else {
      const what = `articles/${entry.page} was edited by hand, but the dump holds no such article any more`
      notes.push(noteOf(dump, 'ingest', what))
    }
  }
  return { sha256: dump.digest, pages: [...pages], aside, notes, photos, ...(rows.length ? { rows } : {}) }

  function shelve(article: Article): void {
    photos += article.photos?.length ?? 0
    // A worker sends these words with every article; they are kept once.
    Object.assign(article.source, { accession: dump.accession, path: dump.path, sha256: dump.digest })
    const shelved = shelf.put(article, articles)
    const { page, outcome } = shelved
    if (outcome === 'again') {
      const { lines, record, inside } = article.source
      const reason = `it is on articles/${page} already, which was edited by hand`
      aside.push(asideOf(dump, 'again', reason, { lines, record, inside }))
      return
    }
    articles++
    pages.add(page)
    became(page, outcome === 'conflict' ? 'edited' : outcome)
    if (shelved.outcome !== 'conflict') return
    const changed = `the dump has changed (${shelved.was} is now ${dump.digest}) since articles/${page} was edited by hand`
    notes.push(noteOf(dump, 'ingest', `${changed}; the page was left as it is`))
  }
}
