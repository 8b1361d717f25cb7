// Does a line say what someone does? `Senior Editor`, `Staff Writer, Harbour`.
import { words } from '../words/index.ts'

const ROLES = new Set(words.flatMap(({ roles }) => roles))
/** What a role is for, before it: `Environment editor`, `Africa correspondent`. */
const BEATS = new Set(
  `
    africa america americas arts asia associate assistant australia berlin books brussels business chief china city climate
    consumer crime culture data defence defense deputy diplomatic east economics economy education energy environment europe
    fashion features film finance financial food football foreign france germany global health home housing india industry
    international investigations investigative jerusalem labor labour legal media middle money moscow music national news
    north pacific paris policy political politics property religion religious royal rugby russia science security senior
    social south special sport sports staff technology tech theatre transport travel tv us uk video washington west world
  `
    .trim()
    .split(/\s+/)
)
const LONGEST = 90
const MOST_WORDS = 12

/** A word that means what someone does. */
export const isRoleWord = (word: string): boolean =>
  word
    .toLowerCase()
    .replace(/^[(]|[.,;:)]+$/g, '')
    .split('-')
    .some(part => ROLES.has(part))

/** A word that may stand between a name and a role. */
export const isBeat = (word: string): boolean => BEATS.has(word.toLowerCase())

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
