// Does a line say what someone does? `Senior Editor`, `Staff Writer, Harbour`.
import { words } from '../words/index.ts'

const ROLES = new Set(words.flatMap(({ roles }) => roles))
const LONGEST = 90
const MOST_WORDS = 12

/** A word that means what someone does. */
export const isRoleWord = (word: string): boolean =>
  word
    .toLowerCase()
    .replace(/^[(]|[.,;:)]+$/g, '')
    .split('-')
    .some(part => ROLES.has(part))

/** A short line with such a word, and no sentence. */
export function isRole(text: string): boolean {
  if (text.length > LONGEST || /[.!?”"]$/.test(text) || /\d/.test(text)) return false
  const tokens = text.trim().split(/[\s/-]+/)
  return (
    tokens.length <= MOST_WORDS &&
    tokens.some(isRoleWord) &&
    tokens.filter(t => /^\p{Ll}{4,}/u.test(t)).length <= tokens.length / 2
  )
}
