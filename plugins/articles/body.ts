// The body of a page: blocks → Markdown.
import { escapeMarkdown, photoMark } from '../archive/escape.ts'
import type { Block, Photo } from '../archive/types.ts'

/** A list item keeps the number it was printed with. */
const NUMBER = /^(\d{1,4})[.)]\s+/
const BULLET = /^[-–—*•·‣▪◦●]\s+/u

/** Markdown of what stands on the page, with each photo as an image paragraph where it stood. */
export function bodyOf(blocks: readonly Block[], places: Map<Block, Photo>): string {
  const parts = numbered(blocks.flatMap(block => part(block, places.get(block))))
  // Items of one list stand together; a blank line would make each a paragraph.
  return parts.map((p, i) => (i === 0 ? '' : p.item && parts[i - 1]?.item ? '\n' : '\n\n') + p.text).join('')
}

/** A paragraph of Markdown, or an item of a list. */
interface Part {
  text: string
  item?: boolean
}

/** Markdown counts on from a list's first number, so where the printed one jumps another sign begins another list. */
function numbered(parts: readonly Part[]): Part[] {
  let [last, sign] = [undefined as number | undefined, '.']
  return parts.map(one => {
    const found = one.item ? /^(\d{1,9})[.)] /.exec(one.text) : null
    const number = found ? Number(found[1]) : undefined
    if (number !== undefined && last !== undefined && number !== last + 1) sign = sign === '.' ? ')' : '.'
    last = number
    return found ? { ...one, text: `${found[1]}${sign} ${one.text.slice(found[0].length)}` } : one
  })
}

function part(block: Block, photo: Photo | undefined): Part[] {
  if (photo) return [{ text: photoMark(photo.id, photo.caption ?? photo.alt ?? '') }]
  const text = block.markdown ?? escapeMarkdown(block.text)
  if (block.kind === 'paragraph' || block.kind === 'table') return [{ text }]
  // Markdown takes a last word of hashes for the end of the heading, and leaves it out.
  if (block.kind === 'crosshead') return [{ text: `## ${text.replace(/(?<=^|\s)#+$/, '\\$&')}` }]
  if (block.kind === 'quotation') return [{ text: text.replace(/^/gm, '> ') }]
  if (block.kind === 'item') return [{ text: block.markdown ?? item(block.text), item: true }]
  return []
}

function item(text: string): string {
  const number = NUMBER.exec(text)
  if (number) return `${number[1]}. ${escapeMarkdown(text.slice(number[0].length))}`
  return `- ${escapeMarkdown(text.replace(BULLET, ''))}`
}
