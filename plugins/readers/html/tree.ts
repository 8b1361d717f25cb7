// A page as a tree, with the line on which each thing stands. The htmlparser2 library reads the tags.
import { Shallow } from '../markup/shallow.ts'

/** Real pages are never nested deeper; what is deeper becomes shallow, so that walking a tree needs little stack. */
const DEEPEST = 256
/** Elements whose text is never read. */
const SILENT = new Set(['style', 'template', 'noframes', 'svg', 'math', 'canvas', 'object', 'embed', 'applet'])
/** The scripts that are data. */
const DATA = /^application\/(?:ld\+)?json\b/i

export interface Text {
  text: string
  line: number
}

export interface Element {
  name: string
  attributes: Record<string, string>
  children: Node[]
  parent?: Element
  line: number
  /** The line on which it ends. */
  lastLine: number
  /** How many characters of text are in it, white space and all. */
  size: number
  /** The words of its class and the like, once they were asked for: see `class-words.ts`. */
  words?: readonly string[]
}

export type Node = Element | Text

export const isText = (node: Node): node is Text => 'text' in node

/** A page as a tree. Never throws, and takes time in proportion to the page. */
export function treeOf(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], line: 1, lastLine: 1, size: 0, words: undefined }
  const lines = new Lines(html)
  let [open, depth] = [root, 0]
  const here = () => lines.at(parser.startIndex)
  const parser = new Shallow(
    {
      onopentag: (name, attributes) => {
        const line = here()
        const element: Element = {
          name,
          attributes,
          children: [],
          parent: open,
          line,
          lastLine: line,
          size: 0,
          words: undefined
        }
        open.children.push(element)
        open = element
        depth++
      },
      onclosetag: () => {
        const closed = open
        closed.lastLine = here()
        open = closed.parent ?? root
        if (closed !== open && closed.name !== 'script') open.size += closed.size
        depth--
      },
      ontext: text => {
        if (SILENT.has(open.name) || (open.name === 'script' && !DATA.test(open.attributes.type ?? ''))) return
        open.size += text.length
        const last = open.children.at(-1)
        // An entity is a piece of text of its own.
        if (last && isText(last)) last.text += text
        else open.children.push({ text, line: here() })
      },
      oncomment: text => {
        if (depth < 2 && text.length < 2000) open.children.push({ ...remark(text, here()), parent: open })
      }
    },
    {},
    () => depth >= DEEPEST
  )
  parser.end(html)
  return root
}

/** A comment near the root is kept, as an element without children: what saved the page may say there whence it came. */
const remark = (text: string, line: number): Element => ({
  name: '!',
  attributes: { text },
  children: [],
  line,
  lastLine: line,
  size: 0,
  words: undefined
})

/** Which line a place is on. Asked from the start of the text to its end. */
class Lines {
  readonly #text: string
  #next: number
  #line = 1

  constructor(text: string) {
    this.#text = text
    this.#next = text.indexOf('\n')
  }

  at(index: number): number {
    while (this.#next >= 0 && this.#next < index) {
      this.#line++
      this.#next = this.#text.indexOf('\n', this.#next + 1)
    }
    return this.#line
  }
}

/** Every element under this one, in the order of the page. Those of a whole page are asked for again and again. */
export function elementsIn(root: Element): Iterable<Element> {
  if (root.parent) return walk(root)
  const known = WHOLE.get(root)
  if (known) return known
  const all = [...walk(root)]
  WHOLE.set(root, all)
  return all
}

const WHOLE = new WeakMap<Element, Element[]>()

function* walk(root: Element): Generator<Element> {
  const open = [{ children: root.children, next: 0 }]
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const child = at.children[at.next++]
    if (child === undefined) open.pop()
    else if (!isText(child)) {
      yield child
      if (child.children.length) open.push({ children: child.children, next: 0 })
    }
  }
}

/** The text in an element, its white space made equal. */
export const textOf = (node: Node): string => (isText(node) ? node.text : rawText(node)).replace(/\s+/g, ' ').trim()

function rawText(element: Element): string {
  if (element.name === 'script') return ''
  let text = ''
  for (const child of element.children)
    text += isText(child) ? child.text : `${rawText(child)}${SPACED.has(child.name) ? ' ' : ''}`
  return text
}

/** After these the text goes on in another place, so that words do not grow together. */
const SPACED = new Set(['br', 'p', 'div', 'li', 'ul', 'h1', 'h2', 'h3', 'h4', 'td', 'tr', 'section', 'header', 'time'])

/** Its ancestors, the nearest first. */
export function* around(element: Element): Generator<Element> {
  for (let at = element.parent; at; at = at.parent) yield at
}

/** Does an element stand in this other one, however deep? */
export function within(element: Element, other: Element): boolean {
  for (const at of around(element)) if (at === other) return true
  return false
}

/** The text in an element as it stands, for what is preformatted. */
export function rawOf(element: Element): string {
  return element.children.map(c => (isText(c) ? c.text : c.name === 'br' ? '\n' : rawOf(c))).join('')
}
