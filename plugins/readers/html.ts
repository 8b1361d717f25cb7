// Saved web pages: one article a page.
import type { Dump, Later, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { articleFromHtml } from './html/article.ts'
import { decodePage } from './markup/charset.ts'

/** What Medium calls the drafts in its exports. */
const DRAFT = /(?:^|\/)draft_[^/]*-[\da-f]{8,12}\.html$/
const NAME = /\.(?:html?|xhtml)$/i

export const html: Reader = {
  name: 'html',
  reads:
    'Saved web pages: `.html`, `.htm`, `.xhtml`, with or without a `_files/` folder, those of SingleFile, of mirrored sites (wget, HTTrack), and of the Wayback Machine: headline, kicker, standfirst, byline, authors, dates, publication, section, tags, language, address, rights, text, tables and photos with their words, from JSON-LD, microdata, microformats (as exports of Medium have them), Open Graph, `<meta>`, and the text',
  accepts: dump => isPage(headOf(dump)) || NAME.test(dump.path),
  articles: (dump): Later[] => [{ place: {}, make: () => reading(dump) }]
}

function reading(dump: Dump): Reading {
  const { text, encoding, mended } = decodePage(dump.bytes())
  const { fields, blocks, pictures } = articleFromHtml(text)
  if (DRAFT.test(dump.path) && !fields.issued)
    return { place: {}, notArticle: 'left-out', reason: 'an article that was not published (draft, by its name)' }
  if (!blocks.some(block => block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quotation'))
    return { place: {}, notArticle: 'no-article', reason: 'there is no story in it' }
  return {
    place: {},
    fields,
    blocks,
    apart: ['headline', 'photos', 'order'],
    photos: pictures,
    encoding,
    notes: mended
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
