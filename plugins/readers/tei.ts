// TEI, in which libraries and scholars encode newspapers: a text, or many, with a header that says what they are.
import type { Block, Dump, Fields, Later, Place, Reader, Reading } from '../archive/types.ts'
import { recordsOf } from './markup/records.ts'
import { all, child, children, type Element, first, lineOf } from './markup/tree.ts'
import { statedDate } from './stated/date.ts'
import { statedLanguage } from './stated/language.ts'
import { namesIn } from './stated/names.ts'
import { oneLine } from './stated/text.ts'
import { xmlRoot } from './xml-root.ts'

const BY = 'tei'
/** Parts of an issue that are articles, as they are typed. */
const ARTICLE = /^(?:article|artikel|news|story|editorial|letter|review|advert\w*|item|notice|report)s?$/i

export const tei: Reader = {
  name: BY,
  reads:
    'TEI (`<TEI>`, `<teiCorpus>`): a text, or the articles of an issue, which are its `<div>`s of that type: head, byline, dateline, date, paper, author, language, paragraphs, crossheads, quotations, lists, verse; page breaks, notes and what the editors say are no text',
  accepts: dump => /^(?:tei(?:\.2)?|teicorpus)$/.test(xmlRoot(dump) ?? ''),
  many: true,
  async *articles(dump: Dump): AsyncGenerator<Reading | Later> {
    let number = 0
    for await (const { element, encoding } of recordsOf(dump, it => it.local === 'tei' || it.local === 'tei.2')) {
      const body = first(child(element, 'text'), 'body') ?? child(element, 'text')
      const divs = body ? articlesIn(body) : []
      const header = child(element, 'teiheader')
      for (const div of divs.length ? divs : [body ?? element]) {
        const place: Place = { record: ++number }
        yield { place, make: () => reading(dump, { header, text: div, isPart: divs.length > 0, place, encoding }) }
      }
    }
    if (!number) yield { place: {}, notArticle: 'empty', reason: 'there is no text in it' }
  }
}

function articlesIn(body: Element): Element[] {
  return [...all(body, 'div', 'div1', 'div2', 'div3')].flatMap(div => {
    const inner = articlesIn(div)
    if (ARTICLE.test(div.attributes.get('type') ?? '')) return [div]
    return inner
  })
}

interface Of {
  header: Element | undefined
  text: Element
  isPart: boolean
  place: Place
  encoding: string
}

function reading(dump: Dump, { header, text, isPart, place, encoding }: Of): Reading {
  const blocks: Block[] = []
  walk(text, blocks)
  const printed = (name: string) => lineOf(first(text, name))
  const about = first(header, 'sourcedesc') ?? header
  const dateOf = (element: Element | undefined) =>
    element &&
    (statedDate(
      element.attributes.get('when') ?? element.attributes.get('when-iso') ?? element.attributes.get('value')
    ) ??
      statedDate(lineOf(element), dump.facts.timeZone))
  const issued = dateOf(first(child(text, 'dateline') ?? child(text, 'opener'), 'date')) ?? dateOf(first(about, 'date'))
  const title = blocks.find(({ kind }) => kind === 'headline')?.text
  const byline = printed('byline')
  const authors = isPart ? [] : [...all(first(header, 'titlestmt') ?? text, 'author')].map(it => lineOf(it) ?? '')
  const names = (byline ? namesIn(byline) : authors).filter(Boolean)
  const paper = [...(about ? all(about, 'title') : [])].find(it => /^[jsm]$/.test(it.attributes.get('level') ?? ''))
  const main = lineOf(first(first(header, 'titlestmt'), 'title'))
  const lang = text.attributes.get('xml:lang') ?? first(header, 'language')?.attributes.get('ident')
  const dateline = child(text, 'dateline') ?? child(child(text, 'opener'), 'dateline')
  const fields: Partial<Fields> = {
    title: title ?? (isPart ? undefined : main),
    byline,
    authors: names.length ? names : undefined,
    dateline: lineOf(dateline),
    issued: issued?.day,
    publication: lineOf(paper) ?? (isPart ? main : undefined),
    lang: statedLanguage(lang)
  }
  if (!blocks.some(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'quotation'))
    return { place, notArticle: 'empty', reason: 'there is no text in it' }
  const stated = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const notes = text.cutOff ? { notes: ['the dump ends before the text does'] } : {}
  return { place, fields: stated, blocks, encoding, apart: ['headline', 'photos', 'order'], ...notes }
}

const KINDS: Record<string, Block['kind']> = {
  p: 'paragraph',
  ab: 'paragraph',
  l: 'paragraph',
  quote: 'quotation',
  item: 'item',
  byline: 'byline',
  dateline: 'dateline',
  figdesc: 'caption',
  salute: 'paragraph',
  signed: 'signoff'
}
/** What the editors say, and what is no text. */
const BESIDE = new Set(['note', 'fw', 'teiheader', 'app', 'back', 'front'])

/** Every element that holds words of the text, as a block. The first heading is the headline. */
function walk(element: Element, blocks: Block[]): void {
  const add = (kind: Block['kind'], words: string) => {
    const line = blocks.length + 1
    if (words) blocks.push({ kind, text: words, lines: [line, line], labelledBy: BY })
  }
  for (const part of element.children) {
    if (typeof part === 'string') {
      if (/^(?:div\d?|body|text|sp)$/.test(element.local)) add('paragraph', oneLine(part))
    } else if (part.local === 'head')
      add(
        blocks.some(({ kind }) => kind === 'headline' || kind === 'paragraph') ? 'crosshead' : 'headline',
        wordsOf(part)
      )
    else if (part.local === 'lg' && children(part, 'l').length)
      add('paragraph', children(part, 'l').map(wordsOf).join(' / '))
    else if (KINDS[part.local]) add(KINDS[part.local] as Block['kind'], wordsOf(part))
    else if (!BESIDE.has(part.local)) walk(part, blocks)
  }
}

/** Where a word goes on in the next line: a character that no text has. */
const JOINED = '\ue000'

/** A hyphen at a line's end that `<lb break="no"/>` says is none goes; of a choice the corrected form is read. */
function wordsOf(element: Element): string {
  const text = (it: Element | string): string => {
    if (typeof it === 'string') return it
    if (it.local === 'lb') return it.attributes.get('break') === 'no' ? JOINED : ' '
    if (BESIDE.has(it.local) || it.local === 'pb' || it.local === 'cb') return ''
    if (it.local === 'choice') return text(first(it, 'corr', 'reg', 'expan') ?? it.children[0] ?? '')
    return it.children.map(text).join('')
  }
  return oneLine(
    element.children
      .map(text)
      .join('')
      .replace(/[-\u00ad]?\s*\ue000\s*/g, '')
  )
}
