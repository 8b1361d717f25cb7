// Templates of MediaWiki: what they say of the article, and what of them is its text. No template is looked up or run.
import { escaped } from '../markup/html.ts'
import { partsOf } from './nested.ts'

/** What templates say of an article, beside its text. */
export interface Told {
  dates: string[]
  /** It is still being written. */
  draft?: string
  /** The templates that are left out, by name, with how often. */
  left: Map<string, number>
}

const DATE = /^(?:date|datum|fecha|data|дата|日付|日期|dateline|byline|article date)$/
const DRAFT = /^(?:develop|developing|draft|prepare|entwurf|brouillon|borrador|rascunho|bozza)$/
const QUOTATION =
  /^(?:(?:block|c|r|pull|long|large|big)?[ -]?quote|quotation|(?:centered |pull )?quote box|zitat|citation(?: bloc)?|début citation|cita|citazione|citação|цитата|citaat)\d?$/
/** It prints its last text as it is, or in another dress. */
const DRESS =
  /^(?:lang|langue|nowrap|nobr|small|smaller|big|larger|resize|color|colour|font color|sic|smallcaps|sc|allcaps|strong|em|mono|code|tt|ipa|transl|nihongo|lang-[a-z]{2,3}|text|plainlist|start date|as of)$/
/** A link to an article of another wiki. */
const LINK = /^(?:w|wp|wikipedia|wlink|wt|wikt|wiktionary|s|commons link|foreign)$/
const SOURCE =
  /^(?:source(?:[ -].*)?|quelle|fuente|fonte|источник|bron|cite(?: .*)?|citation|internetquelle|literatur|lien web|article|ouvrage)$/
/** Whose picture it is, in its caption. */
const CREDIT = /^(?:(?:image|photo|picture)[ -]?(?:source|credit|by)|bildquelle|crédit photo)$/
const NO_NAME = /[[\]{}<>\n]/
const MARKS = new Map([
  ['!', '&#124;'],
  ['=', '&#61;'],
  ["'", '’'],
  ['-', ' '],
  ['nbsp', ' '],
  ['spaces', ' '],
  ['snd', ' – '],
  ['spnd', ' – '],
  ['spaced ndash', ' – '],
  ['ndash', '–'],
  ['–', '–'],
  ['mdash', '—'],
  ['—', '—'],
  ['dash', ' – '],
  ['dot', ' · '],
  ['·', ' · '],
  ['middot', ' · '],
  ['break', '<br>'],
  ['br', '<br>'],
  ['crlf', '<br>']
])

/** The text that a template prints, as HTML; what it says besides goes to `told`. */
export function templateText(inside: string, told: Told): string {
  const [called = '', ...given] = partsOf(inside)
  const name = called.replaceAll('_', ' ').trim().toLowerCase()
  // What is called so is no template, but brackets that somebody forgot to close.
  if (NO_NAME.test(called.trim()) || called.length > 100) return `{{${inside}}}`
  const mark = MARKS.get(name)
  if (mark !== undefined) return mark
  const { list, named } = argumentsOf(given)
  const one = (...keys: string[]) => keys.map(key => named.get(key)).find(Boolean)
  if (DATE.test(name)) {
    const date = one('date', 'datum', 'fecha', 'data') ?? list[0]
    if (date && /\d/.test(date)) told.dates.push(date)
    return ''
  }
  if (DRAFT.test(name)) {
    told.draft ??= name
    return ''
  }
  if (QUOTATION.test(name)) {
    const words = one('text', 'quote', 'quotation', 'zitat', 'citation') ?? list[0]
    const by = one('author', 'sign', 'autor', 'auteur', 'speaker') ?? list[1]
    // On one line, since lines are what is read next.
    if (words)
      return `\n<blockquote><p>${words.replace(/\n\s*\n/g, '</p><p>').replace(/\n/g, ' ')}</p>${by ? `<p>— ${by}</p>` : ''}</blockquote>\n`
  }
  if (LINK.test(name) && list[0]) return list[1] || list[0]
  if (name === 'convert' || name === 'cvt') return `${list[0] ?? ''} ${list[1] ?? ''}`.trim()
  if (name === 'abbr' || name === 'tooltip') return list[0] ?? ''
  if (CREDIT.test(name) && list[0]) return `<span class="credit">${list[0]}</span>`
  if (DRESS.test(name) && list.length) return list.at(-1) ?? ''
  if (SOURCE.test(name)) return sourceText(one, list)
  told.left.set(name.slice(0, 60), (told.left.get(name.slice(0, 60)) ?? 0) + 1)
  return ''
}

/** Where it is from, on one line: `Jane Roe. Ferry late. The Gazette, October 23, 2020. https://…` */
function sourceText(one: (...keys: string[]) => string | undefined, list: readonly string[]): string {
  const said = [
    one('author', 'autor', 'auteur'),
    one('title', 'titel', 'titre', 'título'),
    one('pub', 'publisher', 'work', 'newspaper', 'website', 'werk', 'site'),
    one('date', 'datum', 'fecha')
  ].filter(it => it !== undefined)
  const address = one('url', 'adresse')
  return [...(said.length ? said : list.slice(0, 1)), ...(address ? [escaped(address)] : [])].join('. ')
}

/** A template's arguments, in order and by name: `1=` is the first. */
function argumentsOf(given: readonly string[]): { list: string[]; named: Map<string, string> } {
  const [list, named]: [string[], Map<string, string>] = [[], new Map()]
  for (const argument of given) {
    const [, key, value = ''] = /^\s*([\p{L}\d _-]{1,40}?)\s*=(?!")([\s\S]*)$/u.exec(argument) ?? []
    if (key === undefined) list.push(argument.trim())
    else if (/^\d{1,2}$/.test(key)) list[Number(key) - 1] = value.trim()
    else named.set(key.toLowerCase(), value.trim())
  }
  return { list: [...list].map(it => it ?? ''), named }
}
