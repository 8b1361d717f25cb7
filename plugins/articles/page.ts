// Reads a front-matter page, as far as it can be read. It is data: no code in it is ever run.
import { isEdtf } from '../archive/edtf.ts'
import type { Article, Source } from '../archive/types.ts'
import { partPage } from './front.ts'
import { KEYS } from './front-matter.ts'

/** What is wrong with a page, in one sentence, with the line where it is known. */
export interface Problem {
  line?: number
  what: string
  /** It is no front matter as it stands there: a slip that a person must mend. */
  failed?: boolean
}

/** A page, as far as it could be read, and what is wrong with it. */
export interface PageRead {
  article: Article
  /** A key that is wrong is left out of the article, unless its words can be taken as they stand. */
  problems: Problem[]
}

/** Reads a page's text. */
export function readPage(saved: string): PageRead {
  const text = saved.replace(/^\ufeff/, '')
  const { data, body, slips } = partPage(text, KEYS)
  const article = { body: body.replace(/^\s*\n/, '').trimEnd() } as Article
  const problems: Problem[] = []
  const inDoubt = new Set(slips.map(({ key }) => key))
  for (const [key, value] of Object.entries(data)) {
    if (value === null) continue
    const wrong = wrongWith(key, value)
    if (wrong && !inDoubt.has(key)) problems.push({ line: lineOf(text, key), what: wrong })
    if (!wrong) Object.assign(article, { [key]: key === 'source' ? sourceOf(value as Source) : texts(value) })
  }
  for (const { line, key, what } of slips)
    problems.push({ line, what: key ? told(key, what, article) : what, failed: true })
  if (!article.source) problems.push({ what: 'has no source: where it came from is not known' })
  return { article, problems }
}

const told = (key: string, what: string, article: Article) =>
  `${key}: ${what}; ${key in article ? 'taken as it stands: put it in quotes' : 'left out'}`

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

/** A folder may be called `2020`. What is empty is absent. */
const sourceOf = (source: Source): Source => ({
  ...(Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null)) as unknown as Source),
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
    lists.every(list => list === undefined || list === null || isRecords(list))
  )
}

function wrongWith(key: string, value: unknown): string | undefined {
  if (!(KEYS as readonly string[]).includes(key)) return `${key} is not a key that a page has, and was left out`
  const [test, what] = SHAPES[key] ?? [isText, 'must be a text']
  return test(value) ? undefined : `${key} ${what}`
}
