// The shelf of checks: each proves one promise of an archive, from its files alone.
import { addresses } from './addresses.ts'
import { fixity } from './fixity.ts'
import { lines } from './lines.ts'
import { links } from './links.ts'

/** Where an archive and its site are. */
export interface Places {
  input: string
  output: string
}

/** What does not hold: where, and what is wrong with it. */
export interface Problem {
  path: string
  line?: number
  what: string
}

/** Proves one thing. Yields what does not hold, and returns how much was looked at: `312 lines`. */
export interface Check {
  name: string
  /** What the README says of it. */
  proves: string
  check(places: Places): Generator<Problem, string>
}

export const checks: readonly Check[] = [fixity, lines, addresses, links]
