// What the head of an article in NITF states.
import type { AccessionFacts, Fields } from '../../archive/types.ts'
import { all, child, children, type Element, first, lineOf, rawText } from '../markup/tree.ts'
import { statedDate } from '../stated/date.ts'
import { statedLanguage } from '../stated/language.ts'
import { namesIn } from '../stated/names.ts'

/** The fields of a `<nitf>`, from its docdata and the head of its body. */
export function nitfFields(nitf: Element, facts: AccessionFacts): Partial<Fields> {
  const [head, body] = [child(nitf, 'head'), child(nitf, 'body')]
  const top = child(body, 'body.head')
  const docdata = first(head, 'docdata')
  const pubdata = first(head, 'pubdata')
  const attribute = (element: Element | undefined, name: string) => element?.attributes.get(name)?.trim() || undefined
  const date = (element: Element | undefined, name = 'norm') => statedDate(attribute(element, name), facts.timeZone)
  const issued =
    date(pubdata, 'date.publication') ?? date(first(docdata, 'date.issue')) ?? date(first(top, 'story.date'))
  const byline = bylineOf(children(top, 'byline'))
  const abstract = lineOf(child(top, 'abstract'))
  const dateline = datelineOf(child(top, 'dateline'))
  const tags = [...all(docdata ?? nitf, 'keyword')]
    .map(it => attribute(it, 'key') ?? lineOf(it))
    .filter(it => it !== undefined)
  const rights = rightsOf(first(docdata, 'doc.copyright'))
  const original = attribute(pubdata, 'ex-ref')
  const fields: Partial<Fields> = {
    title: lineOf(first(top, 'hl1')) ?? lineOf(first(top, 'hedline')) ?? lineOf(first(head, 'title')),
    standfirst: abstract,
    byline: byline?.printed,
    authors: byline?.authors.length ? byline.authors : undefined,
    dateline,
    issued: issued?.day,
    publication: attribute(pubdata, 'name'),
    section: attribute(pubdata, 'position.section'),
    lang: statedLanguage(attribute(body, 'xml:lang') ?? attribute(nitf, 'xml:lang') ?? attribute(nitf, 'baselang')),
    tags: tags.length ? [...new Set(tags)] : undefined,
    original: original && /^https?:/i.test(original) ? original : undefined,
    rights
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
}

/** `By <person>Jane Roe</person><byttl>Port reporter</byttl>`: who it is, and their title, which is no name. */
function bylineOf(bylines: readonly Element[]): Byline | undefined {
  const all = bylines.map(oneByline).filter(it => it !== undefined)
  // The same in another place, as many systems print it, is said once.
  const printed = [...new Set(all.map(it => it.printed))].join('; ')
  return printed ? { printed, authors: [...new Set(all.flatMap(it => it.authors))] } : undefined
}

interface Byline {
  printed: string
  authors: string[]
}

function oneByline(byline: Element): Byline | undefined {
  const said = lineOf({
    ...byline,
    children: byline.children.filter(it => typeof it === 'string' || it.local !== 'byttl').map(spaced)
  })
  const title = lineOf(child(byline, 'byttl'))
  const printed = [said?.replace(/[\s,]+$/, ''), title].filter(Boolean).join(', ')
  const people = [...all(byline, 'person')].map(lineOf).filter(it => it !== undefined)
  const authors = (people.length ? people : [said ?? '']).flatMap(name =>
    namesIn(/^by\b/i.test(name) ? name : `by ${name}`)
  )
  return printed ? { printed, authors } : undefined
}

/** `By<person>Jane`: the tags part the words. */
const spaced = (part: Element | string): Element | string =>
  typeof part === 'string' ? part : { ...part, children: [' ', ...part.children, ' '] }

function datelineOf(dateline: Element | undefined): string | undefined {
  if (!dateline) return
  const machine = (text: string) => /^\s*\d{8}T\d{6}/.test(text)
  const parts = dateline.children.filter(it => !machine(typeof it === 'string' ? it : rawText(it))).map(spaced)
  return lineOf({ ...dateline, children: parts })?.replace(/\s+,/g, ',')
}

function rightsOf(copyright: Element | undefined): string | undefined {
  const [year, holder] = [copyright?.attributes.get('year'), copyright?.attributes.get('holder')]
  return holder ? `© ${/^\d{4}/.exec(year ?? '')?.[0] ?? ''} ${holder}`.replace('  ', ' ') : undefined
}
