// What the head of a page says of it: meta and link elements, and microdata.
import { type Element, elementsIn, textOf } from './tree.ts'

/** A value, and the line it stands on. */
export interface Said {
  text: string
  line: number
}

/** What a page says outside its text. Names are in small letters. */
export interface Meta {
  /** By `name`, `property`, `http-equiv`. */
  meta: Map<string, Said[]>
  /** By `rel`: addresses as they are written. */
  links: Map<string, Said[]>
  /** By `itemprop`, anywhere on the page. */
  properties: Map<string, { said: Said; element: Element }[]>
  /** The `title` element. */
  title?: Said
  /** Where relative addresses start from, if the page says. */
  base?: string
  lang?: string
  /** Address in the comment of a program that saved the page. */
  savedFrom?: string
}

/** A page says no more than so much of one kind. */
const MOST = 50

export function metaOf(root: Element): Meta {
  const found: Meta = { meta: new Map(), links: new Map(), properties: new Map() }
  for (const element of elementsIn(root)) {
    const { name, attributes: a, line } = element
    if (name === 'meta' && a.content?.trim()) {
      const said = { text: a.content.replace(/\s+/g, ' ').trim(), line }
      for (const key of new Set([a.name, a.property, a['http-equiv']]))
        if (key) add(found.meta, key.toLowerCase(), said)
    } else if ((name === 'link' || name === 'a') && a.rel && a.href) {
      for (const rel of a.rel.toLowerCase().split(/\s+/))
        add(found.links, rel, { text: name === 'a' && rel !== 'license' ? textOf(element) : a.href.trim(), line })
    } else if (name === 'title') found.title ??= { text: textOf(element), line }
    else if (name === 'base' && a.href) found.base ??= a.href.trim()
    else if (name === 'html') found.lang ??= a.lang ?? a['xml:lang']
    else if (name === '!') found.savedFrom ??= savedFrom(a.text ?? '')
    if (a.itemprop) {
      const text =
        a.content ??
        a.datetime ??
        (name === 'img' || name === 'link' ? (a.href ?? '') : element.size < 5000 ? textOf(element) : '')
      for (const key of a.itemprop.toLowerCase().split(/\s+/))
        add(found.properties, key, { said: { text: text.trim(), line }, element })
    }
  }
  return found
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (list.length < MOST) list.push(value)
}

/** `saved from url=(0042)https://…` of browsers, `url: https://…` of SingleFile, `Mirrored from gazette.example/…` of HTTrack. */
function savedFrom(comment: string): string | undefined {
  return (
    /saved from url=\(\d+\)\s*(https?:\/\/\S+)/i.exec(comment)?.[1] ??
    (/SingleFile/i.test(comment) ? /url:\s*(https?:\/\/\S+)/i.exec(comment)?.[1] : undefined) ??
    mirrored(/Mirrored from (\S+) by HTTrack/.exec(comment)?.[1])
  )
}

const mirrored = (address: string | undefined) => address && (/^https?:/i.test(address) ? address : `http://${address}`)

/** The first value under any of these names, in their order. */
export function first(map: Map<string, Said[]>, ...names: string[]): Said | undefined {
  for (const name of names) {
    const [said] = map.get(name) ?? []
    if (said?.text) return said
  }
}
