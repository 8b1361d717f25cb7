// A page as a flat flow of pieces, in reading order: what looks like a paragraph, a heading, an item, a table, a photo.
import type { Lines } from '../../archive/types.ts'
import { parted, setApart } from './breaks.ts'
import { HEADING, INLINE, isWrapper, SKIPPED } from './elements.ts'
import { isCaptionBox, isOfNoPhoto, isPhotoBox, LONGEST_CAPTION, photoIn } from './photo-box.ts'
import { isPhotograph, type Picture, pictureOf } from './pictures.ts'
import { markdownOf, plainOf, type Run, withMarker } from './runs.ts'
import { cells, isData, tableMarkdown } from './tables.ts'
import { type Element, elementsIn, isText, rawOf, textOf } from './tree.ts'

export type PieceKind = 'paragraph' | 'crosshead' | 'quotation' | 'item' | 'table' | 'photo' | 'caption' | 'credit'

/** What stands together on a page. */
export interface Piece {
  kind: PieceKind
  text: string
  /** Only what is shown is written as Markdown. */
  markdown?: () => string | undefined
  /** How many of its characters are in links. */
  linked: number
  /** The element that it is the text of. */
  element: Element
  lines: Lines
  picture?: Picture
  /** The words of one photo, and its place, have the same number. */
  photo?: number
}

interface Style {
  strong?: boolean
  emphasis?: boolean
  link?: string
  linked?: boolean
  quotation?: boolean
  item?: { marker: string; used: boolean }
  heading?: boolean
  caption?: boolean
}

/** `base` is what relative links start from; `blankLines` in text part paragraphs, as two line breaks do. */
export interface FlowOptions {
  base?: string
  blankLines?: boolean
}

/** The pieces under an element. */
export function flowOf(root: Element, options: FlowOptions = {}): Piece[] {
  return new Flow(options).of(root)
}

class Flow {
  readonly #base: string | undefined
  readonly #pieces: Piece[] = []
  readonly #numbers = new Map<Element, number>()
  /** The line that is being gathered, and the photos in it, which come behind it. */
  #runs: Run[] = []
  #late: Element[] = []
  #photos = 0
  readonly #blankLines: boolean

  constructor({ base, blankLines = false }: FlowOptions) {
    this.#base = base
    this.#blankLines = blankLines
  }

  of(root: Element): Piece[] {
    this.#inside(root, root, {})
    this.#flush(root, {})
    return this.#pieces
  }

  #inside(element: Element, block: Element, style: Style): void {
    let before: Element | undefined
    for (const child of element.children) {
      if (isText(child)) this.#texts(child.text, child.line, style)
      else {
        if (before && setApart(before, child, this.#runs)) this.#text(' ', child.line, style)
        this.#element(child, block, style)
      }
      if (isText(child) || !SKIPPED.has(child.name)) before = isText(child) ? undefined : child
    }
  }

  #element(element: Element, block: Element, style: Style): void {
    const { name } = element
    if (SKIPPED.has(name)) return
    if (name === 'br') this.#text('\n', element.line, style)
    else if (name === 'img' || name === 'amp-img') this.#late.push(element)
    else if (INLINE.has(name)) this.#inline(element, block, style)
    else this.#block(element, block, style)
  }

