// Tables: CSV, TSV and their like, a row an article.
import { pipeline, Readable } from 'node:stream'
import { type Options, parse } from 'csv-parse'
import { LONGEST_LINE, textPieces } from '../accessions/pieces.ts'
import type { Dump, Later, Place, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { keysIn, type Stated } from './stated/keys.ts'
import { readingOf } from './stated/record.ts'

const NAME = /\.(csv|tsv|tab|psv)$/i
const DELIMITERS = ['\t', ',', ';', '|']
/** What Excel is told in the first line. */
const SEPARATOR = /^\ufeff?"?sep=(.)"?\r?\n/
/** A cell in quotation marks from end to end; tables with tabs seldom have any. */
const QUOTED = /(?:^|\t)"(?:[^"\t]|"")*"(?=\t|\n|$)/m

export const csv: Reader = {
  name: 'csv',
  reads:
    'Tables: CSV and TSV with a header, its names and fields those of JSON, or mapped in the accession’s `fields` (by name, or by number where there is no header); read by csv-parse',
  accepts: dump => NAME.test(dump.path) || isTable(dump),
  many: true,
  async *articles(dump: Dump): AsyncGenerator<Reading | Later> {
    const skipped: string[] = []
    let said = ''
    const rows = rowsOf(
      dump,
      encoding => {
        said = encoding
      },
      message => skipped.push(message)
    )
    let header: string[] | undefined
    let keys: Partial<Record<Stated, string[]>> = {}
    let number = 0
    try {
      for await (const row of rows) {
        if (!header) {
          ;({ header, keys } = headerOf(dump, row))
          if (!keys.text && !keys.html) {
            yield { place: {}, notArticle: 'no-article', reason: noText(row) }
            return
          }
          if (header.some((name, i) => name !== `${i + 1}`)) continue
        }
        for (const reason of skipped.splice(0)) yield { place: { record: ++number }, notArticle: 'unreadable', reason }
        const place = { record: ++number }
        const table = { names: header, keys, encoding: said }
        yield { place, make: () => rowReading(dump, row, table, place) }
      }
    } catch (error) {
      skipped.push(inPlainWords((error as Error).message))
    }
    for (const reason of skipped)
      yield { place: { record: ++number }, notArticle: 'unreadable', reason: reason.slice(0, 300) }
    if (!header && !skipped.length) yield { place: {}, notArticle: 'empty', reason: 'there is no row in it' }
  }
}

/** Reads a row, by the names of its columns. */
function rowReading(
  dump: Dump,
  row: readonly string[],
  { names, keys, encoding }: { names: readonly string[]; keys: Partial<Record<Stated, string[]>>; encoding: string },
  place: Place
): Reading {
  const record = Object.fromEntries(row.map((cell, i) => [names[i] ?? `${i + 1}`, cell]))
  const reading = readingOf(dump, record, 'csv', place, keys)
  if ('notArticle' in reading) return reading
  const notes = [...notesOn(row, names.length), ...(reading.notes ?? [])]
  return { ...reading, encoding, ...(notes.length ? { notes } : {}) }
}

/** What is odd about a row, for a person to look at. */
function notesOn(row: readonly string[], columns: number): string[] {
  const more = row.slice(columns).filter(cell => cell.trim())
  const open = row.find(cell => cell.startsWith('"') && cell.includes('\n'))
  return [
    ...(more.length ? [`the row has more cells than the header: ${more.join(' | ').slice(0, 200)}`] : []),
    ...(open === undefined
      ? []
      : [`a cell has a quotation mark that is not closed, and may hold other rows: ${open.slice(0, 60)}`])
  ]
}

function rowsOf(
  dump: Dump,
  told: (encoding: string) => void,
  skip: (message: string) => void
): AsyncIterable<string[]> {
  const delimiter = delimiterOf(dump)
  const options: Options = {
    delimiter,
    quote: delimiter === '\t' && !QUOTED.test(headOf(dump)) ? false : '"',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_LINE,
    skip_records_with_error: true,
    on_skip: error => {
      skip(inPlainWords(error?.message ?? 'a row cannot be read'))
      return undefined
    }
  }
  const text = async function* () {
    let first = true
    for await (const { text, encoding } of textPieces(dump)) {
      told(encoding)
      yield (first ? text.replace(SEPARATOR, '') : text).replaceAll('\0', '')
      first = false
    }
  }
  // Errors of the source reach whoever iterates the parser; there is nothing to do here.
  return pipeline(Readable.from(text()), parse(options), () => {}) as AsyncIterable<string[]>
}

/** csv-parse speaks of its state, a person of the table. */
const inPlainWords = (message: string): string =>
  /^Quote Not Closed/.test(message)
    ? `a quotation mark is not closed, and what follows it was not read${/\d+$/.test(message) ? `, up to line ${/\d+$/.exec(message)?.[0]}` : ''}`
    : message

/** The names of the columns. Where the facts map numbers, the first row is an article like the others. */
function headerOf(dump: Dump, first: readonly string[]): { header: string[]; keys: Partial<Record<Stated, string[]>> } {
  const map = dump.facts.fields ?? {}
  const numbered = Object.values(map).length > 0 && Object.values(map).every(key => /^\d+$/.test(key))
  const header = first.map((name, i) => (numbered ? `${i + 1}` : name.trim() || `${i + 1}`))
  return { header, keys: keysIn(header, map) }
}

const noText = (row: readonly string[]) =>
  `no column is known to hold the text (${row
    .slice(0, 12)
    .map(name => name.slice(0, 40))
    .join(', ')}); the accession’s fields can name it, by number if the first row is an article`

/** What parts the cells: of what stands in the first line outside quotes, the commonest. */
function delimiterOf(dump: Dump): string {
  const [, told] = SEPARATOR.exec(headOf(dump)) ?? []
  if (told) return told
  if (/\.tsv$/i.test(dump.path)) return '\t'
  const line = firstLine(dump)
  const counts = DELIMITERS.map(it => line.split(it).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

const firstLine = (dump: Dump) => (headOf(dump).replace(SEPARATOR, '').split('\n')[0] ?? '').replace(/"[^"]*"/g, '""')

/** A table by its header: short names, one of them of a text, and another of a headline, a date or an address. */
function isTable(dump: Dump): boolean {
  const line = headOf(dump).replace(SEPARATOR, '').split('\n')[0] ?? ''
  const names = line.split(delimiterOf(dump)).map(name => name.replace(/^"|"$/g, '').trim())
  if (names.length < 3 || !names.every(name => /^[\p{L}\p{N}_ .:-]{0,40}$/u.test(name))) return false
  const keys = keysIn(names)
  return Boolean(keys.text && (keys.title || keys.issued || keys.original))
}
