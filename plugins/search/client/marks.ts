// Where the words of a query stand in a text, and how a link tells an article which words they are.
import type { Marks } from '../types.ts'
import { split } from '../words.ts'

/** A place to mark. */
export interface Span {
  start: number
  end: number
  /** The word or phrase of the query that stands there. Forms that begin alike, `ferry` and `ferries`, are one. */
  what: string
}

/** Letters by which the forms of a word are told from other words. */
const ALIKE = 4

/** Every place in a text to mark, in order; a phrase and a word of it may overlap. */
export function spansOf(text: string, { words, prefixes, phrases }: Marks): Span[] {
  const found: Span[] = []
  const asked = new Set(words)
  const there = split(text)
  there.forEach(({ word, start, end }, i) => {
    for (const phrase of phrases) {
      const last = there[i + phrase.length - 1]
      if (last && phrase.every((part, n) => there[i + n]?.word === part))
        found.push({ start, end: last.end, what: phrase.join(' ') })
    }
    if (asked.has(word) || prefixes.some(prefix => word.startsWith(prefix)))
      found.push({ start, end, what: word.slice(0, ALIKE) })
  })
  return found
}

/** Spans that touch or overlap as one, in order. */
export function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else out.push({ ...span })
  }
  return out
}

/** A text in pieces, of which every second one is to be marked. */
export function pieces(text: string, spans: readonly Span[]): string[] {
  const cuts = joined(spans).flatMap(({ start, end }) => [start, end])
  return [0, ...cuts].map((at, i) => text.slice(at, cuts[i]))
}

/** What is to be marked, as a fragment: `#mark=ferry,boat*,nine+days`. A folded word holds none of these signs. */
export function writeMarks({ words, prefixes, phrases }: Marks): string {
  const mark = [...words, ...prefixes.map(prefix => `${prefix}*`), ...phrases.map(phrase => phrase.join(' '))].join()
  return mark && `#${new URLSearchParams({ mark })}`
}

/** Reads such a fragment; undefined if it is none. */
export function readMarks(fragment: string): Marks | undefined {
  const text = new URLSearchParams(fragment.slice(1)).get('mark')
  if (!text) return
  const marks: Marks = { words: [], prefixes: [], phrases: [] }
  for (const item of text.split(','))
    if (item.includes(' ')) marks.phrases.push(item.split(' '))
    else if (item.endsWith('*')) marks.prefixes.push(item.slice(0, -1))
    else marks.words.push(item)
  return marks
}
