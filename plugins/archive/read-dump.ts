// One dump → what is in it, piece by piece: articles, and what is none, with what there is to say of each.
import { isPhoto, isSidecar } from '../accessions/photo-files.ts'
import { articleOf } from '../articles/article.ts'
import { noArticle } from '../articles/no-article.ts'
import { readerOf } from '../readers/index.ts'
import { unknownFormat } from '../readers/unknown.ts'
import { labelled } from '../rules/index.ts'
import { severalIn } from '../rules/several.ts'
import { ReadingPhotos, type ReadPlace } from './reading-photos.ts'
import { asideOf, noteOf } from './rows.ts'
import type { Article, ArticleReading, AsideRow, Dump, NotArticle, Note, Reader, Reading } from './types.ts'

/** What was found at one place of a dump. */
export interface Finding {
  article?: Article
  /** There is no article at this place. */
  aside?: AsideRow
  /** The dump could not be read on from here. */
  broken?: true
  notes: Note[]
}

/** Reads a dump. Never throws: a dump that its reader cannot read is odd, and the batch goes on. */
export async function* findingsIn(at: ReadPlace, dump: Dump): AsyncGenerator<Finding> {
  if (isPhoto(dump.path) || isSidecar(dump.path, file => at.holdings.has(file))) return
  const reader = dump.size ? readerOf(dump) : undefined
  if (!reader) {
    const what = dump.size ? unknownFormat(dump) : 'the file is empty'
    const notes = [noteOf(dump, 'ingest', `${what}; the file is kept and became no page`)]
    yield { aside: asideOf(dump, dump.size ? 'unknown-format' : 'empty', what), notes }
    return
  }
  try {
    for await (const reading of partsIn(reader, dump)) {
      const notes: Note[] = []
      const found = 'notArticle' in reading ? reading : await articleIn(at, dump, reader, reading, notes)
      if ('source' in found) {
        yield { article: found, notes }
        continue
      }
      const { lines, record } = reading.place
      notes.push(noteOf(dump, reader.name, `became no page: ${inMember(found.reason, reading)}`, lines?.[0], record))
      yield { aside: asideOf(dump, found.notArticle, found.reason, reading.place), notes }
    }
  } catch (error) {
    const { message } = error as Error
    const notes = [noteOf(dump, reader.name, `could not be read: ${message}`)]
    yield { aside: asideOf(dump, 'unreadable', message), broken: true, notes }
  }
}

/** What a reader found; a text that holds several articles, one by one. */
async function* partsIn(reader: Reader, dump: Dump): AsyncGenerator<Reading> {
  for await (const reading of reader.articles(dump)) yield* 'notArticle' in reading ? [reading] : severalIn(reading)
}

/** In an archive, what is said is said of a member. */
function inMember(what: string, { place: { inside } }: Reading): string {
  return inside === undefined || what.startsWith(`${inside}: `) ? what : `${inside}: ${what}`
}

/** The article of a reading, or why there is none, where a text turns out to hold none. */
async function articleIn(
  place: ReadPlace,
  dump: Dump,
  reader: Reader,
  reading: ArticleReading,
  notes: Note[]
): Promise<Article | { notArticle: NotArticle; reason: string }> {
  const { record, lines } = reading.place
  const note = (by: string, what: string, line?: number) =>
    notes.push(noteOf(dump, by, inMember(what, reading), line, record))
  for (const what of reading.notes ?? []) note(reader.name, what)
  const photos = new ReadingPhotos(place, dump, reading)
  const context = { dump, facts: dump.facts, fields: reading.fields, apart: reading.apart }
  const blocks = labelled(photos.blocks, context, (rule, line, what) => note(rule, what, line))
  const reason = lines && record === undefined ? noArticle(blocks) : undefined
  if (reason) return { notArticle: 'no-article', reason }
  photos.keep((what, line) => note(reader.name, what, line))
  return photos.in(await articleOf(dump, reader.name, reading, blocks, photos.found))
}
