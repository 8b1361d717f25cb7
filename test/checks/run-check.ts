// Runs one check to its end: what does not hold, and how much was looked at.
import path from 'node:path'
import type { Check, Problem } from '../../plugins/checks/index.ts'

/** The problems as they are printed, and the count. */
export function checked(check: Check, input: string): { problems: string[]; looked: string } {
  const run = check.check({ input, output: path.join(input, 'site') })
  const problems: string[] = []
  for (;;) {
    const { done, value } = run.next()
    if (done) return { problems, looked: value as string }
    const { path: at, line, what } = value as Problem
    problems.push(`${at}${line === undefined ? '' : `:${line}`}: ${what}`)
  }
}
