// Where line breaks part paragraphs.
import type { Run } from './runs.ts'

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
