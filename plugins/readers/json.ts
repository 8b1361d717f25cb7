// JSON: one article, a list of them, or one a line.
import type { Dump, Later, Place, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { articlesIn, isArticleLike, unwrapped } from './json/articles-in.ts'
import { dpaReading, isDpa } from './json/dpa.ts'
import { withBody } from './json/elements.ts'
import { ghostData, ghostReadings } from './json/ghost.ts'
import { isJsonFeed, jsonFeedReadings } from './json/json-feed.ts'
import { isNinjs, ninjsReading } from './json/ninjs.ts'
import { rowsIn } from './json/rows.ts'
import { jsonRecords, jsonShape } from './json/values.ts'
import { isWordPress, wordPressReading } from './json/wordpress.ts'
import { adding } from './later.ts'
import { readingOf } from './stated/record.ts'
import { isValues, type Values } from './stated/values.ts'

export const json: Reader = {
  name: 'json',
  reads:
    'JSON, JSON lines (`.json`, `.jsonl`, `.ndjson`): an article, a list of them, a table, or one a line: ninjs 1–3, dpa, JSON Feed, exports of Ghost, WordPress’s REST API, scripts that only hand over a value (JSONP), Arc XP and Editor.js, the keys of news-please, CC-News, trafilatura, newspaper, Diffbot, schema.org, the Guardian, the New York Times and others, in ten languages, or those that the accession’s `fields` map; headline, kicker, standfirst, byline, authors, dateline, dates, publication, section, language, tags, address, rights, text or HTML, photos; drafts are left out; what is nearly JSON is mended and told; read by JSON.parse, record by record',
  accepts: dump => jsonShape(headOf(dump), dump.path) !== undefined,
  many: true,
  async *articles(dump: Dump): AsyncGenerator<Reading | Later> {
    const shape = jsonShape(headOf(dump), dump.path) ?? 'value'
    let found = false
    for await (const record of jsonRecords(dump, shape)) {
      found = true
      const place: Place = record.number === undefined ? {} : { record: record.number }
      if ('broken' in record) yield { place, notArticle: 'unreadable', reason: record.broken }
      else
        for (const reading of readingsIn(dump, record.value, place))
          yield adding(reading, reading.place, made => told(made, record))
    }
    if (!found) yield { place: {}, notArticle: 'empty', reason: 'there is no record in it' }
  }
}

/** What a person should know of how its record was read. */
function told(reading: Reading, { encoding, mended }: { encoding?: string; mended?: string }): Reading {
  if ('notArticle' in reading) return reading
  const notes = [
    ...(mended === undefined ? [] : [`its JSON was broken, and mended: ${mended}`]),
    ...(reading.notes ?? [])
  ]
  return { ...reading, ...(encoding === undefined ? {} : { encoding }), ...(notes.length ? { notes } : {}) }
}

function* readingsIn(dump: Dump, given: unknown, place: Place): Generator<Reading | Later> {
  const value = unwrapped(given)
  const ghost = isValues(value) ? ghostData(value) : undefined
  if (!isValues(value)) yield { place, notArticle: 'no-article', reason: 'is no record of keys and values' }
  else if (isJsonFeed(value)) yield* jsonFeedReadings(dump, value)
  else if (ghost) yield* ghostReadings(dump, ghost)
  else if (!rowsIn(value) && (isOne(dump, value) || place.record !== undefined)) yield later(dump, value, place)
  else {
    const many = rowsIn(value) ?? articlesIn(value, dump.facts.fields)
    if (!many) yield later(dump, value, place)
    else for (const [i, item] of many.entries()) yield later(dump, unwrapped(item) as Values, { record: i + 1 })
  }
}

const isOne = (dump: Dump, value: Values) =>
  isDpa(value) || isNinjs(value) || isWordPress(value) || isArticleLike(value, dump.facts.fields)

const later = (dump: Dump, value: Values, place: Place): Later => ({
  place,
  make: () => reading(dump, value, place)
})

function reading(dump: Dump, value: Values, place: Place): Reading {
  if (isDpa(value)) return dpaReading(dump, value, place)
  if (isNinjs(value)) return ninjsReading(dump, value, place)
  if (isWordPress(value)) return wordPressReading(dump, value, place)
  return readingOf(dump, withBody(value), 'json', place)
}
