// What a database says of an article → the fields of the contract.
import type { Block, Fields } from '../../archive/types.ts'
import { statedDate } from '../stated/date.ts'
import { namesIn } from '../stated/names.ts'
import { oneLine } from '../stated/text.ts'
import type { Role } from './labels.ts'

/** A document, read. */
export interface Parts {
  fields: Partial<Fields>
  blocks: Block[]
  /** There is a summary of the text, and no text. */
  isSummed?: boolean
}

/** What was said, label by label. */
export type Said = Partial<Record<Role, string[]>>

const LANGUAGES: Record<string, string> = {
  english: 'en',
  englisch: 'en',
  anglais: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  portuguese: 'pt',
  português: 'pt',
  italian: 'it',
  italiano: 'it',
  russian: 'ru',
  arabic: 'ar',
  chinese: 'zh',
  japanese: 'ja',
  dutch: 'nl',
  nederlands: 'nl'
}

/** The fields of a document; `line` is the day as it was printed. */
export function fieldsOf(said: Said): Partial<Fields> {
  const first = (role: Role) => said[role]?.map(oneLine).find(Boolean)
  const byline = first('byline')?.replace(/[;,.]+$/, '')
  const authors = byline === undefined ? [] : authorsIn(byline)
  const fields: Partial<Fields> = {
    title: first('headline')?.replace(/\s*[;:]$/, ''),
    standfirst: first('standfirst'),
    byline: byline !== undefined && /^(?:by|von|par|por|di)\s/i.test(byline) ? byline : undefined,
    authors: authors.length ? authors : undefined,
    dateline: first('dateline'),
    issued: issuedOf(first('date')),
    publication: paperOf(first('publication')),
    section: sectionOf(first('section')),
    lang: LANGUAGES[(first('lang') ?? '').split(/[\s;,]/, 1)[0]?.toLowerCase() ?? ''],
    tags: tagsOf(said.tags?.[0]),
    original: first('original')?.match(/^https?:\/\/[^\s/]+\/\S+$/)?.[0],
    rights: rightsOf(first('copyright'))
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** `October 23, 2010, Saturday, Late Edition`: the weekday and what follows it are no part of the day. */
export function issuedOf(line: string | undefined): string | undefined {
  const plain = line
    ?.replace(/^\p{L}+day,?\s+/iu, '')
    .replace(/(\b(?:1[6-9]|20)\d\d)\b.*$/, '$1')
    .replace(/^(\d{1,2})\. /, '$1 ')
  return statedDate(plain)?.day
}

/** Catalogues have the family name first: `Roe, Jane; Doe, John`. A role and a paper may stand behind: `Jane Roe Staff Writer`. */
function authorsIn(byline: string): string[] {
  const people = byline.split(/\s*;\s*/)
  const turned = people.map(name => /^(\p{Lu}[\p{L}'’ -]+), (\p{Lu}[\p{L}.'’ -]*)$/u.exec(name))
  const isOneWord = (name = '') => !/\s/.test(name.trim())
  if (turned.every(it => it && (isOneWord(it[1]) || isOneWord(it[2])))) return turned.map(it => `${it?.[2]} ${it?.[1]}`)
  return namesIn(byline.replace(/\s*;.*$/, '')).map(capitals)
}

/** Databases print names in capitals. */
const capitals = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name
        .toLowerCase()
        .replace(/(^|[\s.'’-])(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase())
        .replace(/\bMc(\p{Ll})/gu, (_, letter) => `Mc${letter.toUpperCase()}`)

/** `Harbour Gazette, The (Port Ellen, Scotland)` → `The Harbour Gazette`. */
function paperOf(name: string | undefined): string | undefined {
  const [, bare = ''] = /^(.*?)\s*(?:\([^()]*\)|;.*)?$/.exec(name ?? '') ?? []
  const [, own, article] = /^(.*), (The|Die|Der|Das|Le|La|Les|El|Los|Las|Il)$/.exec(bare) ?? []
  return (own ? `${article} ${own}` : bare) || undefined
}

/** `Section A; Column 0; Foreign Desk; Pg. 4`: the desk says more than the sheet. */
function sectionOf(text: string | undefined): string | undefined {
  const parts = text?.split(/\s*;\s*/).filter(part => !/^(?:pgs?|pages?|p|s|seite|column)\b\.?\s*\w*$/i.test(part))
  const [first] = parts ?? []
  return (/^section \w+$/i.test(first ?? '') && parts?.[1]) || first || undefined
}

/** `LABOR STRIKES (90%); FERRIES (78%)`, or in lines with commas. */
function tagsOf(text: string | undefined): string[] | undefined {
  const tags = (text ?? '').split(/\s*[;|]\s*/).map(tag => oneLine(tag.replace(/\s*\(\d+%\)/, '')))
  const found = [...new Set(tags.filter(Boolean))]
  return found.length ? found : undefined
}

function rightsOf(text: string | undefined): string | undefined {
  const own = text?.replace(/^\((copyright .*)\)$/i, '$1').replace(/^[,\s]+/, '')
  return own && !/copyright|©|\(c\)/i.test(own) ? `Copyright ${own}` : own
}
