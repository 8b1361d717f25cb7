// JSON: one article, a list of them, or one a line.
import type { Dump, Place, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { articlesIn, isArticleLike, isValues, unwrapped } from './json/articles-in.ts'
import { dpaReading, isDpa } from './json/dpa.ts'
import { isJsonFeed, jsonFeedReadings } from './json/json-feed.ts'
import { isNinjs, ninjsReading } from './json/ninjs.ts'
import { jsonRecords, jsonShape } from './json/values.ts'
import { readingOf, type Values } from './stated/record.ts'

export const json: Reader = {
  name: 'json',
  reads:
    'JSON, JSON lines (`.json`, `.jsonl`, `.ndjson`): ninjs 1–3, dpa, JSON Feed, the keys of news-please, CC-News, trafilatura, newspaper, Diffbot, schema.org and others, or those that the accession’s `fields` map; read by JSON.parse, record by record',
  accepts: dump => jsonShape(headOf(dump), dump.path) !== undefined,
  async *articles(dump: Dump): AsyncGenerator<Reading> {
    const shape = jsonShape(headOf(dump), dump.path) ?? 'value'
    let found = false
    for await (const record of jsonRecords(dump, shape)) {
      found = true
      const place: Place = record.number === undefined ? {} : { record: record.number }
      if ('broken' in record) yield { place, notArticle: 'unreadable', reason: record.broken }
      else yield* readingsIn(dump, record.value, place)
    }
    if (!found) yield { place: {}, notArticle: 'empty', reason: 'there is no record in it' }
  }
}

function* readingsIn(dump: Dump, given: unknown, place: Place): Generator<Reading> {
  const value = unwrapped(given)
  if (!isValues(value)) yield { place, notArticle: 'no-article', reason: 'is no record of keys and values' }
  else if (isJsonFeed(value)) yield* jsonFeedReadings(dump, value)
  else if (isOne(dump, value) || place.record !== undefined) yield reading(dump, value, place)
  else {
    const many = articlesIn(value, dump.facts.fields)
    if (!many) yield reading(dump, value, place)
    else for (const [i, item] of many.entries()) yield reading(dump, unwrapped(item) as Values, { record: i + 1 })
  }
}

const isOne = (dump: Dump, value: Values) => isDpa(value) || isNinjs(value) || isArticleLike(value, dump.facts.fields)

function reading(dump: Dump, value: Values, place: Place): Reading {
  if (isDpa(value)) return dpaReading(dump, value, place)
  if (isNinjs(value)) return ninjsReading(dump, value, place)
  return readingOf(dump, value, 'json', place)
}
