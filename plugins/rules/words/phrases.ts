// Is a line one of these phrases? Phrases of all languages are asked at once: a page has furniture in a tongue of its own.

import { remembered } from '../remembered.ts'

/** No line of furniture is longer; a paragraph is not asked what it says. */
const LONGEST = 2000
const AROUND = new Set(' *•·|›>▶►→↓◄‹–—_-')

/** A line made comparable: small letters, plain quotes, numbers as `#`, no marks or bullets around it. */
export const plainLine = remembered(plainOf)

function plainOf(text: string): string {
  const plain = unarrowed(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/\d[\d.,]*/g, '#')
    .replace(/\s+/g, ' ')
  // By hand: a regular expression would try every mark in a long run of them as the last.
  let [from, to] = [0, plain.length]
  while (from < to && AROUND.has(plain[from] as string)) from++
  while (to > from && AROUND.has(plain[to - 1] as string)) to--
  return plain.slice(from, to)
}

/** `2 comments »`: an arrow, where no quotation is opened or closed by it. */
function unarrowed(text: string): string {
  if (text.includes('«') === text.includes('»')) return text
  return text.replace(/^[\s«]+|»$/gu, '')
}

/** `Promoted links Promoted links`: what a page printed for the eye and again for the ear is said once. */
function onceOf(line: string): string {
  const half = line.slice(0, (line.length - 1) / 2)
  return half.length > 3 && line === `${half} ${half}` ? half : line
}

/**
 * A line that only begins like furniture is furniture up to this length, or so many times the length of its beginning: a
 * sentence may begin so too, the likelier the fewer words it shares.
 */
const SHORT = 60
const TIMES = 8

/** So many letters of a phrase tell most lines from it. */
const KEY = 3

/** A phrase in pieces: `…` between them stands for anything. */
interface Phrase {
  pieces: string[]
  length: number
  /** No longer line fits. */
  longest: number
}

/** Says whether a line is one of the phrases; see `Words` for how they are written. */
export function phraseMatcher(phrases: readonly string[]): (text: string) => boolean {
  const whole = new Set<string>()
  const floating: Phrase[] = []
  /** Phrases with `…` that begin with words, by their first letters; those that only end with words, by their last. */
  const [opening, closing] = [new Map<string, Phrase[]>(), new Map<string, Phrase[]>()]
  for (const phrase of phrases) {
    const pieces = phrase.split('…').map(piece => (piece ? plainPiece(piece) : ''))
    if (pieces.length === 1) whole.add(plainLine(phrase))
    else {
      const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
      const longest = isOpening(pieces) ? Math.max(SHORT, length * TIMES) : LONGEST
      const entry = { pieces, length, longest }
      const [first, last] = [pieces[0]?.trim().slice(0, KEY), pieces.at(-1)?.trim().slice(-KEY)]
      if (first) opening.set(first, [...(opening.get(first) ?? []), entry])
      else if (last) closing.set(last, [...(closing.get(last) ?? []), entry])
      else floating.push(entry)
    }
  }
  return text => {
    if (text.length > LONGEST) return false
    const line = onceOf(plainLine(text))
    if (whole.has(line) || whole.has(line.replace(/[\s:：.…!]+$/u, ''))) return true
    const fits = (phrase: Phrase) => matches(phrase, line)
    if (floating.some(fits)) return true
    for (let length = 1; length <= KEY; length++)
      if (opening.get(line.slice(0, length))?.some(fits) || closing.get(line.slice(-length))?.some(fits)) return true
    return false
  }
}

/** Does a phrase say nothing but how a line begins? A colon says besides what the line is. */
const isOpening = ([first = '', ...more]: readonly string[]) => !more.some(Boolean) && !/[:：]/.test(first)

const plainPiece = (piece: string) =>
  (piece.startsWith(' ') ? ' ' : '') + plainLine(piece) + (piece.endsWith(' ') ? ' ' : '')

/** The pieces in their order; the first at the beginning and the last at the end, unless `…` stands there. */
function matches({ pieces, length, longest }: Phrase, line: string): boolean {
  if (line.length < length || line.length > longest) return false
  let at = 0
  for (const [i, piece] of pieces.entries()) {
    if (!piece) continue
    if (i === 0) {
      if (!line.startsWith(piece)) return false
      at = piece.length
    } else if (i === pieces.length - 1) return line.length - piece.length >= at && line.endsWith(piece)
    else {
      const found = line.indexOf(piece, at)
      if (found < 0) return false
      at = found + piece.length
    }
  }
  return true
}
