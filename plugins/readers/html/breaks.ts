// Where line breaks part paragraphs, and style alone parts words.
import type { Run } from './runs.ts'
import { type Element, isText } from './tree.ts'

/** Two line breaks part paragraphs. */
export function parted(runs: Run[]): Run[][] {
  const parts: Run[][] = [[]]
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run
    if (run.text !== '\n') {
      parts.at(-1)?.push(run)
      continue
    }
    let breaks = 1
    while (i + 1 < runs.length && !(runs[i + 1] as Run).text.trim()) if ((runs[++i] as Run).text === '\n') breaks++
    if (breaks > 1) parts.push([])
    else parts.at(-1)?.push(run)
  }
  return parts
}

/** Does only style set apart what two neighbours say: `<span>Jane Roe</span><span>Oct 23</span>`? */
export function setApart(before: Element, span: Element, runs: readonly Run[]): boolean {
  if (before.name !== 'span' || span.name !== 'span') return false
  return /[\p{Ll}\p{N}]$/u.test(runs.at(-1)?.text.slice(-2) ?? '') && /^[\p{Lu}\p{N}]/u.test(beginOf(span))
}

/** The first characters in it. */
function beginOf({ children: [first] }: Element): string {
  return first === undefined ? '' : isText(first) ? first.text.slice(0, 2) : beginOf(first)
}
