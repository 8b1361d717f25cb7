// One dump → what is in it, piece by piece: articles, and what is none, with what there is to say of each.
import { isPhoto, isSidecar, sidecars } from '../accessions/photo-files.ts'
import { outermost } from '../accessions/photo-names.ts'
import { articleOf } from '../articles/article.ts'
import { noArticle } from '../articles/no-article.ts'
import { findPhotos, shown } from '../holdings/find.ts'
import type { Holdings } from '../holdings/holdings.ts'
import { writeKept } from '../holdings/kept.ts'
import { readPhoto } from '../holdings/read-photo.ts'
import type { Embedded } from '../photos/embedded.ts'
import { filled } from '../photos/fill.ts'
import { readerOf } from '../readers/index.ts'
import { labelled } from '../rules/index.ts'
import { asideOf, noteOf } from './rows.ts'
import type { Article, ArticleReading, AsideRow, Block, Dump, NotArticle, Note, Reader } from './types.ts'

/** What was found at one place of a dump. */
export interface Finding {
  article?: Article
  /** There is no article at this place. */
  aside?: AsideRow
  /** The dump could not be read on from here. */
  broken?: true
  notes: Note[]
}

/** Where the photos of an accession are. */
export interface ReadPlace {
  input: string
  holdings: Holdings
}

/** Reads a dump. Never throws: a dump that its reader cannot read is odd, and the batch goes on. */
export async function* findingsIn(at: ReadPlace, dump: Dump): AsyncGenerator<Finding> {
  if (isPhoto(dump.path) || isSidecar(dump.path, file => at.holdings.has(file))) return
  const reader = readerOf(dump)
  if (!reader) {
    const what = 'no reader knows this format'
    const notes = [noteOf(dump, 'ingest', `${what}; the file is kept and became no page`)]
    yield { aside: asideOf(dump, 'unknown-format', what), notes }
    return
  }
  try {
    for await (const reading of reader.articles(dump)) {
      const notes: Note[] = []
      const found = 'notArticle' in reading ? reading : await articleIn(at, dump, reader, reading, notes)
      if ('source' in found) {
        yield { article: found, notes }
        continue
      }
      const { lines, record } = reading.place
      notes.push(noteOf(dump, reader.name, `became no page: ${found.reason}`, lines?.[0], record))
      yield { aside: asideOf(dump, found.notArticle, found.reason, reading.place), notes }
    }
  } catch (error) {
    const { message } = error as Error
    const notes = [noteOf(dump, reader.name, `could not be read: ${message}`)]
    yield { aside: asideOf(dump, 'unreadable', message), broken: true, notes }
  }
}

/** The article of a reading, or why there is none, where a text turns out to hold none. */
async function articleIn(
  { input, holdings }: ReadPlace,
  dump: Dump,
  reader: Reader,
  reading: ArticleReading,
  notes: Note[]
): Promise<Article | { notArticle: NotArticle; reason: string }> {
  const { record, lines } = reading.place
  const note = (by: string, what: string, line?: number) => notes.push(noteOf(dump, by, what, line, record))
  for (const what of reading.notes ?? []) note(reader.name, what)
  const found = findPhotos(holdings, dump.path, reading)
  const context = { dump, facts: dump.facts, fields: reading.fields, apart: reading.apart }
  const given = shown(reading.blocks, reading, found)
  const blocks = labelled(given, context, (rule, line, what) => note(rule, what, line))
  const reason = lines && record === undefined ? noArticle(blocks) : undefined
  if (reason) return { notArticle: 'no-article', reason }
  for (const [number, { file, part, problem }] of found) {
    if (file !== undefined && part) writeKept(input, dump.accession, file, part.bytes)
    if (problem !== undefined) note(reader.name, `a photo is lost: ${problem}`, lineOf(given, number, record))
  }
  return withPhotoWords(input, articleOf(dump, reader.name, reading, blocks, found))
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
