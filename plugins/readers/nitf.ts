// NITF, the IPTC's XML for a newspaper's text.
import type { Dump, Reader, Reading } from '../archive/types.ts'
import { recordsOf } from './markup/records.ts'
import { nitfArticle } from './nitf/article.ts'
import { xmlRoot } from './xml-root.ts'

export const nitf: Reader = {
  name: 'nitf',
  reads:
    'NITF (`<nitf>`): headline, abstract, byline, dateline, docdata, pubdata, key list, copyright, text, media; the tags read by htmlparser2',
  accepts: dump => xmlRoot(dump) === 'nitf',
  async *articles(dump: Dump): AsyncGenerator<Reading> {
    let found = false
    for await (const { element, encoding } of recordsOf(dump, it => it.local === 'nitf')) {
      if (found) break
      found = true
      const { fields, blocks, photos } = nitfArticle(dump, element, 'nitf')
      if (!blocks.length && !fields.title)
        yield { place: {}, notArticle: 'empty', reason: 'there is no headline and no text in it' }
      else
        yield {
          place: {},
          fields,
          blocks,
          photos,
          encoding,
          apart: ['headline', 'photos', 'order'],
          ...(element.cutOff ? { notes: [CUT_OFF] } : {})
        }
    }
    if (!found) yield { place: {}, notArticle: 'unreadable', reason: 'there is no nitf element in it' }
  }
}

const CUT_OFF = 'the dump ends before the article does'
