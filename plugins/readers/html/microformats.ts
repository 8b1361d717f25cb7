// What the classes of microformats say of a page, as exports of blogs have them: h-entry, https://microformats.org/wiki/h-entry.
import type { Fields } from '../../archive/types.ts'
import { stated } from './people.ts'
import { statedDay } from './stated-day.ts'
import { around, type Element, elementsIn, textOf, within } from './tree.ts'

/** What a page is in microformats. */
export interface Microformats {
  /** Of the one entry in it; absent if there is none, or there are several. */
  entry?: Partial<Fields>
  /** It is a list of links and of nothing else. */
  list: boolean
}

/** A summary is a line or two. */
const LONGEST = 400
/** What answers an entry is an entry in it; a page of more is a list. */
const MOST = 50

/** Looks for the entry of a page. */
export function microformatsOf(root: Element): Microformats {
  const marked = [...elementsIn(root)].filter(
    ({ attributes }) => attributes.class && /(?:^|\s)h-/.test(attributes.class)
  )
  const found = marked.filter(it => has(it, 'h-entry')).slice(0, MOST)
  const entries = found.filter(it => !found.some(other => other !== it && within(it, other)))
  const [entry] = entries
  if (entry && entries.length === 1) return { entry: fieldsOf(entry), list: false }
  return { list: !entry && marked.some(it => has(it, 'h-feed')) }
}

function fieldsOf(entry: Element): Partial<Fields> {
  const own = [...elementsIn(entry)].filter(it => it.attributes.class && formatOf(it) === entry)
  const all = (...names: string[]) => own.filter(it => names.some(name => has(it, name)))
  const day = (name: string) =>
    all(name)
      .map(it => statedDay(it.attributes.datetime ?? it.attributes.title ?? textOf(it)))
      .find(it => it !== undefined)
  const [issued, updated] = [day('dt-published'), day('dt-updated')]
  const authors = stated(all('p-author').map(it => textOf([...elementsIn(it)].find(e => has(e, 'p-name')) ?? it)))
  const summary = all('p-summary').map(textOf).find(Boolean)
  const tags = [...new Set(all('p-category').map(textOf))].filter(Boolean)
  const address = all('p-canonical', 'u-uid', 'u-url')
    .map(it => it.attributes.href ?? '')
    .find(href => /^https?:\/\/[^/]/i.test(href))
  const fields: Partial<Fields> = {
    standfirst: summary && summary.length <= LONGEST ? summary : undefined,
    authors: authors.length ? authors : undefined,
    issued: issued?.day,
    updated: updated && updated.day > (issued?.day ?? '') ? (updated.time ?? updated.day) : undefined,
    tags: tags.length ? tags : undefined,
    original: address
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

const has = ({ attributes }: Element, name: string) => attributes.class?.split(/\s+/).includes(name) === true

/** The thing that a property is of: the next one around it. */
const formatOf = (element: Element): Element | undefined =>
  [...around(element)].find(({ attributes }) => /(?:^|\s)h-[a-z]/.test(attributes.class ?? ''))