  #inline(element: Element, block: Element, style: Style): void {
    const { name } = element
    if (name === 'a') {
      const { href } = element.attributes
      this.#inside(element, block, {
        ...style,
        link: href,
        linked: style.linked || (href !== undefined && !isWrapper(element))
      })
    } else if (name === 'b' || name === 'strong') this.#inside(element, block, { ...style, strong: true })
    else if (name === 'i' || name === 'em') this.#inside(element, block, { ...style, emphasis: true })
    else if (name === 'time') {
      // Pages set a date apart by style alone.
      this.#text(' ', element.line, style)
      this.#inside(element, block, style)
      this.#text(' ', element.line, style)
    } else if (name === 'q') {
      this.#text('“', element.line, style)
      this.#inside(element, block, style)
      this.#text('”', element.line, style)
    } else if (name === 'span' && isCaptionBox(element)) this.#block(element, block, style)
    else this.#inside(element, block, style)
  }

  #block(element: Element, block: Element, style: Style): void {
    const { name } = element
    this.#flush(block, style)
    if (name === 'hr') return
    if (name === 'pre') this.#preformatted(element)
    else if (name === 'table' && isData(element)) this.#table(element)
    else if (isPhotoBox(element) && this.#photoBox(element)) return
    else {
      const own = this.#styleIn(element, style)
      this.#inside(element, element, own)
      this.#flush(element, own)
    }
  }

  #styleIn(element: Element, style: Style): Style {
    const { name } = element
    if (name === 'blockquote') return { ...style, quotation: true }
    if (name === 'li') return { ...style, item: { marker: this.#marker(element), used: false } }
    if (HEADING.test(name)) return { ...style, heading: true }
    if ((name === 'figcaption' || isCaptionBox(element)) && !isOfNoPhoto(element)) return { ...style, caption: true }
    return style
  }

  #texts(text: string, line: number, style: Style): void {
    const parts = this.#blankLines ? text.split(/\n[^\S\n]*\n\s*/) : [text]
    for (const [i, part] of parts.entries()) {
      if (i) for (const _ of [1, 2]) this.#text('\n', line, style)
      this.#text(part, line, style)
    }
  }

  #text(text: string, line: number, { strong, emphasis, link, linked, heading }: Style): void {
    const plain = text === '\n' ? text : text.replace(/\s+/g, ' ')
    this.#runs.push({ text: plain, line, linked, link, ...(heading ? {} : { strong, emphasis }) })
  }

  /** What was gathered becomes a piece, or several where line breaks part it. */
  #flush(element: Element, style: Style): void {
    const [runs, late] = [this.#runs, this.#late]
    this.#runs = []
    this.#late = []
    for (const part of parted(runs)) {
      const text = plainOf(part)
      if (!text) continue
      const lines = part.filter(run => run.text.trim()).map(run => run.line)
      const linked = part.reduce((sum, run) => sum + (run.linked ? run.text.trim().length : 0), 0)
      this.#add({
        ...this.#words(part, text, style),
        linked,
        element,
        lines: [lines[0] as number, lines.at(-1) as number]
      })
    }
    for (const img of late) this.#photo(img)
  }

  #words(runs: Run[], text: string, style: Style): Pick<Piece, 'kind' | 'text' | 'markdown' | 'photo'> {
    if (style.caption && text.length < LONGEST_CAPTION) {
      const last = this.#pieces.at(-1)
      const photo = last?.photo
      return { kind: 'caption', text, photo }
    }
    const base = this.#base
    if (style.heading) return { kind: 'crosshead', text, markdown: () => markdownOf(runs, { base }) }
    const { item } = style
    if (item && !item.used) {
      item.used = true
      return {
        kind: 'item',
        text: item.marker === '-' ? text : `${item.marker} ${text}`,
        markdown: () => withMarker(markdownOf(runs, { base }), item.marker)
      }
    }
    return {
      kind: style.quotation ? 'quotation' : 'paragraph',
      text,
      markdown: () => markdownOf(runs, { base, breaks: true })
    }
  }

  /** A numbered item keeps its number. */
  #marker({ parent: list }: Element): string {
    if (list?.name !== 'ol') return '-'
    const start = Number.parseInt(list.attributes.start ?? '1', 10)
    const number = this.#numbers.get(list) ?? (Number.isNaN(start) ? 1 : start)
    this.#numbers.set(list, number + 1)
    return `${Math.min(999_999, Math.max(0, number))}.`
  }

  #preformatted(element: Element): void {
    const raw = rawOf(element).replace(/^\n+|\s+$/g, '')
    const text = raw.replace(/\s+/g, ' ').trim()
    if (!text) return
    const fence = '`'.repeat(Math.max(3, ...[...raw.matchAll(/`+/g)].map(m => m[0].length + 1)))
    this.#add({ kind: 'paragraph', text, markdown: () => `${fence}\n${raw}\n${fence}`, element })
  }

  #table(element: Element): void {
    const rows = cells(element)
    const text = rows
      .map(row => row.join(' '))
      .join(' ')
      .trim()
    if (!text) return
    const linked = [...elementsIn(element)].filter(e => e.name === 'a').reduce((sum, a) => sum + textOf(a).length, 0)
    this.#add({ kind: 'table', text, markdown: () => tableMarkdown(rows), linked, element })
  }

  /** A box with one photo and its words. With more in it, it is read like any other part of the page. */
  #photoBox(box: Element): boolean {
    const found = photoIn(box, this.#base)
    if (!found) return false
    const photo = ++this.#photos
    this.#add({ kind: 'photo', text: '', picture: found.picture, element: box, photo })
    for (const kind of ['caption', 'credit'] as const) {
      const text = found[kind]
      if (text) this.#add({ kind, text, element: box, photo })
    }
    return true
  }

  #photo(img: Element): void {
    const picture = pictureOf(img, this.#base)
    if (!isPhotograph(picture) || (!picture.addresses.length && !picture.alt)) return
    this.#add({ kind: 'photo', text: '', picture, photo: ++this.#photos, element: img })
  }

  #add(piece: Omit<Piece, 'linked' | 'lines'> & Partial<Piece>): void {
    const { line, lastLine } = piece.element
    this.#pieces.push({ linked: 0, lines: [line, lastLine], ...piece })
  }
}
