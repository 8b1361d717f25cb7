// What a person typed → a query. Whatever is typed means something: nothing here can fail.
import { edtf } from '../archive/edtf.ts'
import type { Field, Query } from './types.ts'

/** Words that narrow to a part of the article when a colon follows: `title:ferry`. */
const FIELDS = ['title', 'caption', 'author', 'section', 'publication', 'agency'] as const satisfies readonly Field[]

/** Deeper brackets than a person types are passed over, so that no text can exhaust the stack. */
const DEEPEST = 20
const QUOTES = '"“”„‟«»「」『』＂'
const NAMES = [...FIELDS, 'lang', 'photo', 'before', 'after'].join('|')
const MINUS = '-－−'

/** One sign of the text: a bracket, `|`, quoted words, or words up to the next space. Inches are no quotes: `12" record`. */
const SIGNS = new RegExp(
  `[${MINUS}]?(?:(${NAMES})[:：])?(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|[(（])|[)）|]|[^\\s()（）|${QUOTES}]+(?:[${QUOTES}](?=\\s|$))?`,
  'giu'
)
const NAMED = new RegExp(`^(${NAMES})[:：](.+)$`, 'iu')
const HAS_WORD = /[\p{L}\p{N}]/u

/** Reads a query. Words that stand beside each other are all asked for; one without words is `{ is: 'all', of: [] }`. */
export function parseQuery(text: string): Query {
  const signs = [...text.matchAll(SIGNS)]
  let at = 0
  return all()

  /** Everything up to the bracket that closes, `OR` between two binding closer than a space. */
  function all(depth = 0, field?: Field): Query {
    const parts: Query[] = []
    let or = false
    while (at < signs.length) {
      const [sign = '', name, quoted] = signs[at++] as RegExpExecArray
      if (/^[)）]$/.test(sign)) {
        if (depth) break
      } else if (sign === 'OR' || sign === '|') or = parts.length > 0
      else {
        const part = one(sign, name, quoted, depth, field)
        if (!part) continue
        const before = or ? parts.pop() : undefined
        // Added in place: a copy for every `OR` would make a long query slow.
        const any: Query = before?.is === 'any' ? before : { is: 'any', of: before ? [before] : [] }
        any.of.push(part)
        parts.push(before ? any : part)
        or = false
      }
    }
    return parts.length === 1 ? (parts[0] as Query) : { is: 'all', of: parts }
  }

  function one(
    sign: string,
    name: string | undefined,
    quoted: string | undefined,
    depth: number,
    around?: Field
  ): Query | undefined {
    const isNot = MINUS.includes(sign.charAt(0))
    const part = isNot ? what(sign.slice(1)) : what(sign)
    return part && isNot ? { is: 'not', of: part } : part

    function what(plain: string): Query | undefined {
      if (quoted !== undefined) return said(name, quoted, around, true)
      if (/[(（]$/.test(plain)) {
        if (depth >= DEEPEST) return
        const within = all(depth + 1, fieldOf(name) ?? around)
        return within.is === 'all' && !within.of.length ? undefined : within
      }
      const [, word, rest = ''] = NAMED.exec(plain) ?? []
      return (rest && said(word, rest, around, false)) || leaf(plain, around, false)
    }
  }
}

/** What is said of a name; quoted, of none too. */
function said(name = '', text: string, around: Field | undefined, isQuoted: boolean): Query | undefined {
  const field = fieldOf(name)
  const part = field ? undefined : limit(name.toLowerCase(), text.trim())
  return part ?? (field || isQuoted ? leaf(text, field ?? around, isQuoted) : undefined)
}

/** What is no limit is undefined: `before:christmas`. */
function limit(name: string, text: string): Query | undefined {
  if (name === 'lang' && /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(text))
    return facet('language', (text.split('-')[0] as string).toLowerCase())
  if (name === 'photo') return photo(text.toLowerCase())
  const day = name === 'before' ? beside(text, -1) : name === 'after' ? beside(text, 1) : undefined
  return day ? { is: 'issued', [name === 'before' ? 'to' : 'from']: day } : undefined
}

const fieldOf = (name = ''): Field | undefined => FIELDS.find(field => field === name.toLowerCase())

function leaf(typed: string, field: Field | undefined, isQuoted: boolean): Query | undefined {
  const text = typed.trim()
  if (!HAS_WORD.test(text)) return
  const of = field ? { field } : {}
  if (isQuoted) return { is: 'phrase', text, ...of }
  const start = /^(.*[\p{L}\p{N}])[*＊]+$/u.exec(text)?.[1]
  return start ? { is: 'prefix', text: start, ...of } : { is: 'words', text, ...of }
}

const facet = (name: 'language' | 'photo', value: string): Query => ({ is: 'facet', name, value })

/** `yes` is a photo that is kept, or of which the words are; what is none of these is no limit. */
export function photo(value: string): Query | undefined {
  if (value === 'yes') return { is: 'any', of: [facet('photo', 'kept'), facet('photo', 'lost')] }
  if (value === 'no') return facet('photo', 'none')
  return ['kept', 'lost', 'none'].includes(value) ? facet('photo', value) : undefined
}

/** The day, month or year just before (-1) or after (1) one, as far as that is known: `before:2020` ends with 2019. */
function beside(text: string, step: number): string | undefined {
  const date = edtf(text)
  if (!date) return
  const { year, month, day } = date
  const months = month ? month - 1 : 0
  const length = day ? 10 : month ? 7 : 4
  const moved = new Date(0)
  moved.setUTCFullYear(year + (month ? 0 : step), months + (month && !day ? step : 0), (day ?? 1) + (day ? step : 0))
  return moved.getUTCFullYear() < 0 || moved.getUTCFullYear() > 9999 ? text : moved.toISOString().slice(0, length)
}
