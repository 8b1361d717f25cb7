// What stands above the first label of a document: headline, paper, day, edition and copyright, each on lines of its own.
import type { Block, BlockKind } from '../../archive/types.ts'
import { oneLine } from '../stated/text.ts'
import type { Said } from './fields.ts'

const BY = 'database'
/** What parts documents and pages. */
export const MARK =
  /^\f?\s*(?:(?:document\s+)?\d+ (?:of|von|sur|de) \d+\b.*|Page \d+ of \d+|End of Document|[_=*-]{5,})\s*$/i
export const RIGHTS = /^\s*(?:copyright\b|©|\(c\)\s|all rights reserved)/i
/** A day with its year, and little else. */
const DAY = /^(?=.{6,70}$)(?=.*\b\d{1,2}\b)(?:.*\D)?(?:1[6-9]|20)\d\d(?:\D.*)?$/
const EDITION = /\b(?:edition|final|correction appended|ausgabe|édition)\b/i

/** Lines without a blank one between them. */
export interface Chunk {
  at: number
  lines: string[]
}

/** Reads it; `labelled` is what the labels below say. */
export function preambleParts(chunks: readonly Chunk[], labelled: Said): { said: Said; blocks: Block[] } {
  const isDay = (line: string) => !RIGHTS.test(line) && DAY.test(line.trim())
  // Where paper and day stand in one run of lines, each line says something else.
  const parts = chunks.flatMap(({ at, lines }) =>
    lines.some(line => isDay(line) || RIGHTS.test(line))
      ? lines.map((line, i): Chunk => ({ at: at + i, lines: [line] }))
      : [{ at, lines }]
  )
  const words = parts.map(part => oneLine(part.lines.join(' ')))
  const day = words.findIndex(isDay)
  const named = /^(.{2,100}?)\s[-–—]\s(.{6,40})$/.exec(words[day] ?? '')
  const isLeft = (i: number) => i !== day && !RIGHTS.test(words[i] as string) && !MARK.test(words[i] as string)
  const left = words.flatMap((_, i) => (isLeft(i) ? [i] : []))
  const paper = named || day < 0 ? undefined : left.filter(i => i < day).at(-1)
  const under = left.filter(i => i > day && !EDITION.test(words[i] as string))
  const headline = labelled.headline
    ? undefined
    : ((under.length && day >= 0 ? under.at(-1) : undefined) ?? left.filter(i => i !== paper).at(0))
  const rights = words.findIndex(it => RIGHTS.test(it))
  const kindOf = (i: number): BlockKind =>
    i === headline ? 'headline' : i === day ? 'date' : RIGHTS.test(words[i] as string) ? 'copyright' : 'origin'
  const told = (i: number | undefined) => (i === undefined || i < 0 ? {} : [words[i] as string])
  const said = Object.fromEntries(
    Object.entries({
      headline: told(headline),
      date: named ? [named[2] as string] : told(day),
      publication: named ? [named[1] as string] : told(paper),
      copyright: told(rights)
    }).filter(([, value]) => Array.isArray(value))
  ) as Said
  const blocks = parts.map(
    ({ at, lines }, i): Block => ({
      kind: kindOf(i),
      text: words[i] as string,
      lines: [at, at + lines.length - 1],
      labelledBy: BY
    })
  )
  return { said, blocks }
}
