// The content of a NewsML item, whatever markup it is in → blocks and what the markup states.
import type { ArticleReading, Block, Dump } from '../../archive/types.ts'
import { blocksFromHtml } from '../html/fragment.ts'
import { fragmentOf } from '../markup/fragment.ts'
import { innerHtml, type Naming } from '../markup/html.ts'
import { all, child, type Element, first, lineOf, rawText } from '../markup/tree.ts'
import { nitfArticle } from '../nitf/article.ts'

type Content = Omit<ArticleReading, 'place'>

const NOTHING: Content = { fields: {}, blocks: [], photos: new Map() }
const HTML = new Set([
  'html',
  'body',
  'div',
  'section',
  'article',
  'p',
  'ul',
  'ol',
  'table',
  'h1',
  'h2',
  'h3',
  'blockquote',
  'pre'
])
const KNOWN = new Set(
  'a abbr address article aside b big blockquote br caption center cite code col colgroup dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins li main nav ol p picture pre q s section small source span strike strong sub summary sup table tbody td tfoot th thead time tr u ul video audio'.split(
    ' '
  )
)
/** Boxes beside the story, by the words that agencies mark them with. */
const BESIDE = /\b(?:infobox|linkbox|notepad)\b/

/** Reads what stands in `<inlineXML>`, `<inlineData>` or `<DataContent>`: NITF, XHTML, text, or any other XML. */
export function contentOf(dump: Dump, element: Element, title: string | undefined, by: string): Content {
  const nitf = first(element, 'nitf')
  if (nitf) return nitfArticle(dump, nitf, by)
  const elements = element.children.filter((it): it is Element => typeof it !== 'string')
  if (!elements.length) return { ...NOTHING, ...fragmentOf(rawText(element), by) }
  if (elements.some(it => HTML.has(it.local))) return ofHtml(element, title, by)
  return { ...NOTHING, blocks: ofAnyXml(element, by) }
}

/** XHTML: a header that repeats the headline is none of the text. */
function ofHtml(element: Element, title: string | undefined, by: string): Content {
  const body = first(element, 'body') ?? element
  const repeats = (it: Element) => it.local === 'header' && [...all(it, 'h1', 'h2')].some(h => lineOf(h) === title)
  const beside = (it: Element) => BESIDE.test(it.attributes.get('class') ?? '')
  const naming: Naming = it => {
    if (it.local === 'head' || repeats(it) || beside(it)) return null
    // What an agency marks inside a line, such as a company, is no element of HTML, and would part the line.
    return KNOWN.has(it.local) ? it.local : ''
  }
  const { blocks, photos } = blocksFromHtml(innerHtml(body, naming), by)
  return { fields: {}, blocks, photos }
}

/** The words of an XML that is made for machines, such as SportsML: each element that has words of its own is a line. */
function ofAnyXml(element: Element, by: string): Block[] {
  const lines: string[] = []
  const walk = (it: Element) => {
    const own = it.children
      .filter(part => typeof part === 'string')
      .join('')
      .trim()
    if (own) lines.push(lineOf(it) as string)
    else for (const part of it.children) if (typeof part !== 'string') walk(part)
  }
  walk(element)
  return lines.map((text, i) => ({ kind: 'paragraph', text, lines: [i + 1, i + 1], labelledBy: by }))
}

/** The first element of these names that is a child of it. */
export const childOf = (element: Element | undefined, ...names: string[]): Element | undefined =>
  names.map(name => child(element, name)).find(Boolean)
