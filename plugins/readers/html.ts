// Saved web pages: one article a page.
import path from 'node:path'
import type { Dump, PhotoPlace, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { articleFromHtml, type HtmlArticle } from './html/article.ts'
import type { Address } from './html/pictures.ts'
import { decodePage } from './markup/charset.ts'

const NAME = /\.(?:html?|xhtml)$/i

export const html: Reader = {
  name: 'html',
  reads: 'Saved web pages: `.html`, `.htm`, `.xhtml`, with or without a `_files/` folder, and those of SingleFile',
  accepts: dump => isPage(headOf(dump)) || NAME.test(dump.path),
  *articles(dump: Dump): Generator<Reading> {
    const { text, encoding, mended } = decodePage(dump.bytes())
    const { fields, blocks, pictures } = articleFromHtml(text)
    if (!blocks.some(block => block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quotation')) {
      yield { place: {}, notArticle: 'no-article', reason: 'there is no story in it' }
    } else
      yield {
        place: {},
        fields,
        blocks,
        apart: ['headline', 'photos', 'order'],
        photos: placesOf(pictures, dump),
        encoding,
        notes: mended
      }
  }
}

/** Does it begin as a page does, after comments and the like? */
function isPage(head: string): boolean {
  let at = 0
  for (;;) {
    while (/\s/.test(head[at] ?? '')) at++
    const end = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?', at) ? '>' : undefined
    if (end === undefined) return /^<(?:!doctype\s+html|html|head|body)\b/i.test(head.slice(at, at + 40))
    const shut = head.indexOf(end, at)
    if (shut < 0) return false
    at = shut + end.length
  }
}

/** Which received file a photo's picture is, or the address that it had. */
function placesOf(pictures: HtmlArticle['pictures'], dump: Dump): Map<number, PhotoPlace> {
  return new Map([...pictures].map(([number, addresses]) => [number, placeOf(addresses, dump)]))
}

function placeOf(addresses: readonly Address[], dump: Dump): PhotoPlace {
  const files = addresses.flatMap(({ printed }) => beside(dump, printed))
  const file = files.find(at => dump.has(at))
  const original = addresses.find(({ whole }) => whole && /^https?:/i.test(whole))?.whole
  return { ...(file === undefined ? {} : { file }), ...(original === undefined ? {} : { original }) }
}

/** The paths in the accession that a relative address may mean: as it is written, and decoded. */
function beside(dump: Dump, printed: string): string[] {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(printed)) return []
  const bare = printed.replace(/[?#].*$/, '')
  return [printed, bare, decoded(bare)]
    .map(at => path.posix.join(path.posix.dirname(dump.path), at))
    .filter(at => !at.startsWith('..'))
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
