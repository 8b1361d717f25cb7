// The people in a byline: `By Jane Roe and John Doe in Port Ellen` → Jane Roe, John Doe.
import { words } from '../words/index.ts'
import { agencyOf } from './agencies.ts'
import { bareName, cased, isName } from './names.ts'
import { isBeat, isRoleWord } from './role.ts'

const pattern = (list: readonly string[]) =>
  [...new Set(list)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|')

/** Words that open a byline. Those of scripts without spaces may stand right before the name. */
const OPENERS = words.flatMap(({ by }) => by)
const SPACED = OPENERS.filter(word => !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(word))
const UNSPACED = OPENERS.filter(word => /[\p{Script=Han}\p{Script=Hiragana}]/u.test(word))
export const OPENER = new RegExp(
  `^[\\s|–—-]*[(（【[]?(?:(?:${pattern(SPACED)})(?:\\s*[:：|]\\s*|\\s+|$)|(?:${pattern(UNSPACED)})\\s*[:：／/=＝＠ ]?\\s*)`,
  'iu'
)
/** Nothing but the words that open a byline: the name follows. */
export const isOpener = (text: string): boolean => OPENER.exec(text)?.[0].length === text.length

/** Between two people; a comma may stand before `and`. One letter divides only two whole names: see `divided`. */
const DIVIDER =
  /\s*(?:[|;/•、]|,(?!\s*(?:jr|sr|ph\.?d|m\.?d)\b))\s*(?:(?:and|und|et|with)\s+)?|\s+(?:and|und|et|with|mit|avec|&|и|と|和|与|及)\s+/giu
const LETTER = /\s+(?:e|y|ed|و)\s+|\s+و(?=\p{Lo})/iu
/** Behind a name: where they are, whom they are from. */
const PLACE = new RegExp(
  `\\s+(?:${pattern(['for', 'für', 'pour', 'para', 'per', ...words.flatMap(w => w.in)].filter(w => /^\p{L}{1,6}$/u.test(w)))})\\s.*$`,
  'iu'
)

/** The people whom a byline names, without its opening word. What is no person's name is left out. */
export function peopleIn(text: string): string[] {
  const bare = bareName(text.replace(/\([^)]{0,80}\)/g, ' ').replace(/\S+@\S+|(?<!\S)@\w+/g, ' '))
  const writers = gluedWriters(bare)
  if (writers) return writers
  const people = unglued(bare).split(DIVIDER).flatMap(divided).map(personIn)
  return [...new Set(people.filter(name => name !== undefined))]
}

function divided(part: string): string[] {
  const halves = part.split(LETTER)
  return halves.length === 2 && halves.every(half => isName(half.replace(PLACE, ''))) ? halves : [part]
}

/** One person, without a role before or behind, or a place. */
function personIn(part: string): string | undefined {
  const text = part.replace(/^[\s.,:–—-]+|[\s,:–—）)】\]-]+$/gu, '')
  for (const name of [text, text.replace(PLACE, ''), withoutRole(text.replace(PLACE, '')), withoutAgency(text)]) {
    if (isName(name)) return cased(bareName(name))
  }
}

/** `Staff Writer Jane Roe`, `Jane Roe Environment editor` → `Jane Roe`. */
function withoutRole(text: string): string {
  const tokens = text.split(/\s+/)
  const last = tokens.findLastIndex(isRoleWord)
  if (last < 0) return text
  if (last < tokens.length - 2) return tokens.slice(last + 1).join(' ')
  const before = tokens.slice(0, tokens.findIndex(isRoleWord))
  const name = before.slice(0, before.findLastIndex(word => !isBeat(word)) + 1)
  return (name.length > 1 ? name : before).join(' ')
}

/** `JANE ROE Associated Press`, `Jane Roe BBC News` → the name. */
function withoutAgency(text: string): string {
  const tokens = text.split(/\s+/)
  for (let n = 2; n <= Math.min(4, tokens.length - 1); n++) {
    const [name, rest] = [tokens.slice(0, n).join(' '), tokens.slice(n)]
    if (agencyOf(rest.join(' ')) || (/^\p{Lu}{2,5}$/u.test(rest[0] ?? '') && name !== name.toUpperCase())) return name
  }
  return ''
}

/** `Jane RoeStaff Writer` → `Jane Roe`: the break between a name and what they do was lost. */
function unglued(text: string): string {
  for (const { index } of text.matchAll(/\p{Ll}(?=\p{Lu}\p{Ll})/gu)) {
    const [name, rest] = [text.slice(0, index + 1), text.slice(index + 1)]
    // `McCormick` is one word.
    if (!/\b(?:Ma?c|De|Di|La|Le|Van|Fitz)$/.test(name) && isName(name) && rest.split(/\s+/).some(isRoleWord))
      return name
  }
  return text
}

/** Roles whose people made the pictures. */
const PICTURES = /^(?:photo|video|illustrat|graphic|camera|design)/i

/** `Jane RoeWriterPhotographerJohn DoeIllustrator` → `Jane Roe`: names and what they do, without a break between them. */
export function gluedWriters(text: string): string[] | undefined {
  const pieces = text.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u)
  if (pieces.length < 3 || !pieces.every(piece => isName(piece) || /^\p{Lu}\p{Ll}+$/u.test(piece))) return
  const names = pieces.flatMap((piece, i) => (isName(piece) ? [{ name: piece, role: pieces[i + 1] ?? '' }] : []))
  if (!names.every(({ role }) => isRoleWord(role) || PICTURES.test(role))) return
  return names.filter(({ role }) => !PICTURES.test(role)).map(({ name }) => cased(bareName(name)))
}
