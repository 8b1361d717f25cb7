// One dump → its pages: read, labelled, put on the shelf.
import { isPhoto, isSidecar, sidecars } from '../accessions/photo-files.ts'
import { outermost } from '../accessions/photo-names.ts'
import { articleOf } from '../articles/article.ts'
import { noArticle } from '../articles/no-article.ts'
import type { Shelf } from '../articles/shelve.ts'
import { findPhotos, shown } from '../holdings/find.ts'
import type { Holdings } from '../holdings/holdings.ts'
import { writeKept } from '../holdings/kept.ts'
import { readPhoto } from '../holdings/read-photo.ts'
import type { Embedded } from '../photos/embedded.ts'
import { filled } from '../photos/fill.ts'
import { readerOf } from '../readers/index.ts'
import { labelled } from '../rules/index.ts'
import type { Article, ArticleReading, AsideRow, Block, Dump, NotArticle, Note, Reader } from './types.ts'

/** What became of a dump. */
export interface Made {
  sha256: string
  pages: string[]
  written: number
  kept: number
  edited: string[]
  aside: AsideRow[]
  notes: Note[]
  /** How many photos its articles have. */
  photos: number
}

/** Where the articles go, and where their photos are. */
export interface IngestPlace {
  input: string
  shelf: Shelf
  holdings: Holdings
}

/** One dump: its articles on the shelf, and what else there is to say of it. */
export async function ingestDump(at: IngestPlace, dump: Dump): Promise<Made> {
  const { shelf, holdings } = at
  const made: Made = {
    sha256: dump.digest,
    pages: [],
    written: 0,
    kept: 0,
    edited: [],
    aside: [],
    notes: [],
    photos: 0
  }
  const it = { accession: dump.accession, path: dump.path }
  const note = (by: string, what: string, line?: number, record?: number) => {
    made.notes.push({
      ...it,
      ...(line === undefined ? {} : { line }),
      ...(record === undefined ? {} : { record }),
      by,
      what
    })
  }
  const aside = (as: AsideRow['as'], reason: string, place = {}) => {
    made.aside.push({ ...it, sha256: dump.digest, ...place, as, reason })
  }
  if (isPhoto(dump.path) || isSidecar(dump.path, file => holdings.has(file))) return made
  const reader = readerOf(dump)
  if (!reader) {
    aside('unknown-format', 'no reader knows this format')
    note('ingest', 'no reader knows this format; the file is kept and became no page')
    return made
  }
  let found = shelf.of(dump.accession, dump.path)
  try {
    for await (const reading of reader.articles(dump)) {
      const none = 'notArticle' in reading ? reading : await shelve(at, dump, reader, reading, made, note)
      if (!none) continue
      aside(none.notArticle, none.reason, reading.place)
      note(reader.name, `became no page: ${none.reason}`, reading.place.lines?.[0], reading.place.record)
    }
  } catch (error) {
    // A dump that its reader cannot read is odd, and the batch goes on. What was read of it stands, now and before.
    found = []
    aside('unreadable', (error as Error).message)
    note(reader.name, `could not be read: ${(error as Error).message}`)
  }
  for (const page of found.filter(entry => !made.pages.includes(entry.page))) {
    if (page.edited)
      note('ingest', `articles/${page.page} was edited by hand, but the dump holds no such article any more`)
    else shelf.remove(page)
  }
  return made
}

/** Puts an article on the shelf; returns why there is none, where a text turns out to hold none. */
async function shelve(
  { input, shelf, holdings }: IngestPlace,
  dump: Dump,
  reader: Reader,
  reading: ArticleReading,
  made: Made,
  note: (by: string, what: string, line?: number, record?: number) => void
): Promise<{ notArticle: NotArticle; reason: string } | undefined> {
  const { record, lines } = reading.place
  for (const what of reading.notes ?? []) note(reader.name, what, undefined, record)
  const found = findPhotos(holdings, dump.path, reading)
  const context = { dump, facts: dump.facts, fields: reading.fields, apart: reading.apart }
  const given = shown(reading.blocks, reading, found)
  const blocks = labelled(given, context, (rule, line, what) => note(rule, what, line, record))
  const reason = lines && record === undefined ? noArticle(blocks) : undefined
  if (reason) return { notArticle: 'no-article', reason }
  for (const [number, { file, part, problem }] of found) {
    if (file !== undefined && part) writeKept(input, dump.accession, file, part.bytes)
    if (problem !== undefined) note(reader.name, `a photo is lost: ${problem}`, lineOf(given, number, record), record)
  }
  const article = await withPhotoWords(input, articleOf(dump, reader.name, reading, blocks, found))
  made.photos += article.photos?.length ?? 0
  const shelved = shelf.put(article, made.pages.length)
  made.pages.push(shelved.page)
  if (shelved.outcome === 'written') made.written++
  else if (shelved.outcome === 'kept') made.kept++
  else made.edited.push(shelved.page)
  if (shelved.outcome === 'conflict') {
    note(
      'ingest',
      `the dump has changed (${shelved.was} is now ${dump.digest}) since articles/${shelved.page} was edited by hand; the page was left as it is`
    )
  }
}

/** The line of a photo, where lines are those of the dump. */
const lineOf = (blocks: readonly Block[], number: number, record: number | undefined) =>
  record === undefined ? blocks.find(({ photo }) => photo === number)?.lines[0] : undefined

/** The article, with the words that its photos' files carry. */
async function withPhotoWords(input: string, article: Article): Promise<Article> {
  const files = (article.photos ?? []).flatMap(({ file }) => file ?? [])
  if (!files.length) return article
  // Loaded when an article has a photo: many dumps have none.
  const { embeddedIn } = await import('../photos/embedded.ts')
  const bytesOf = async (file: string) => {
    const read = await readPhoto(input, article.source.accession, file)
    return 'bytes' in read ? read.bytes : undefined
  }
  const words = new Map<string, Embedded[]>()
  for (const file of files) {
    const beside = outermost(file).name === undefined ? sidecars(file) : []
    const [bytes, ...sidecar] = await Promise.all([file, ...beside].map(bytesOf))
    if (bytes) words.set(file, embeddedIn(bytes, sidecar.find(Boolean)))
  }
  return filled(article, file => words.get(file) ?? [])
}
