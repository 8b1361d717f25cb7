// NITF, the IPTC's XML for a newspaper's text.
import type { Dump, Place, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { type MarkupRecord, recordsOf } from './markup/records.ts'
import { nitfArticle } from './nitf/article.ts'
import { xmlRoot } from './xml-root.ts'

export const nitf: Reader = {
  name: 'nitf',
  reads:
    'NITF (`<nitf>`), one article or several: headline, abstract, bylines, dateline, docdata, pubdata, key list, copyright, text, media',
  accepts: dump => xmlRoot(dump) === 'nitf' || (!OTHERS.has(xmlRoot(dump) ?? '') && WRAPPED.test(headOf(dump))),
  async *articles(dump: Dump): AsyncGenerator<Reading> {
    let before: MarkupRecord | undefined
    for await (const record of recordsOf(dump, it => it.local === 'nitf')) {
      // Whether it is the only article is known when the next one comes or none does.
      if (before) yield reading(dump, before, { record: before.number })
      before = record
    }
    if (before) yield reading(dump, before, before.number > 1 ? { record: before.number } : {})
    else yield { place: {}, notArticle: 'unreadable', reason: 'there is no nitf element in it' }
  }
}

/** What may hold NITF as an example, and has a reader of its own. */
const OTHERS = new Set(['rss', 'rdf', 'feed', 'html'])
/** Several articles in an element that somebody put around them. */
const WRAPPED = /^\s*<[?!\w][\s\S]*<(?:[\w-]+:)?nitf(?:\s[^<>]*)?>/i

function reading(dump: Dump, { element, encoding }: MarkupRecord, place: Place): Reading {
  const { fields, blocks, photos } = nitfArticle(dump, element, 'nitf')
  if (!blocks.length && !fields.title)
    return { place, notArticle: 'empty', reason: 'there is no headline and no text in it' }
  return {
    place,
    fields,
    blocks,
    photos,
    encoding,
    apart: ['headline', 'photos', 'order'],
    ...(element.cutOff ? { notes: ['the dump ends before the article does'] } : {})
  }
}
