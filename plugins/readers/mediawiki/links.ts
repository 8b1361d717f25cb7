// Links of MediaWiki: to pages, pictures, categories and the same article in other languages.
import { escaped } from '../markup/html.ts'
import { partsOf } from './nested.ts'

/** What a wiki calls its kinds of pages, and where its pages are. */
export interface Wiki {
  /** The number of a namespace, by its name in small letters. */
  namespaces: ReadonlyMap<string, number>
  /** `https://news.example/wiki/` */
  address?: string
}

const [FILE, CATEGORY] = [6, 14]
/** Every wiki knows these, whatever its language. */
const COMMON = new Map([
  ['file', FILE],
  ['image', FILE],
  ['media', FILE],
  ['category', CATEGORY]
])
/** How a picture is shown: `thumb`, `left`, `200px`, `link=`. */
const LOOK =
  /^(?:thumb(?:nail)?|mini|miniatur|vignette|miniatura|frame(?:d|less)?|border|left|right|center|none|links|rechts|zentriert|gauche|droite|centré|izquierda|derecha|sinistra|destra|upright(?:=.*)?|(?:baseline|middle|sub|super|text-top|text-bottom|top|bottom)|\d*(?:x\d+)?\s?px|(?:link|class|lang|page|thumb|thumbtime|start|end)=.*)$/i

/** No page's name is longer. */
const LONGEST = 300

/** The HTML of a link, from what stands between its brackets; categories go to `tags`. */
export function linkHtml(inside: string, wiki: Wiki, tags: string[]): string {
  if (inside.slice(0, inside.indexOf('|')).length > LONGEST) return `[[${inside}]]`
  const [first = '', ...more] = partsOf(inside)
  const target = first.trim()
  const isPlain = target.startsWith(':')
  const page = target.replace(/^:/, '').trim()
  const [, prefix = '', rest = ''] = /^([^:]{1,60}?)\s*:\s*(.*)$/s.exec(page) ?? []
  const kind = namespaceOf(prefix, wiki)
  if (!isPlain && kind === FILE) return pictureHtml(rest, more)
  if (!isPlain && kind === CATEGORY) {
    tags.push(rest.replaceAll('_', ' ').trim())
    return ''
  }
  // The same article in another language.
  if (!isPlain && !more.length && /^[a-z]{2,3}(?:-[a-z]{2,10})?$/.test(prefix) && rest) return ''
  const label = more.join('|').trim() || printedName(page, prefix, more.length > 0)
  // A prefix that is no namespace is another wiki's, and nobody here knows where that is.
  const isOwn = !prefix || kind !== undefined || /^\s/.test(rest) || page.includes(': ')
  if (!wiki.address || !isOwn || !page || page.startsWith('#')) return label
  return `<a href="${escaped(addressOf(page, wiki.address))}">${label}</a>`
}

/** Where a page of the wiki is. */
export const addressOf = (page: string, address: string): string =>
  address + encodeURI(page.trim().replace(/\s+/g, '_')).replaceAll('?', '%3F').replaceAll('|', '%7C')

/** The number of a namespace: 6 for a picture, 14 for a category; absent if the wiki has none of that name. */
export function namespaceOf(prefix: string, { namespaces }: Wiki): number | undefined {
  const name = prefix.replaceAll('_', ' ').trim().toLowerCase()
  return namespaces.get(name) ?? COMMON.get(name)
}

/** A picture with its caption, the last of what is said of it. */
export function pictureHtml(file: string, said: readonly string[]): string {
  const name = file.trim().replace(/\s+/g, '_')
  const words = said.map(it => it.trim()).filter(it => it && !LOOK.test(it))
  const alt = words.find(it => /^alt\s*=/i.test(it))?.replace(/^alt\s*=\s*/i, '') ?? ''
  const caption = (words.filter(it => !/^alt\s*=/i.test(it)).at(-1) ?? '').replace(/\s*\n\s*/g, ' ')
  // What is heard or watched is no photo.
  if (!/\.(?:jpe?g|png|gif|svg|webp|tiff?|bmp|xcf)$/i.test(name)) return caption
  const image = `<img src="${escaped(name)}" alt="${escaped(alt.replace(/<[^<>]*>/g, ''))}">`
  return `\n<figure>${image}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>\n`
}

/** `Help:Ferry (boat)|` is printed as `Ferry`. */
const printedName = (page: string, prefix: string, isShort: boolean) =>
  isShort ? page.slice(prefix ? page.indexOf(':') + 1 : 0).replace(/\s*\([^()]*\)$/, '') : page
