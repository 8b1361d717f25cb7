// What news databases give out as text: LexisNexis and Nexis Uni, Factiva, ProQuest, NewsBank; many articles in a file.
import type { Dump, Place, Reader, Reading } from '../archive/types.ts'
import { documentsIn, serviceOf } from './database/documents.ts'
import { factivaParts } from './database/factiva.ts'
import { labelledParts } from './database/labelled.ts'
import { headOf } from './head.ts'

export const database: Reader = {
  name: 'database',
  reads:
    'Articles saved as text from LexisNexis, Nexis Uni, Factiva, ProQuest and NewsBank, many in a file: headline, byline, date, publication, section, dateline, highlight, language, subjects, address, rights, text, captions of graphics; read by our own code',
  accepts: dump => serviceOf(headOf(dump)) !== undefined,
  many: true,
  *articles(dump: Dump): Generator<Reading> {
    const { text, encoding, mended } = dump.text()
    const service = serviceOf(headOf(dump)) ?? 'lexisnexis'
    const documents = documentsIn(text.split('\n'), service)
    for (const [i, document] of documents.entries()) {
      const last = document.first + document.lines.length - 1
      // Also of one alone: labels are on no page, and a short text between them is a text.
      const place: Place = { lines: [document.first, last], record: i + 1 }
      const parts = service === 'factiva' ? factivaParts(document) : labelledParts(document, service)
      const { fields, blocks } = parts
      if (blocks.some(block => block.kind === 'paragraph'))
        yield {
          place,
          fields,
          blocks,
          encoding,
          notes: notesOf(i ? [] : mended, parts.isSummed),
          apart: ['headline', 'photos', 'order']
        }
      else if (Object.keys(fields).length) yield { place, notArticle: 'empty', reason: 'the document has no text' }
      else yield { place, notArticle: 'left-out', reason: 'is no document, but what the database says of the search' }
    }
    if (!documents.length) yield { place: {}, notArticle: 'empty', reason: 'there is no document in it' }
  }
}

const notesOf = (mended: readonly string[], isSummed = false): string[] => [
  ...mended,
  ...(isSummed ? ['the database has a summary of its text, and no text'] : [])
]
