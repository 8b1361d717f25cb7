// JSON Feed, version 1 and 1.1 (jsonfeed.org).
import type { Dump, Reading } from '../../archive/types.ts'
import { statedLanguage } from '../stated/language.ts'
import { textsOf } from '../stated/names.ts'
import { readingOf } from '../stated/record.ts'
import { isValues, type Values } from '../stated/values.ts'

export const isJsonFeed = (value: Values): boolean =>
  typeof value.version === 'string' && value.version.includes('jsonfeed.org/version/') && Array.isArray(value.items)

/** What the feed says of itself fills what an item does not say. */
export function* jsonFeedReadings(dump: Dump, feed: Values): Generator<Reading> {
  const [publication] = textsOf(feed.title)
  const lang = statedLanguage(feed.language)
  for (const [i, item] of (feed.items as unknown[]).entries()) {
    const place = { record: i + 1 }
    if (!isValues(item)) {
      yield { place, notArticle: 'no-article', reason: 'is no record of keys and values' }
      continue
    }
    // An item without content is told in its summary.
    const content = item.content_html ?? item.content_text ?? item.summary
    const summary = content === item.summary ? undefined : item.summary
    const made = readingOf(
      dump,
      { ...item, content_html: undefined, content_text: undefined, summary, body: content, id: item.url ?? item.id },
      'json',
      place
    )
    if ('notArticle' in made) yield made
    else {
      const { publication: own, lang: said, ...fields } = made.fields
      const filled = { ...(publication ? { publication } : {}), ...(lang || said ? { lang: said ?? lang } : {}) }
      yield { ...made, fields: { ...fields, ...filled } }
    }
  }
}
