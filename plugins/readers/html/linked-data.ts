// What a page declares as JSON-LD: its nodes, and which of them is the article.
import { type Element, elementsIn, isText } from './tree.ts'

export type Data = Record<string, unknown>

/** So many nodes are looked at; a page with more is not meant to be read. */
const MOST = 5000
const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|Recipe|Column)$/
const NEWS =
  /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|ReviewNewsArticle)$/

/** Every node of every JSON-LD script, flat, in the order of the page. A script that is no JSON says nothing. */
export function linkedData(root: Element): Data[] {
  const nodes: Data[] = []
  for (const element of elementsIn(root)) {
    if (element.name !== 'script' || !/ld\+json/i.test(element.attributes.type ?? '')) continue
    const text = element.children.map(child => (isText(child) ? child.text : '')).join('')
    collect(parsed(text), nodes, 0)
  }
  return nodes
}

function parsed(text: string): unknown {
  const json = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?[\s;]*$/g,
    ''
  )
  try {
    return JSON.parse(json)
  } catch {
    try {
      // Control characters inside a string, the commonest slip.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      return JSON.parse(json.replace(/[\0-\x1f]+/g, ' '))
    } catch {
      return salvaged(json)
    }
  }
}

/** What is read of a node whose JSON is broken. */
const SALVAGED = ['@type', 'datePublished', 'dateModified', 'dateCreated']

/** The plain values of the article in JSON that cannot be read: a comma or a quote too many costs no date. */
function salvaged(json: string): Data | undefined {
  const start = json.search(/"@type"\s*:\s*"\w{0,40}(?:Article|Posting)"/)
  if (start < 0) return
  const node = json.slice(start, start + 20_000)
  const found = SALVAGED.flatMap(key => {
    const value = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,300})"`).exec(node)?.[1]
    return value === undefined ? [] : [[key, value.replace(/\\(["/])/g, '$1')] as const]
  })
  return Object.fromEntries(found)
}

function collect(value: unknown, into: Data[], depth: number): void {
  if (depth > 12 || into.length > MOST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1)
    return
  }
  const node = value as Data
  into.push(node)
  for (const inner of Object.values(node)) if (typeof inner === 'object') collect(inner, into, depth + 1)
}

const typesOf = (node: Data) => texts(node['@type'])
export const isOfType = (node: Data, pattern: RegExp): boolean => typesOf(node).some(type => pattern.test(type))

/** The node that is the article: the most telling type, with a headline, before those that only mention it. */
export function articleNode(nodes: readonly Data[]): Data | undefined {
  const articles = nodes.filter(
    node => isOfType(node, ARTICLE) && (node.headline || node.name || node.datePublished || node.articleBody)
  )
  const worth = (node: Data) =>
    (isOfType(node, NEWS) ? 2 : 0) +
    (node.headline ? 2 : 0) +
    (node.datePublished ? 2 : 0) +
    (node.articleBody ? 3 : 0) +
    (node.author ? 1 : 0)
  let best: Data | undefined
  for (const node of articles) if (!best || worth(node) > worth(best)) best = node
  return best
}

/** The texts in a value: a text, a list of them, or things with a name. */
export function texts(value: unknown, key = 'name'): string[] {
  if (typeof value === 'string') return [clean(value)].filter(Boolean)
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(item => texts(item, key))
  if (typeof value === 'object' && value !== null) {
    const inner = (value as Data)[key] ?? (value as Data)['@value']
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? [] : texts(inner, key)
  }
  return []
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  '#34': '"',
  '#39': "'",
  '#039': "'",
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
  '#8211': '–',
  '#8212': '—',
  '#038': '&',
  '#160': ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  '#x27': "'",
  hellip: '…',
  '#8230': '…'
}

/** Some pages escape JSON-LD as if it were HTML. */
export const clean = (text: string): string =>
  text
    .replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()

/** A node that is only referred to, found by its `@id`. */
export function resolved(value: unknown, nodes: readonly Data[]): unknown {
  if (Array.isArray(value)) return value.slice(0, 100).map(item => resolved(item, nodes))
  if (typeof value !== 'object' || value === null) return value
  const { '@id': id, name } = value as Data
  return id && !name ? (nodes.find(node => node['@id'] === id && node.name) ?? value) : value
}
