// Progress on a terminal, a summary at the end, and silence in between where nobody watches.
import path from 'node:path'
import type { Ingested } from '../archive/ingest.ts'
import type { Note } from '../archive/types.ts'
import { counted, number } from '../pages/count.ts'
import type { PageNote } from '../pages/volume.ts'

/** So many notes of a kind are printed in full. */
const SHOWN = 20

/** Prints one line that is written over, a few times a second, and only on a terminal. */
export function progress(doing: string): { step: (what: string) => void; done: () => void } {
  const { stderr } = process
  if (!stderr.isTTY) return { step: () => {}, done: () => {} }
  let [count, next] = [0, 0]
  return {
    step: what => {
      count++
      if (performance.now() < next) return
      next = performance.now() + 100
      stderr.write(`\r\x1b[K${doing} ${count} ${what}`.slice(0, stderr.columns ?? 80))
    },
    done: () => stderr.write('\r\x1b[K')
  }
}

/** `2020/x.txt:12: byline: …`, the way compilers print. */
export function noteLine({ accession, path, line, record, by, what }: Note): string {
  const place = `${record === undefined ? '' : `#${record}`}${line === undefined ? '' : `:${line}`}`
  return `${accession ? `${accession}/` : ''}${path}${place}: ${by}: ${what}`
}

/** A dump of many records may say one thing of most of them: the notes that say the same of a dump, together. */
function alike(notes: readonly Note[]): Note[][] {
  const groups = new Map<string, Note[]>()
  for (const note of notes) {
    const said = JSON.stringify([note.accession, note.path, note.by, note.what])
    const group = groups.get(said)
    if (group) group.push(note)
    else groups.set(said, [note])
  }
  return [...groups.values()]
}

/** The first of such notes, and how many more there are. */
const noteLines = ([first, ...more]: Note[]): string =>
  `${first ? noteLine(first) : ''}${more.length ? ` (and ${counted(more.length, 'more time')})` : ''}`

/** What an ingest did, for a person: notes first, then one line of counts. */
export function ingestSummary({ received, read, written, kept, edited, setAside, notes }: Ingested): string {
  const groups = notes.length > SHOWN ? alike(notes) : notes.map(note => [note])
  const lines = groups.slice(0, SHOWN).map(noteLines)
  const rest = groups.slice(SHOWN).flat().length
  if (rest) lines.push(`… and ${rest} more: see articles/notes.jsonl`)
  for (const page of edited.slice(0, SHOWN)) lines.push(`articles/${page}: edited by hand, kept`)
  if (edited.length > SHOWN) lines.push(`… and ${edited.length - SHOWN} more edited pages`)
  lines.push(
    `${counted(received, 'file')} received: ${number(read)} read, ${counted(written, 'page')} written, ${number(kept + edited.length)} kept, ` +
      `${number(setAside.length)} set aside, ${counted(notes.length, 'note')}`
  )
  return lines.join('\n')
}

/** What was noticed when pages were built: first what must be mended. */
export function pageNotes(notes: readonly PageNote[]): string {
  const first = [...notes.filter(({ failed }) => failed), ...notes.filter(({ failed }) => !failed)]
  const lines = first.slice(0, SHOWN).map(({ path: page, line, what }) => `${page}${line ? `:${line}` : ''}: ${what}`)
  if (notes.length > SHOWN) lines.push(`… and ${notes.length - SHOWN} more: see review.html of the site`)
  return lines.join('\n')
}

/** A folder, as it would be typed here; whole, if it lies farther away than beside this one. */
export function folderName(folder: string): string {
  const near = path.relative('.', folder)
  return near.startsWith(path.join('..', '..')) ? path.resolve(folder) : near || '.'
}
