// The records of a dump in JSON: lines, the elements of an array, or one value.
import { linesOf, textPieces } from '../../accessions/pieces.ts'
import type { Dump } from '../../archive/types.ts'
import { mendedValue } from './mend.ts'

/** A record, or why there is none. The number counts from 1; a dump that is one value has none. */
export type JsonRecord = { number?: number } & (JsonValue | { broken: string })

/** What was read, how it was encoded, and what had to be mended for it. */
export interface JsonValue {
  value: unknown
  encoding?: string
  mended?: string
}

/** One value that is longer is no article, and reading it takes several times its size. */
const LONGEST_VALUE = 256 * 1024 * 1024

/** Reads values one at a time: `shape` says how they lie in the dump. */
export async function* jsonRecords(dump: Dump, shape: JsonShape): AsyncGenerator<JsonRecord> {
  if (shape === 'lines') yield* ofLines(dump)
  else if (shape === 'array') yield* ofArray(dump)
  else if (dump.size > LONGEST_VALUE) yield { broken: `one JSON value of ${dump.size} bytes is too long to be read` }
  else yield* ofText(dump)
}

export type JsonShape = 'lines' | 'array' | 'value'

/** How values lie in a dump, going by its beginning: a first line that is whole is one of many. */
export function jsonShape(head: string, name: string): JsonShape | undefined {
  const start = (SCRIPT.test(name) ? head.replace(PADDING, '') : head).replace(/^\ufeff?\s*/, '')
  if (/^\[\s*(?:[{\]]|$)/.test(start)) return 'array'
  if (!/^\{\s*(?:"|\}|$)/.test(start)) return
  if (/\.(?:jsonl|ndjson|jl|jsonlines)$/i.test(name)) return 'lines'
  const [first = '', ...rest] = start.split(/\r\n?|\n/)
  return rest.some(line => line.trim()) && isValue(first) ? 'lines' : 'value'
}

/** A script that does nothing but hand over one value: `callback({ … });`, as JSONP is, or `var archive = [ … ]`. */
const SCRIPT = /\.(?:js|jsonp|json)$/i
const PADDING = /^\ufeff?\s*(?:\/\*\*\/\s*)?(?:(?:var|let|const)\s+)?[\w$.[\]"']{1,80}\s*[(=]\s*(?=[{[])/

function isValue(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return typeof mendedValue(text)?.value === 'object'
  }
}

/** One value; or several that stand one behind the other, each over many lines. */
function* ofText(dump: Dump): Generator<JsonRecord> {
  const { text: given, encoding } = dump.text()
  const isScript = SCRIPT.test(dump.path) && PADDING.test(given.slice(0, 200))
  const text = isScript ? given.replace(PADDING, '').replace(/\s*\)?\s*;?\s*$/, '') : given
  const whole = parsed(text, encoding)
  const several = 'broken' in whole ? valuesIn(text) : []
  if (several.length < 2) yield whole
  else for (const [i, value] of several.entries()) yield { number: i + 1, ...parsed(value, encoding) }
}

/** The texts of the objects in a text, one behind the other; none where there is anything else between. */
function valuesIn(text: string): string[] {
  const found: string[] = []
  let [depth, from, quoted] = [0, 0, false]
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === 92) i++
      else if (c === 34) quoted = false
    } else if (c === 34) quoted = true
    else if (c === 123) depth++
    else if (c === 125 && --depth === 0) {
      found.push(text.slice(from, i + 1).replace(/^[\s,]+/, ''))
      from = i + 1
    }
  }
  const left = text.slice(from).trim()
  return left ? [...found, left] : found
}

async function* ofLines(dump: Dump): AsyncGenerator<JsonRecord> {
  for await (const { number, text, encoding, tooLong } of linesOf(dump)) {
    if (tooLong) yield { number, broken: 'the line is too long to be a record' }
    else if (text.trim()) yield { number, ...parsed(text, encoding) }
  }
}

/** An array is cut at the commas between its elements, so that only one of them is held. */
async function* ofArray(dump: Dump): AsyncGenerator<JsonRecord> {
  let [number, depth, quoted, escaped, open, said] = [0, 0, false, false, '', '']
  const take = function* (): Generator<JsonRecord> {
    const text = open.trim()
    open = ''
    if (text) yield { number: ++number, ...parsed(text, said) }
  }
  for await (const { text, encoding } of textPieces(dump)) {
    said = encoding
    let from = depth === 0 ? text.length : 0
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (quoted) {
        if (escaped) escaped = false
        else if (c === 92) escaped = true
        else if (c === 34) quoted = false
        continue
      }
      if (c === 34) quoted = true
      else if (c === 91 || c === 123) {
        if (++depth === 1) from = i + 1
      } else if (c === 93 || c === 125 || (c === 44 && depth === 1)) {
        if (c !== 44) depth--
        if (depth > 0 && c !== 44) continue
        open += text.slice(from, i)
        yield* take()
        from = depth === 0 ? text.length : i + 1
      }
    }
    open += text.slice(from)
    if (open.length > LONGEST_VALUE) {
      yield { number: ++number, broken: 'the record is too long to be one' }
      return
    }
  }
  if (depth > 0) {
    const rest = open.trim().slice(0, 60)
    yield {
      number: ++number,
      broken: `the array is not closed: the dump was cut off${rest && ` in this record (${rest} …)`}`
    }
  }
}

function parsed(text: string, encoding: string): JsonValue | { broken: string } {
  try {
    return { value: JSON.parse(text), encoding }
  } catch (error) {
    const mended = mendedValue(text)
    return mended ? { ...mended, encoding } : { broken: `is not JSON: ${placed(text, (error as Error).message)}` }
  }
}

/** What the parser says, with the line where a text has several, since nobody counts characters. */
function placed(text: string, message: string): string {
  const [, at] = /at position (\d+)/.exec(message) ?? []
  const line = at === undefined ? 1 : text.slice(0, Number(at)).split('\n').length
  return `${line > 1 ? `line ${line}: ` : ''}${message.slice(0, 200)}`
}
