// One dump → what is in it, piece by piece: articles, and what is none, with what there is to say of each.
import { isPhoto, isSidecar } from '../accessions/photo-files.ts'
import { articleOf } from '../articles/article.ts'
import { noArticle } from '../articles/no-article.ts'
import { readerOf } from '../readers/index.ts'
import { made } from '../readers/later.ts'
import { unknownFormat } from '../readers/unknown.ts'
import { labelled } from '../rules/index.ts'
import { fieldsPutRight } from '../rules/mojibake.ts'
import { severalIn } from '../rules/several.ts'
import type { Furniture } from '../sites/prints.ts'
import { withoutFurniture } from '../sites/set-apart.ts'
import { ReadingPhotos, type ReadPlace } from './reading-photos.ts'
import { asideOf, noteOf } from './rows.ts'
import type { Article, ArticleReading, AsideRow, Dump, NotArticle, Note, Reader, Reading } from './types.ts'

/** What was found at one place of a dump. */
export interface Finding {
  article?: Article
  /** How it is compared with others of its site, if it can be; see `sites/prints.ts`. */
  row?: string
  /** There is no article at this place. */
  aside?: AsideRow
  /** The dump could not be read on from here. */
  broken?: true
  notes: Note[]
}

/** So many records of a dump are a turn: workers that share one take turns. */
const TURN = 16

/** Which turns of a dump are asked for: every `of`th, from the `nth` on, counted from 0. */
export interface Share {
  nth: number
  of: number
}

/** The dump itself, in one share, if it is no long row of articles. */
export const shareOf = (dump: Dump, share: Share): Share | undefined =>
  share.of === 1 || readerOf(dump)?.many ? share : share.nth === 0 ? { nth: 0, of: 1 } : undefined

/**
 * Reads a dump, or its share of one: what was found in each turn, which may be nothing. Never throws: a dump that its
 * reader cannot read is odd, and the batch goes on.
 */
export async function* turnsIn(
  at: ReadPlace,
  dump: Dump,
  { nth, of }: Share,
  furniture: Furniture
): AsyncGenerator<Finding[]> {
  if (isPhoto(dump.path) || isSidecar(dump.path, file => at.holdings.has(file))) return
  const reader = dump.size ? readerOf(dump) : undefined
  if (!reader) {
    const what = dump.size ? unknownFormat(dump) : 'the file is empty'
    const notes = [noteOf(dump, 'ingest', `${what}; the file is kept and became no page`)]
    if (nth === 0) yield [{ aside: asideOf(dump, dump.size ? 'unknown-format' : 'empty', what), notes }]
    return
  }
  let [count, turn, broken] = [0, [] as Finding[], false]
  const isMine = () => Math.floor(count / TURN) % of === nth
  try {
    for await (const reading of reader.articles(dump)) {
      if (isMine())
        for (const part of partsOf(await made(reading))) turn.push(await findingOf(at, dump, reader, part, furniture))
      count++
      if (count % TURN || Math.floor((count - 1) / TURN) % of !== nth) continue
      yield turn
      turn = []
    }
  } catch (error) {
    const { message } = error as Error
    const notes = [noteOf(dump, reader.name, `could not be read: ${message}`)]
    broken = true
    if (isMine()) turn.push({ aside: asideOf(dump, 'unreadable', message), broken, notes })
  }
  if (!count && !broken && nth === 0) {
    const what = 'nothing was found in it'
    turn.push({ aside: asideOf(dump, 'empty', what), notes: [noteOf(dump, reader.name, `became no page: ${what}`)] })
  }
  if (turn.length) yield turn
}

/** A text that holds several articles, one by one. */
const partsOf = (reading: Reading): Reading[] => ('notArticle' in reading ? [reading] : severalIn(reading))

async function findingOf(
  at: ReadPlace,
  dump: Dump,
  reader: Reader,
  reading: Reading,
  furniture: Furniture
): Promise<Finding> {
  const notes: Note[] = []
  const found = 'notArticle' in reading ? reading : await articleIn(at, dump, reader, reading, notes, furniture)
  if ('article' in found) return { ...found, notes }
  const { lines, record } = reading.place
  if (found.notArticle !== 'left-out')
    notes.push(noteOf(dump, reader.name, `became no page: ${inMember(found.reason, reading)}`, lines?.[0], record))
  return { aside: asideOf(dump, found.notArticle, found.reason, reading.place), notes }
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
  as: ArticleReading,
  notes: Note[],
  furniture: Furniture
): Promise<(Pick<Finding, 'row'> & { article: Article }) | { notArticle: NotArticle; reason: string }> {
  const reading = { ...as, fields: fieldsPutRight(as) }
  const { record, lines } = reading.place
  const note = (by: string, what: string, line?: number) =>
    notes.push(noteOf(dump, by, inMember(what, reading), line, record))
  for (const what of reading.notes ?? []) note(reader.name, what)
  const photos = new ReadingPhotos(place, dump, reading)
  const context = { dump, facts: dump.facts, fields: reading.fields, apart: reading.apart }
  const all = labelled(photos.blocks, context, (rule, line, what) => note(rule, what, line))
  const { blocks, row } = withoutFurniture(all, { ...context, photos: reading.photos }, furniture)
  const reason = (lines && record === undefined) || reading.scrape ? noArticle(blocks) : undefined
  if (reason) return { notArticle: 'no-article', reason }
  photos.keep((what, line) => note(reader.name, what, line))
  const article = await photos.in(await articleOf(dump, reader.name, reading, blocks, photos.found))
  return { article, ...(row === undefined ? {} : { row }) }
}
