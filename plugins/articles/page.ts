// Reads a front-matter page. No code in it is ever run: gray-matter may use YAML and nothing else.
import matter from 'gray-matter'
import { CORE_SCHEMA, load } from 'js-yaml'
import { isEdtf } from '../archive/edtf.ts'
import type { Article, Source } from '../archive/types.ts'
import { KEYS } from './front-matter.ts'

const refuse = (): never => {
  throw new Error('front matter must be YAML')
}
/** gray-matter evaluates `---js` unless every engine but YAML is replaced. The core schema keeps dates as text. */
const ENGINES = {
  yaml: { parse: (text: string) => load(text, { schema: CORE_SCHEMA }) as object, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse }
}

/** A page, as far as it could be read, and what is wrong with it. */
export interface PageRead {
  article: Article
  /** One sentence each, with the line where it is known. A key that is wrong is left out of the article. */
  problems: { line?: number; what: string }[]
}

/** Reads a page's text. Throws when there is no front matter that can be read; the message has the line. */
export function readPage(saved: string): PageRead {
  const text = saved.replace(/^\ufeff/, '')
  if (!/^---[ \t]*\r?\n/.test(text)) throw new Error('line 1: a page must begin with --- and YAML front matter')
  const { data, content } = parse(text)
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error('line 2: front matter is no mapping')
  const problems: PageRead['problems'] = []
  const article = { body: content.replace(/^\s*\n/, '').trimEnd() } as Article
  for (const [key, value] of Object.entries(data)) {
    if (value === null) continue
    const wrong = wrongWith(key, value)
    if (wrong) problems.push({ line: lineOf(text, key), what: wrong })
    else Object.assign(article, { [key]: key === 'source' ? sourceOf(value as Source) : texts(value) })
  }
  if (!article.source) problems.push({ what: 'has no source: where it came from is not known' })
  return { article, problems }
}

/** Where a page came from, as far as it says, even if the rest of it cannot be read. */
export function sourceIn(text: string): Source | undefined {
  const found = /^source:[ \t]*\r?\n(?: .*\n)+/m.exec(text)?.[0]
  try {
    const { source } = load(found ?? '', { schema: CORE_SCHEMA }) as { source: Source }
    return isSource(source) ? sourceOf(source) : undefined
  } catch {
    return undefined // it is the source that is broken
  }
}

/** The line of hyphens that closes front matter, and what follows it. */
const CLOSING = /\n---[ \t]*(?:\r?\n|$)/

function parse(text: string): { data: unknown; content: string } {
  // gray-matter copies what it is given, so it gets no body.
  const closing = CLOSING.exec(text)
  const end = closing ? closing.index + closing[0].length : text.length
  try {
    // Options also keep gray-matter from caching every page it ever read.
    const { data, content } = matter(text.slice(0, end), { engines: ENGINES, language: 'yaml' })
    return { data, content: content + text.slice(end) }
  } catch (error) {
    const { mark, reason, message } = error as { mark?: { line: number }; reason?: string; message: string }
    throw new Error(mark ? `line ${mark.line + 1}: ${reason ?? message}` : message)
  }
}

const lineOf = (text: string, key: string) => {
  const at = text.search(new RegExp(`^["']?${key.replace(/[^\w-]/g, '.')}["']?\\s*:`, 'm'))
  return at < 0 ? undefined : text.slice(0, at).split('\n').length
}

const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRecords = (value: unknown) => Array.isArray(value) && value.every(isRecord)
const isRecordsOfTexts = (value: unknown) =>
  isRecords(value) &&
  (value as Record<string, unknown>[]).every(record =>
    Object.entries(record).every(
      ([key, v]) => v === null || isText(v) || (key === 'lost' && v === true) || (key === 'keywords' && isTexts(v))
    )
  )

/** YAML takes `1921` for a number; in a page it is a text. What is empty is absent. */
function texts(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(texts)
  if (!isRecord(value)) return value
  const known = Object.entries(value).filter(([, v]) => v !== null)
  return Object.fromEntries(known.map(([key, v]) => [key, texts(v)]))
}

/** A folder may be called `2020`. */
const sourceOf = (source: Source): Source => ({
  ...source,
  accession: String(source.accession),
  path: String(source.path),
  sha256: String(source.sha256)
})

/** What a key must be, where it is not plain text. */
const SHAPES: Partial<Record<string, [test: (value: unknown) => boolean, what: string]>> = {
  authors: [isTexts, 'must be a list of names'],
  tags: [isTexts, 'must be a list of words'],
  issued: [
    value => isText(value) && isEdtf(String(value)),
    'must be a date like 2020-10-23, 2020-10, 2020 or 2020-10-23~'
  ],
  photos: [
    value => isRecordsOfTexts(value) && (value as { id?: unknown }[]).every(p => isText(p.id)),
    'must be a list of records of texts, each with an id'
  ],
  corrections: [isRecordsOfTexts, 'must be a list of records of texts'],
  source: [isSource, 'must have accession, path and sha256']
}

function isSource(value: unknown): boolean {
  if (!isRecord(value)) return false
  const lists = [value.inferred, value.setAside, value.also]
  return (
    [value.accession, value.path, value.sha256].every(isText) &&
    lists.every(list => list === undefined || isRecords(list))
  )
}

function wrongWith(key: string, value: unknown): string | undefined {
  if (!(KEYS as readonly string[]).includes(key)) return `${key} is not a key that a page has, and was left out`
  const [test, what] = SHAPES[key] ?? [isText, 'must be a text']
  return test(value) ? undefined : `${key} ${what}`
}
