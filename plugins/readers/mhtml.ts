// MHTML: a web page and what belongs to it, saved as one file.
import type { Dump, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { headersIn, isSavedPage } from './mail/headers.ts'
import { type Part, partsOf } from './mail/parts.ts'
import { decodePage } from './markup/charset.ts'
import { pageReading } from './markup/page.ts'

const NAME = /\.mht(?:ml)?$/i
const isPage = (part: Part) => /^(?:text\/html|application\/xhtml\+xml)$/.test(part.type)

export const mhtml: Reader = {
  name: 'mhtml',
  reads: 'MHTML (`.mht`, `.mhtml`): the page that was saved, by its address; read by postal-mime',
  accepts: dump => (NAME.test(dump.path) && headersIn(headOf(dump)).size > 0) || isSavedPage(headOf(dump)),
  async *articles(dump: Dump): AsyncGenerator<Reading> {
    const saved = headersIn(headOf(dump)).get('snapshot-content-location')
    const pages = (await partsOf(dump.bytes())).filter(isPage)
    // Frames are parts, too; the page is the one of the saved address, else the first.
    const page = pages.find(part => saved !== undefined && part.location === saved) ?? pages[0]
    if (!page?.bytes.length) {
      yield { place: {}, notArticle: 'empty', reason: 'there is no page in it' }
      return
    }
    const { text, encoding, mended } = decodePage(page.bytes, page.charset)
    // The last boundary is closed by two dashes.
    const whole = /--\s*$/.test(Buffer.from(dump.bytes().subarray(-200)).toString('latin1'))
    const notes = [...mended, ...(whole ? [] : ['the dump ends before the page does'])]
    const address = [saved, page.location].find(it => it !== undefined && /^https?:/i.test(it))
    yield pageReading(text, address, {}, 'mhtml', { encoding, ...(notes.length ? { notes } : {}) })
  }
}
