// Is this a person's name? Asked only where a name is expected: a capital alone makes no person.
import { words } from '../words/index.ts'
import { agencyOf } from './agencies.ts'

/** Small words inside a name. */
const PARTICLES = new Set(
  `
    de da do dos das del della dello di du des d la le el al van von vom zu zur der den ten ter bin bint ibn abu ben y e af av
  `
    .trim()
    .split(/\s+/)
)
/** Those of them that are given names too: `Ben Roe`, `Al Roe`. */
const GIVEN = new Set(['al', 'ben', 'van', 'den', 'della'])
/** Words that make a name that of an organisation, a column or a role. */
const ORGANISATION = new Set([
  ...`
    agencies agency agencia agência agenzia agence agentur press presse prensa news newsroom newspaper
    editorial board bureau service services wire wires network company inc llc ltd gmbh corp media
    radio tv television online digital daily weekly times herald tribune gazette journal magazine post
    chronicle observer guardian telegraph mail sun star today zeitung university universität institute
    center centre foundation association department ministry office police committee council club
    college school hospital museum images photos pictures video photo read story stories article
    articles opinion commentary review analysis report reports podcast updated published share follow
    sign click home search sports sport politics business world culture lifestyle entertainment health
    science technology tech travel food money crime government guest recommends guidelines archive
    profile shopping gallery latest breaking special our your the this that why how what when who more
    most best top new all for on at to with from in of is are and or but not no an a i we you he she
    it they his her its their by mr mrs ms miss mx sen rep gov president minister capt gen col sgt lt cpl
    officer judge king queen pope prince princess navy army air force corps marines government govt dept studio studios
    collection collections archives distillery brothers logo research auctioneers laboratory laboratories instituto
    institut pictures productions films records courtesy collaboration library bank fund county jail embassy parliament
    society union team club design designs co bros
  `
    .trim()
    .split(/\s+/),
  ...words.flatMap(({ roles }) => roles)
])
/** With what the names of towns begin, and those of people seldom: `New York`, `Los Angeles`. */
const TOWNS = new Set(
  'new los las san santa são sao port puerto porto ciudad nueva nova fort buenos tel addis kuala cape hong'.split(' ')
)
/** Words of these that are family names too, where they stand last: `Jane King`. */
const FAMILY = new Set(['king', 'prince', 'judge', 'pope', 'sen', 'guest', 'best', 'bank', 'banks'])
/** Academic and other letters behind a name; they are no part of it. */
const LETTERS = /,?\s+(?:ph\.?\s?d|m\.?d|j\.?d|m\.?a|b\.?a|r\.?n|esq|mba|obe|cbe|mbe)\.?(?=$|[\s,])/gi
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i
const LATIN = /^[\p{Lu}\p{Lt}](?:[\p{L}\p{M}]|['’.-](?=[\p{L}.]|$))*$/u
const UNCASED = /^[\p{Lo}\p{M}\u0640-]+$/u
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー·・]{2,12}$/u

/** A name without the letters behind it, its white space made one. */
export const bareName = (text: string): string => text.replace(LETTERS, '').replace(/\s+/g, ' ').trim()

/**
 * Reads like the name of one person: two to five words that begin with a capital, or as many in a script without them;
 * two to four signs of Chinese or Japanese. No word of it is an organisation's or a role's, and it is no agency.
 */
export function isName(text: string): boolean {
  const name = bareName(text)
  if (name.length > 60 || agencyOf(name)) return false
  if (EAST_ASIAN.test(name)) return (name.length <= 5 || /[·・ァ-ヶ]/.test(name)) && !ORGANISATION.has(name)
  const tokens = name.split(' ')
  if (tokens.length < 2 || tokens.length > 6) return false
  if (tokens.length === 2 && TOWNS.has(tokens[0]?.toLowerCase() ?? '')) return false
  if (tokens.some((token, i) => isOrganisation(token) && !isPersonal(token, i, tokens.length))) return false
  if (tokens.every(token => UNCASED.test(token))) return tokens.length <= 5
  const given = tokens.filter((token, i) => !isSmall(token, i) && !SUFFIX.test(token))
  return given.length >= 2 && LATIN.test(tokens[0]?.replace(/,$/, '') ?? '') && given.every(isNameWord)
}

/** A word of an organisation that may be a person's here: a middle initial, a family name. */
const isPersonal = (token: string, i: number, of: number) =>
  i > 0 && (i < of - 1 ? /^\p{Lu}$/u.test(token) : FAMILY.has(token.toLowerCase()))

/** A small word inside a name; no given name that begins it. */
const isSmall = (token: string, i: number) =>
  PARTICLES.has(token.toLowerCase()) && !(i === 0 && /^\p{Lu}/u.test(token) && GIVEN.has(token.toLowerCase()))

const isOrganisation = (token: string) =>
  !/^[A-Z]\.$/.test(token) &&
  token
    .toLowerCase()
    .replace(/[.,]+$/, '')
    .split('-')
    .some(part => ORGANISATION.has(part))

/** A word of a name, or an initial. One that is all consonants and capitals is an abbreviation. */
const isNameWord = (token: string) =>
  !/['’]s$/.test(token) &&
  LATIN.test(token.replace(/,$/, '').replace(/^[dl]['’](?=\p{Lu})/u, '')) &&
  !/^\p{Lu}{2,}\d|^[B-DF-HJ-NP-TV-XZ]{3,}$/u.test(token) &&
  !token.endsWith('..')

/** A name printed in small letters or in capitals throughout, as names are written: `hannah mckay` → `Hannah McKay`. */
export function cased(name: string): string {
  const small = name === name.toLowerCase()
  if (!small && name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .split(' ')
    .map(word => (PARTICLES.has(word) ? word : word.replace(/(?<![\p{L}\p{M}])\p{L}/gu, c => c.toUpperCase())))
    .map(word => word.replace(/^Mc(\p{Ll})/u, (_, c: string) => `Mc${c.toUpperCase()}`))
    .join(' ')
}
