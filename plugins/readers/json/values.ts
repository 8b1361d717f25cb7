// The records of a dump in JSON: lines, the elements of an array, or one value.
import { linesOf, textPieces } from '../../accessions/pieces.ts'
import type { Dump } from '../../archive/types.ts'

/** A record, or why there is none. The number counts from 1; a dump that is one value has none. */
export type JsonRecord = { number?: number; value: unknown } | { number?: number; broken: string }

/** One value that is longer is no article, and reading it takes several times its size. */
const LONGEST_VALUE = 256 * 1024 * 1024

/** Reads values one at a time: `shape` says how they lie in the dump. */
export async function* jsonRecords(dump: Dump, shape: JsonShape): AsyncGenerator<JsonRecord> {
  if (shape === 'lines') yield* ofLines(dump)
  else if (shape === 'array') yield* ofArray(dump)
  else if (dump.size > LONGEST_VALUE) yield { broken: `one JSON value of ${dump.size} bytes is too long to be read` }
  else yield parsed(dump.text().text)
}

export type JsonShape = 'lines' | 'array' | 'value'

/** How values lie in a dump, going by its beginning: a first line that is whole is one of many. */
export function jsonShape(head: string, name: string): JsonShape | undefined {
  const start = head.replace(/^\ufeff?\s*/, '')
  if (/^\[\s*(?:[{\]]|$)/.test(start)) return 'array'
  if (!/^\{\s*(?:"|\}|$)/.test(start)) return
  if (/\.(?:jsonl|ndjson|jl|jsonlines)$/i.test(name)) return 'lines'
  const [first = '', ...rest] = start.split('\n')
  return rest.some(line => line.trim()) && isValue(first) ? 'lines' : 'value'
}

function isValue(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

async function* ofLines(dump: Dump): AsyncGenerator<JsonRecord> {
  for await (const { number, text, tooLong } of linesOf(dump)) {
    if (tooLong) yield { number, broken: 'the line is too long to be a record' }
    else if (text.trim()) yield { number, ...parsed(text) }
  }
}

/** An array is cut at the commas between its elements, so that only one of them is held. */
async function* ofArray(dump: Dump): AsyncGenerator<JsonRecord> {
  let [number, depth, quoted, escaped, open] = [0, 0, false, false, '']
  const take = function* (): Generator<JsonRecord> {
    const text = open.trim()
    open = ''
    if (text) yield { number: ++number, ...parsed(text) }
  }
  for await (const { text } of textPieces(dump)) {
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
    yield* take()
    yield { number: ++number, broken: 'the array is not closed: the dump was cut off' }
  }
}

function parsed(text: string): { value: unknown } | { broken: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { broken: `is not JSON: ${(error as Error).message.slice(0, 200)}` }
  }
}
