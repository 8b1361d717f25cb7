// The front matter of a page, as YAML and nothing else. gray-matter reads it; where it cannot, we read it key by key, so
// that a slip costs one key at most, never the page.
import matter from 'gray-matter'
import { CORE_SCHEMA, load } from 'js-yaml'

/** A line of a page that is not what front matter must be, and why. */
export interface Slip {
  line: number
  what: string
  /** The key that is in doubt: it is taken as it stands, or absent. */
  key?: string
}

/** A page, parted. */
export interface Front {
  data: Record<string, unknown>
  body: string
  slips: Slip[]
}

const OPENING = /^---[ \t]*\r?\n/
/** The line of hyphens that closes front matter. */
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m
/** A key at the margin, where what is said of it begins. */
const KEY = /^["']?([\w-]+)["']?[ \t]*:(?=\s|$)/
/** A key with its value in one line, in a list or not. */
const ENTRY = /^(\s*(?:- +)?[\w-]+:[ \t]+)(\S.*?)\s*$/

const refuse = (): never => {
  throw new Error('front matter must be YAML')
}
/** gray-matter evaluates `---js` unless every engine but YAML is replaced. The core schema keeps dates as text. */
const ENGINES = {
  yaml: { parse: (text: string) => load(text, { schema: CORE_SCHEMA }) as object, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse }
}

/** Parts a page, and reads its front matter as far as it can be read. `keys` are those that may open front matter without `---`. */
export function partPage(text: string, keys: readonly string[]): Front {
  const opening = OPENING.exec(text)?.[0]
  const lead = opening ?? (/^\s*\n/.exec(text)?.[0] || '')
  const rest = text.slice(lead.length)
  const closing = CLOSING.exec(rest)
  if (opening !== undefined && closing) {
    const body = rest.slice(closing.index + closing[0].length)
    const data = readWhole(text.slice(0, text.length - body.length))
    if (data) return { data, body, slips: [] }
  }
  const slips: Slip[] = []
  if (opening === undefined) {
    slips.push({ line: 1, what: 'a page must begin with --- and YAML front matter' })
    const first = KEY.exec(rest)?.[1]
    if (!first || !keys.includes(first) || !closing) return { data: {}, body: text, slips }
  }
  const end = closing?.index ?? endOf(rest)
  const from = lead.split('\n').length
  const front = rest.slice(0, end)
  const body = rest.slice(end + (closing?.[0].length ?? 0))
  if (!closing) slips.push({ line: from + linesOf(front).length, what: 'front matter must be closed with ---' })
  const { data, slips: more } = readFront(front, from)
  return { data, body, slips: [...slips, ...more] }
}

/** Where front matter that nothing closes ends: ingest leaves no empty line in it. */
const endOf = (text: string) => {
  const empty = /^[ \t]*\r?$/m.exec(text)
  return empty ? empty.index : text.length
}

const linesOf = (text: string) => text.replace(/\r?\n$/, '').split(/\r?\n/)

/** What gray-matter makes of front matter with its hyphens, and without the body, which it would copy. */
function readWhole(page: string): Front['data'] | undefined {
  try {
    // Options also keep gray-matter from caching every page it ever read.
    const { data } = matter(page, { engines: ENGINES, language: 'yaml' })
    return isMapping(data ?? {}) ? (data ?? {}) : undefined
  } catch {
    return
  }
}

/** Front matter whose first line is the `from`th of the page. */
function readFront(front: string, from: number): { data: Record<string, unknown>; slips: Slip[] } {
  const whole = tried(front)
  if ('value' in whole && isMapping(whole.value ?? {})) return { data: (whole.value ?? {}) as Front['data'], slips: [] }
  if ('value' in whole) return { data: {}, slips: [{ line: from, what: 'front matter is no mapping' }] }
  const data: Record<string, unknown> = Object.create(null)
  const slips: Slip[] = []
  for (const { key, lines, line } of keysIn(linesOf(front), from)) {
    const { value, reason, at } = readKey(lines)
    if (key === undefined) slips.push({ line: line + at, what: reason ?? 'front matter is no mapping' })
    else if (key in data) slips.push({ line, what: `${key} is there twice; what stands first is taken` })
    else {
      if (reason !== undefined) slips.push({ line: line + at, what: reason, key })
      if (value !== undefined) data[key] = value
    }
  }
  return { data, slips }
}

/** The lines of every key. */
function keysIn(lines: readonly string[], from: number): { key?: string; lines: string[]; line: number }[] {
  const found: { key?: string; lines: string[]; line: number }[] = []
  lines.forEach((text, i) => {
    const key = KEY.exec(text)?.[1]
    const last = found.at(-1)
    if (key !== undefined || (!last && /^[^#\s]/.test(text))) found.push({ key, lines: [text], line: from + i })
    else last?.lines.push(text)
  })
  return found
}

/** What is said of one key, and where and why it is not YAML. */
function readKey(lines: readonly string[]): { value?: unknown; reason?: string; at: number } {
  const saidIn = (read: { value: unknown }) =>
    isMapping(read.value) ? Object.values(read.value as object)[0] : undefined
  const asIs = tried(lines.join('\n'))
  if ('value' in asIs) return { value: saidIn(asIs), at: 0 }
  const quoted = lines.map(asText)
  const at = quoted.findIndex((line, i) => line !== lines[i])
  for (const some of [quoted, quoted.slice(0, 1)]) {
    const read = tried(some.join('\n'))
    if ('value' in read) return { value: saidIn(read), reason: asIs.reason, at: at < 0 ? asIs.at : at }
  }
  return { reason: asIs.reason, at: Math.min(asIs.at, lines.length - 1) }
}

/** A line whose value is not YAML, with the value as a text. */
function asText(line: string): string {
  const [, key, value] = ENTRY.exec(line) ?? []
  return key === undefined || 'value' in tried(line.trim()) ? line : `${key}${JSON.stringify(value)}`
}

/** What YAML makes of a text, or why it is none. The core schema has no types that run, and keeps dates as text. */
function tried(text: string): { value: unknown } | { reason: string; at: number } {
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) }
  } catch (error) {
    const { mark, reason, message } = error as { mark?: { line: number }; reason?: string; message: string }
    return { reason: reason ?? message, at: mark?.line ?? 0 }
  }
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
