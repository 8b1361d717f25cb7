// MHTML: a web page and what belongs to it, saved as one file.
import type { Dump, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { headersIn, isSavedPage } from './mail/headers.ts'
import { type Part, partsOf } from './mail/parts.ts'
import { withParts } from './mail/pictures.ts'
import { decodePage } from './markup/charset.ts'
import { pageReading } from './markup/page.ts'

const isParted = (head: string) => /^multipart\//i.test(headersIn(head).get('content-type') ?? '')
const NAME = /\.mht(?:ml)?$/i
const isPicture = (part: Part) => part.type.startsWith('image/')
const isPage = (part: Part) => /^(?:text\/html|application\/xhtml\+xml)$/.test(part.type)

export const mhtml: Reader = {
  name: 'mhtml',
  reads:
    'MHTML (`.mht`, `.mhtml`): the page that was saved, by its address, as saved web pages are read, with its photos; the parts decoded by postal-mime',
  accepts: dump => (NAME.test(dump.path) && headersIn(headOf(dump)).size > 0) || isSavedPage(headOf(dump)),
  async *articles(dump: Dump): AsyncGenerator<Reading> {
    const saved = headersIn(headOf(dump)).get('snapshot-content-location')
    const parts = await partsOf(dump.bytes())
    const pages = parts.filter(isPage)
    // Frames are parts, too; the page is the one of the saved address, else the first.
    const page = pages.find(part => saved !== undefined && part.location === saved) ?? pages[0]
    if (!page?.bytes.length) {
      yield { place: {}, notArticle: 'empty', reason: 'there is no page in it' }
      return
    }
    const { text, encoding, mended } = decodePage(page.bytes, page.charset)
    // The last boundary is closed by two dashes.
    const whole = !isParted(headOf(dump)) || /--\s*$/.test(Buffer.from(dump.bytes().subarray(-200)).toString('latin1'))
    const notes = [...mended, ...(whole ? [] : ['the dump ends before the page does'])]
    const address = [saved, page.location].find(it => it !== undefined && /^https?:/i.test(it))
    const reading = pageReading(text, address, {}, 'mhtml', { encoding, ...(notes.length ? { notes } : {}) })
    if ('notArticle' in reading) yield reading
    else yield { ...reading, photos: withParts(reading.photos ?? new Map(), parts.filter(isPicture)) }
  }
}
