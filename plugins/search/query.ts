// What a person typed → a query. Whatever is typed means something: nothing here can fail.
import { isEdtf } from '../archive/edtf.ts'
import { NAMED } from './fields.ts'
import type { Field, Query } from './types.ts'

/** Words that narrow to a part of the article when a colon follows: `title:ferry`. */
/** What the site calls a section or a tag. */
const SUBJECT = 'subject'
export const FIELDS: readonly string[] = NAMED
export const NAMES = [...FIELDS, SUBJECT, 'lang', 'photo', 'before', 'after'].join('|')

/** Deeper brackets than a person types are passed over, so that no text can exhaust the stack. */
const DEEPEST = 20
export const QUOTES = '"“”„‟«»「」『』＂'

/**
 * One sign of the text: `)`, `|`, or, with a minus and a name before it if they are there, quoted words, `(`, or words up to
 * the next space. Inches are no quotes: `12" record`. A quotation mark that is never closed opens no more than one might be
 * typing, and a minus in the midst of words is a hyphen: `"Star Wars"-like`.
 */
export const SIGNS = new RegExp(
  `[)）|]|((?<![^\\s(（])[-－−](?!-))?(?:(${NAMES})[:：])?(?:[${QUOTES}](?=[^${QUOTES}]*[${QUOTES}]|.{0,40}$)([^${QUOTES}]*)[${QUOTES}]?|([(（])|([^\\s()（）|${QUOTES}]+(?:[${QUOTES}](?=\\s|$))?))`,
  'giu'
)
const HAS_WORD = /[\p{L}\p{N}]/u

/** Reads a query. Words that stand beside each other are all asked for; one without words is `{ is: 'all', of: [] }`. */
export function parseQuery(text: string): Query {
  const signs = text.matchAll(SIGNS)
  return all(0)

  /** Everything up to the bracket that closes, `OR` between two binding closer than a space. */
  function all(depth: number, around?: string): Query {
    const parts: Query[] = []
    let or = false
    for (let next = signs.next(); !next.done; next = signs.next()) {
      const [sign, not, name = '', quoted, open, plain] = next.value
      if (/[)）]/.test(sign)) {
        if (depth) break
        continue
      }
      if (sign === 'OR' || sign === '|') {
        or = parts.length > 0
        continue
      }
      const word = name.toLowerCase()
      const isField = word === SUBJECT || FIELDS.includes(word)
      const field = isField ? word : around
      const whole = not ? sign.slice(1) : sign
      const part = open
        ? depth < DEEPEST && all(depth + 1, field)
        : (limit(word, (quoted ?? plain ?? '').trim()) ??
          leaf(quoted ?? (isField ? plain : whole) ?? '', field, quoted !== undefined))
      if (!part || (part.is === 'all' && !part.of[0])) continue
      const wanted: Query = not ? { is: 'not', of: part } : part
      const before = or ? parts.pop() : undefined
      // Added in place: a copy for every `OR` would make a long query slow.
      const any: Query = before?.is === 'any' ? before : { is: 'any', of: before ? [before] : [] }
      any.of.push(wanted)
      parts.push(before ? any : wanted)
      or = false
    }
    // Brackets around words that stand beside others anyway change nothing.
    const of = parts.flatMap(part => (part.is === 'all' ? part.of : part))
    return of.length === 1 ? (of[0] as Query) : { is: 'all', of }
  }
}

function leaf(typed: string, field: string | undefined, isQuoted: boolean): Query | undefined {
  if (field === SUBJECT) {
    const of = ['tag', 'section'].map(name => leaf(typed, name, isQuoted)).filter(part => part !== undefined)
    return of[0] && { is: 'any', of }
  }
  const bare = typed.trim()
  if (!HAS_WORD.test(bare)) return
  const text = isQuoted ? bare : bare.replace(/[*＊]+$/, '')
  const is = isQuoted ? 'phrase' : text === bare ? 'words' : 'prefix'
  return { is, text, ...(field ? { field: field as Field } : {}) }
}

/** What limits the articles without being looked for in them. What is no limit is undefined: `before:christmas`. */
export function limit(name: string, text: string): Query | undefined {
  if (name === 'lang' && /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(text))
    return facet('language', (text.split('-')[0] as string).toLowerCase())
  if (name === 'photo') return photo(text.toLowerCase())
  if (/^[ab]/.test(name) && isEdtf(text)) return { is: 'issued', [name]: text.replace(/[~?%]$/, '') }
  return
}

const facet = (name: 'language' | 'photo', value: string): Query => ({ is: 'facet', name, value })

/** `yes` is a photo that is kept, or of which the words are; what is none of these is no limit. */
export function photo(value: string): Query | undefined {
  if (value === 'yes') return { is: 'any', of: [facet('photo', 'kept'), facet('photo', 'lost')] }
  if (value === 'no') return facet('photo', 'none')
  return ['kept', 'lost', 'none'].includes(value) ? facet('photo', value) : undefined
}
