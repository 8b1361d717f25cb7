// A tree of elements, from XML, SGML or HTML. The htmlparser2 library reads the tags, and forgives what is broken.

import { decodeHTMLStrict } from 'entities'
import { oneLine } from '../stated/text.ts'
import { Shallow } from './shallow.ts'

/** An element as it was written, its name in lower case. */
export interface Element {
  /** With its prefix: `content:encoded`. */
  name: string
  /** Without: `encoded`. */
  local: string
  attributes: ReadonlyMap<string, string>
  children: (Element | string)[]
  /** It was still open when the text ended. */
  cutOff?: true
}

export type Markup = 'xml' | 'html'

/** Real markup is never nested deeper, and a tree that is cannot be walked. What is deeper becomes shallow. */
const DEEPEST = 250

/** Builds a tree as text comes in, and hands over each element that `isRecord` names when it is complete. */
export class TreeBuilder {
  readonly root: Element = { name: '', local: '', attributes: new Map(), children: [] }
  readonly #open: Element[] = [this.root]
  readonly #parser: Shallow
  #tooDeep = 0
  #raw = false

  constructor(markup: Markup, isRecord: (element: Element) => boolean = () => false, take = (_: Element) => {}) {
    const xml = markup === 'xml'
    this.#parser = new Shallow(
      {
        onopentag: (name, attributes) => {
          if (this.#open.length >= DEEPEST) {
            this.#tooDeep++
            return
          }
          const lower = name.toLowerCase()
          const pairs = Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), entities(value)] as const)
          const element: Element = {
            name: lower,
            local: lower.slice(lower.indexOf(':') + 1),
            attributes: new Map(pairs),
            children: []
          }
          // Hung in at once, so that whoever takes a record sees what stands around it.
          this.#open.at(-1)?.children.push(element)
          this.#open.push(element)
        },
        onclosetag: (_, implied) => {
          if (this.#tooDeep) {
            this.#tooDeep--
            return
          }
          const element = this.#open.pop() as Element
          if (implied && xml) element.cutOff = true
          if (!isRecord(element)) return
          this.#open.at(-1)?.children.pop()
          take(element)
        },
        ontext: text => this.#text(xml && !this.#raw ? entities(text) : text),
        oncdatastart: () => {
          this.#raw = true
        },
        oncdataend: () => {
          this.#raw = false
        }
      },
      { xmlMode: xml, decodeEntities: true, recognizeCDATA: true },
      () => this.#open.length >= DEEPEST
    )
  }

  write(text: string): void {
    this.#parser.write(text)
  }

  end(): Element {
    this.#parser.end()
    return this.root
  }

  #text(text: string): void {
    const children = this.#open.at(-1)?.children as (Element | string)[]
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + text
    else children.push(text)
  }
}

/** `&nbsp;` and its like: XML does not know HTML's names, and its dumps use them. What it knows was decoded before. */
const entities = (text: string) => (text.length > 3 && text.includes('&') ? decodeHTMLStrict(text) : text)

/** The whole of a text as a tree. */
export function treeOf(text: string, markup: Markup): Element {
  const builder = new TreeBuilder(markup)
  builder.write(text)
  return builder.end()
}

/** The elements in it, in order of the document, that have one of these local names; none inside another. */
export function* all(element: Element, ...names: string[]): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (names.includes(child.local)) yield child
    else yield* all(child, ...names)
  }
}

/** The first of these in it, at any depth. */
export const first = (element: Element | undefined, ...names: string[]): Element | undefined =>
  element && all(element, ...names).next().value

/** Its children of this name, with or without prefix. */
export const children = (element: Element | undefined, name: string): Element[] =>
  (element?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (child.name === name || child.local === name)
  )

/** Its first child of this name. */
export const child = (element: Element | undefined, name: string): Element | undefined => children(element, name)[0]

/** All text in it, as it stands. */
export function rawText(element: Element | undefined): string {
  return element?.children.map(part => (typeof part === 'string' ? part : rawText(part))).join('') ?? ''
}

/** All text in it as one line; absent if there is none. */
export const lineOf = (element: Element | undefined): string | undefined => oneLine(rawText(element)) || undefined
