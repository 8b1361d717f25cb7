// The part of a text that shows best why it was found.
import type { Marks } from '../types.ts'
import { pieces, type Span, spansOf } from './marks.ts'

/** Characters of a snippet, about. */
const LENGTH = 200
/** A sentence that begins so far before the first word is begun with. */
const NEAR = 100
/** More places would not make a better snippet. */
const MOST = 2000

/**
 * The best part of a text: with the most of the different words, phrases before words and long words before short ones,
 * and then one that begins with a sentence. Without any of them it is how the text begins.
 */
export function snippet(text: string, marks: Marks): string[] {
  const spans = spansOf(text, marks).slice(0, MOST)
  let best = { start: 0, worth: -1 }
  spans.forEach(({ start: first }, i) => {
    const start = startOf(text, first)
    const seen = new Set<string>()
    for (let n = i; n < spans.length; n++) {
      const { end, what } = spans[n] as Span
      if (end > start + LENGTH) break
      seen.add(what)
    }
    let worth = start && !/[\p{L}\p{N},;]\s*$/u.test(text.slice(start - 3, start)) ? 1 : 0
    for (const what of seen) worth += what.length * (what.includes(' ') ? 2 : 1) + 2
    if (worth > best.worth) best = { start, worth }
  })
  return cut(text, best.start, marks)
}

/** Where to begin so that a place comes soon: at its sentence, or else some words before it. */
function startOf(text: string, place: number): number {
  const before = text.slice(Math.max(0, place - NEAR), place)
  if (before.length === place) return 0
  const sentence = Math.max(
    ...[...before.matchAll(/[.!?…。！？]["”’)]*\s+|[。！？]/gu)].map(m => m.index + m[0].length),
    0
  )
  if (sentence) return place - before.length + sentence
  const near = before.slice(-NEAR / 2)
  const word = near.search(/\s\S/) + 1
  return place - near.length + (word || NEAR / 4)
}

function cut(text: string, start: number, marks: Marks): string[] {
  let part = text.slice(start, start + LENGTH)
  const isCut = start + LENGTH < text.length
  const whole = isCut ? part.search(/\s\S*$/) : 0
  if (whole > LENGTH / 2) part = part.slice(0, whole)
  const out = pieces(part, spansOf(part, marks))
  if (start) out[0] = `… ${out[0]}`
  if (isCut) out[out.length - 1] += ' …'
  return out
}
