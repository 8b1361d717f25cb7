// Who wrote it, as a dump's field for it says, or a web page where it says that it is the author.
import { oneLine } from './text.ts'

/** Of a name that may begin so itself (`Di Maio`, `Von Trapp`) more than one word must be left. */
const BEGINNING =
  /^\s*(?:(?:story|text|words|written|reporting)\s+)?(?:(?:by|from|par|por|door|автор|auteure?|autora?|autorin|author|text)\s*[:：]?\s+(?=\S)|(?:von|di|da|av|af)\s*(?:[:：]\s*(?=\S)|\s(?=\s*\S+\s+\S)))/iu
/** Between two names, never inside one: a letter in capitals is an initial. */
const BETWEEN = /\s*[;|]\s*|\s+\/\s+|\s+(?:[Aa]nd|AND|[Uu]nd|UND|[Ee]t|ET|y|e|og|och|en|[Ww]ith|&)\s+/
const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i
/** What stands after a name and is none: an agency, a role. */
const NO_PERSON =
  /\b(?:press|news|agency|agence|agentur|agencia|agenzia|associated|reuters?|correspondents?|writers?|reporters?|editors?|staff|bureau|service|columnist|contributor|newsroom|redaktion|redacción)\b/i
/** dpa, AP, AFP, ANSA: one short word in one case. */
const AGENCY = /^(?:[a-z]{2,4}|[A-Z]{2,6})(?:\/[A-Za-z]{2,6})*$/

const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$/

/** Is it the name of a site? */
export const isDomain = (name: string): boolean => DOMAIN.test(name)

/** What a field for the author states: the names, and the words as printed where they are more than names. */
export interface Byline {
  authors?: string[]
  byline?: string
}

/** Reads the value of a field for authors: a text, a list of texts, or records with a name. */
export function statedAuthors(value: unknown): Byline {
  const texts = textsOf(value)
  const [only] = texts
  if (only === undefined) return {}
  const names = texts.length > 1 ? texts.flatMap(text => [person(text)]) : namesIn(only)
  // A database names people by numbers.
  const authors = [...new Set(names)].filter(name => /\p{L}/u.test(name))
  return {
    ...(authors.length ? { authors } : {}),
    ...(texts.length === 1 && BEGINNING.test(only) ? { byline: only } : {})
  }
}

/** The names in a text: `By Jane Roe, John Doe and Kim Poe, AP`. A comma parts only what are whole names on both sides. */
export function namesIn(text: string): string[] {
  const printed = BEGINNING.test(text)
  return partedNames(text).filter(name => !(printed && (AGENCY.test(name) || NO_PERSON.test(name))))
}

/** The same, also where they are agencies and newsrooms. */
export const partedNames = (text: string): string[] =>
  text
    .replace(BEGINNING, '')
    .split(BETWEEN)
    .flatMap(whole => {
      const part = withoutOffice(whole)
      const pieces = part.split(/\s*,\s*/).filter(Boolean)
      const isNone = (piece: string) =>
        isNoPerson(piece) || DOMAIN.test(piece) || (isCapitals(piece) && !isCapitals(pieces[0] ?? ''))
      const names = pieces.filter((piece, i) => i === 0 || !isNone(piece))
      return names.every(piece => /\S\s+\S/.test(piece))
        ? names
        : [names.length < pieces.length ? names.join(', ') : part]
    })
    .map(person)
    .filter(Boolean)

/** Is it an agency, a newsroom or what somebody does? */
export const isNoPerson = (text: string): boolean => NO_PERSON.test(text) || AGENCY.test(text)

/** `JANE ROE - AP Technology Writer` → `JANE ROE` */
function withoutOffice(text: string): string {
  const [, name, office = ''] = /^(\S+ \S.*?)\s+[-–—]\s+(.+)$/.exec(text) ?? []
  return name && isNoPerson(office) ? name : text
}

/** Words in capitals, as a paper may have its name behind that of a person. */
const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

/** `jane@example.org (Jane Roe)` and `Jane Roe <jane@…>` are Jane Roe; an address of a page is nobody. */
function person(text: string): string {
  const name = text.replace(/\s+/g, ' ').replace(BEGINNING, '').trim()
  const [, mail, named] = /^(\S+@\S+) ?\(([^()]+)\)$/.exec(name) ?? []
  if (mail && named) return named.trim()
  const [, before] = /^"?([^"<]*[^"<\s])"? ?<[^<>]*>$/.exec(name) ?? []
  if (before) return before
  return /^https?:/i.test(name) && !EMAIL.test(name) ? '' : name
}

const NAME_KEYS = [
  'name',
  'literal',
  'label',
  'title',
  'value',
  'rendered',
  '@value',
  'term',
  'text',
  'main',
  'basic',
  'original',
  'default'
]

/** Every text in a value: lists are walked, records say their name. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return oneLine(value) ? [oneLine(value)] : []
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.slice(0, 500).flatMap(item => (Array.isArray(item) ? [] : textsOf(item)))
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  const key = NAME_KEYS.find(it => typeof record[it] === 'string' && record[it])
  return key === undefined ? [] : textsOf(record[key])
}

/** People that a format names one by one: each as it stands, without address. */
export const statedPeople = (names: readonly string[]): string[] => [...new Set(names.map(person).filter(Boolean))]
