// Does a line say nothing but which agencies sent an article, or helped with it? `(Reuters)`, `jro/dpa`, `Jeanne Roe avec AFP`
import { agencyOf } from './agencies.ts'

const LONGEST = 60
/** `with AFP`, `(mit dpa)` */
const HELPED = /^(?:with|mit|avec|con|com)\s+/iu
/** `Jeanne Roe avec AFP`, `La rédaction avec AFP`: a name, and who helped, without brackets. */
const ALONG = /^(?<own>\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,3}) (?:with|mit|avec|con|com) (?<others>\S[^.!?:;]*)$/u
const isKnown = (name: string) => agencyOf(name) !== undefined

/** The agencies alone, or beside the initials of who wrote, or in brackets beside a paper. */
export function isSentBy(text: string): boolean {
  if (text.length > LONGEST) return false
  const bare = text.replace(/^[\s(（【［[—–*-]+|[\s)）】］\].]+$/gu, '')
  const names = bare.replace(HELPED, '').split(/\s*[/,|]\s*|\s+(?:and|und|et|y|e)\s+/)
  // `jro/dpa`: whose initials stand beside the agency.
  if (names.some(isKnown) && names.every(name => isKnown(name) || /^(?:\p{Ll}{2,4}|\p{Lu}{2,4})$/u.test(name)))
    return true
  // `(GAZETTE 24 with AFP)`: the paper, and who helped.
  const [own = '', ...others] = text
    .replace(/^\(|\)$/g, '')
    .split(/\s+(?:with|und|mit|avec|con|com)\s+|,\s+|\/|\s+and\s+/)
  return /^\(.*\)$/.test(text) && /^\p{Lu}/u.test(own) && others.length > 0 && others.every(isKnown)
}

/** Who wrote it, person or paper, where an agency helped. */
export function helpedBy(text: string): string | undefined {
  const { own, others = '' } = (text.length <= LONGEST && ALONG.exec(text)?.groups) || {}
  return own && others.split(/\s*[/,]\s*|\s+(?:and|und|et|y|e)\s+/).every(isKnown) ? own : undefined
}
