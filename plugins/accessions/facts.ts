// What a person says of an accession, in dumps/<accession>.json.
import { isEdtf } from '../archive/edtf.ts'
import type { AccessionFacts } from '../archive/types.ts'

/** What a key of a record can be mapped to: the fields of the contract, its body as text or HTML, its pictures. */
export const MAPPED = [
  'title',
  'kicker',
  'standfirst',
  'byline',
  'authors',
  'dateline',
  'issued',
  'updated',
  'publication',
  'section',
  'lang',
  'tags',
  'original',
  'rights',
  'text',
  'html',
  'photos'
] as const

const CHECKS: Record<Exclude<keyof AccessionFacts, 'fields'>, (value: string) => string | undefined> = {
  title: () => undefined,
  publication: () => undefined,
  received: value => (isEdtf(value) ? undefined : 'must be a date like 2020-10-23, 2020-10 or 2020'),
  language: value => (isLanguage(value) ? undefined : 'must be a language tag like en or pt-BR'),
  timeZone: value => (isTimeZone(value) ? undefined : 'must be a time zone like Europe/London'),
  rights: () => undefined,
  note: () => undefined
}

/** Reads the facts from JSON text. Throws an error that tells every mistake on a line of its own: the file, the key, why. */
export function accessionFacts(json: string, file: string): AccessionFacts {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new Error(`${file}: is not JSON: ${(error as Error).message}`)
  }
  const problems = isObject(value) ? Object.entries(value).flatMap(problemsOf) : ['must be an object']
  if (problems.length) throw new Error(problems.map(problem => `${file}: ${problem}`).join('\n'))
  return value as AccessionFacts
}

function problemsOf([key, fact]: [string, unknown]): string[] {
  if (key === 'fields')
    return isObject(fact) ? Object.entries(fact).flatMap(problemsOfField) : ['fields must be an object']
  const check = Object.hasOwn(CHECKS, key) ? CHECKS[key as keyof typeof CHECKS] : undefined
  if (!check) return [`unknown key ${key}; the keys are ${Object.keys(CHECKS).join(', ')}, fields`]
  if (typeof fact !== 'string' || !fact.trim()) return [`${key} must be a text`]
  const problem = check(fact)
  return problem === undefined ? [] : [`${key} ${problem}, not ${JSON.stringify(fact)}`]
}

function problemsOfField([field, key]: [string, unknown]): string[] {
  if (!(MAPPED as readonly string[]).includes(field))
    return [`fields: unknown field ${field}; the fields are ${MAPPED.join(', ')}`]
  return typeof key === 'string' && key ? [] : [`fields: ${field} must be the name of a key`]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isLanguage(tag: string): boolean {
  // BCP 47 leaves room for long names, and none is given out; `English` is a mistake.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag)[0]?.toLowerCase() === tag.toLowerCase()
  } catch {
    return false
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
