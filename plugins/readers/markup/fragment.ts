// A piece of HTML inside another dump → blocks.
import type { Block, BlockKind, PhotoPlace } from '../../archive/types.ts'
import { blocksOfText, oneLine } from '../stated/text.ts'
import { all, type Element, rawText, treeOf } from './tree.ts'

/** The blocks of a fragment, and where the pictures of its photos are. */
export interface Fragment {
  blocks: Block[]
  photos: Map<number, PhotoPlace>
}

const KINDS: Record<string, BlockKind> = {
  h1: 'crosshead',
  h2: 'crosshead',
  h3: 'crosshead',
  h4: 'crosshead',
  h5: 'crosshead',
  h6: 'crosshead',
  blockquote: 'quotation',
  li: 'item',
  figcaption: 'caption'
}
const STARTS_BLOCK = new Set(
  'address article aside body caption center dd details div dl dt fieldset figure footer form head header hr html main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'title'])

/** Reads a fragment of HTML; `by` is the reader that labels its blocks. */
export function blocksFromHtml(html: string, by: string): Fragment {
  const blocks: Block[] = []
  const photos = new Map<number, PhotoPlace>()
  let open = ''
  const flush = (kind: BlockKind) => {
    for (const part of open.split(/\n\s*\n/)) add(kind, part)
    open = ''
  }
  const add = (kind: BlockKind, words: string, extra: Partial<Block> = {}) => {
    const text = oneLine(words)
    const line = blocks.length + 1
    if (text || kind === 'photo') blocks.push({ kind, text, lines: [line, line], labelledBy: by, ...extra })
  }
  const walk = (element: Element, kind: BlockKind) => {
    for (const part of element.children) {
      if (typeof part === 'string') open += part.replace(/\s+/g, ' ')
      else if (SILENT.has(part.local)) continue
      else if (part.local === 'br') open += '\n'
      else if (part.local === 'img') {
        flush(kind)
        const photo = photos.size + 1
        photos.set(photo, { original: part.attributes.get('src') })
        add('photo', '', { photo })
        add('alt', part.attributes.get('alt') ?? '', { photo })
      } else if (part.local === 'table') {
        flush(kind)
        add('table', [...all(part, 'tr')].map(row => [...all(row, 'td', 'th')].map(rawText).join(' | ')).join(' '))
      } else if (KINDS[part.local] || STARTS_BLOCK.has(part.local)) {
        flush(kind)
        const inner = KINDS[part.local] ?? kind
        walk(part, inner)
        flush(inner)
      } else walk(part, kind)
    }
  }
  const root = treeOf(html, 'html')
  walk(root, 'paragraph')
  flush('paragraph')
  return { blocks, photos }
}

const TAG =
  /<(?:p|br|div|a|h[1-6]|ul|ol|li|em|i|b|strong|span|img|figure|blockquote|table|section|article|html)\b[^<>]*>/i

/** Is this text HTML? It has a tag that stories have, and not only a `<` in a sentence. */
export const isHtml = (text: string): boolean => TAG.test(text)

/** A body that may be text or HTML, as it is found in feeds, tables and JSON. */
export const fragmentOf = (body: string, by: string): Fragment =>
  isHtml(body) ? blocksFromHtml(body, by) : { blocks: blocksOfText(body, by), photos: new Map() }
