// The text of a page that was taken out of it, as Common Crawl's WET files have it.
import { decode } from '../../accessions/decode.ts'
import type { Block, Place, Reading } from '../../archive/types.ts'
import { absolute } from '../feed/item.ts'
import { textBlocks } from '../plain.ts'
import { statedLanguage } from '../stated/language.ts'
import type { WarcRecord } from './records.ts'

/** The headline stands not further down, behind menus. */
const DEEPEST = 200
const TAIL = /\s+[|·•:«»–—-]{1,2}\s+/

/** The text of a page, its title first, with what stood around the story. */
export function textIn({ uri, header, cutOff }: WarcRecord, block: Uint8Array, place: Place): Reading {
  const { text, encoding, mended } = decode(block)
  const blocks = withHeadline(textBlocks(text, 'warc'))
  if (!blocks.length) return { place, notArticle: 'empty', reason: `there is no text in ${uri ?? 'a record'}` }
  const [lang, other] = (header('WARC-Identified-Content-Language') ?? '').split(/\s*,\s*/)
  const stated = other ? undefined : statedLanguage(lang)
  const original = absolute(uri)
  const notes = [...mended, ...(cutOff ? ['the archive was cut off inside its record'] : [])]
  const fields = { ...(stated ? { lang: stated } : {}), ...(original ? { original } : {}) }
  return { place, fields, blocks, encoding, scrape: true, ...(notes.length ? { notes } : {}) }
}

/** The first line is the name of the page: where a later one is that without the name of the paper, that is the headline. */
function withHeadline(blocks: Block[]): Block[] {
  const [name, ...rest] = blocks
  const parts = name?.text.split(TAIL) ?? []
  const isPart = ({ text }: Block) =>
    text === name?.text || (parts.length > 1 && text.length > 8 && parts.includes(text))
  const at = rest.slice(0, DEEPEST).findIndex(isPart)
  if (!name || at < 0) return blocks
  return blocks.map((block, i) =>
    i === 0 ? { ...block, kind: 'repeat' } : i === at + 1 ? { ...block, kind: 'headline' } : block
  )
}
