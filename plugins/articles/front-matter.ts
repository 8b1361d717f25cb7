// The front-matter contract: what keys a page may have, in which order, and how they are written.
import { CORE_SCHEMA, dump } from 'js-yaml'
import { digestOf } from '../accessions/fixity.ts'
import type { Article, Photo, Source } from '../archive/types.ts'

/** The contract's keys, in its order. */
export const KEYS = [
  'title',
  'kicker',
  'standfirst',
  'byline',
  'authors',
  'dateline',
  'issued',
  'updated',
  'publication',
  'section',
  'lang',
  'tags',
  'original',
  'rights',
  'photos',
  'corrections',
  'source'
] as const satisfies readonly (keyof Article)[]

/** The keys of `source`, in order. `written` comes last, because it is the digest of what stands before it. */
export const SOURCE_KEYS = [
  'accession',
  'path',
  'sha256',
  'lines',
  'record',
  'inside',
  'reader',
  'encoding',
  'inferred',
  'setAside',
  'also',
  'written'
] as const satisfies readonly (keyof Source)[]

/** The keys of a photo, in order. */
const PHOTO_KEYS = [
  'id',
  'file',
  'lost',
  'original',
  'caption',
  'credit',
  'alt',
  'headline',
  'byline',
  'copyright',
  'taken',
  'place',
  'keywords'
] as const satisfies readonly (keyof Photo)[]

/** Lists of small records: one to a line, so that they can be read and compared. */
const ROWS = new Set(['inferred', 'setAside', 'also', 'corrections'])

/** A page as ingest writes it, with the digest that later tells whether a person has edited it. */
export function writePage(article: Article): string {
  const { written: _, ...source } = article.source
  const front = KEYS.filter(key => key !== 'source').flatMap(key => entry(key, article[key], ''))
  const unsigned = SOURCE_KEYS.flatMap(key => entry(key, source[key as keyof typeof source], '  '))
  const page = (written: string[]) =>
    `---\n${[...front, 'source:', ...unsigned, ...written].join('\n')}\n---\n\n${article.body.trim()}\n`
  return page([`  written: ${digestOf(page([]))}`])
}

/** Is this the page as ingest wrote it? `written` is the digest of the page without its own line. */
export function isAsWritten(page: string): boolean {
  const found = /^ {2}written: ([\da-f]{64})\n/m.exec(page)
  return found !== null && digestOf(page.slice(0, found.index) + page.slice(found.index + found[0].length)) === found[1]
}

function entry(key: string, value: unknown, indent: string): string[] {
  if (value === undefined || (Array.isArray(value) && !value.length)) return []
  if (ROWS.has(key)) return [`${indent}${key}:`, ...(value as object[]).map(row => `${indent}  - ${flow(row)}`)]
  if (key === 'photos') return [`${key}:`, ...(value as Photo[]).flatMap(photo => listed(photo, indent))]
  if (Array.isArray(value)) return [`${indent}${key}: ${flow(value)}`]
  return [`${indent}${key}: ${flow(value)}`]
}

/** A photo as a list item of several lines. */
function listed(photo: Photo, indent: string): string[] {
  const lines = PHOTO_KEYS.filter(key => photo[key] !== undefined).map(key => `${key}: ${flow(photo[key])}`)
  return lines.map((line, i) => `${indent}  ${i ? '  ' : '- '}${line}`)
}

/** A value on one line: what stands in flow style is never a block of several. */
const flow = (value: unknown): string =>
  dump(value, { flowLevel: 0, lineWidth: -1, schema: CORE_SCHEMA, noRefs: true, skipInvalid: true }).trim()
