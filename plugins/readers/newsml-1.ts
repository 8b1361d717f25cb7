// NewsML 1, the first of the IPTC's formats for packages of news.
import type { Dump, Fields, Place, Reader, Reading } from '../archive/types.ts'
import { recordsOf } from './markup/records.ts'
import { all, child, children, type Element, first, lineOf } from './markup/tree.ts'
import { contentOf } from './newsml/content.ts'
import { statedDate } from './stated/date.ts'
import { statedLanguage } from './stated/language.ts'
import { namesIn } from './stated/names.ts'
import { photoBlocks, type StatedPhoto } from './stated/photos.ts'
import { standsIn } from './stated/record.ts'
import { after } from './stated/text.ts'
import { xmlRoot } from './xml-root.ts'

const BY = 'newsml-1'
/** Parts that go with a text and are none. */
const BESIDE =
  /headline|contact|style ?sheet|logo|caption|photo|picture|video|graphic|thumbnail|quicklook|preview|audio/i

export const newsml1: Reader = {
  name: BY,
  reads:
    'NewsML 1: news lines, management and descriptive metadata, the main text in NITF, XHTML or plain, photos with caption and byline',
  accepts: dump => ['newsml', 'newsenvelope'].includes(xmlRoot(dump) ?? ''),
  async *articles(dump: Dump): AsyncGenerator<Reading> {
    const items = []
    for await (const { element, number, encoding } of recordsOf(dump, it => it.local === 'newsitem')) {
      // Whether it is the only item is known when the next one comes or none does.
      items.push({ element, number, encoding })
      if (items.length < 2) continue
      const [before] = items.splice(0, 1)
      if (before) yield reading(dump, before.element, { record: before.number }, before.encoding)
    }
    const [last] = items
    if (last) yield reading(dump, last.element, last.number > 1 ? { record: last.number } : {}, last.encoding)
    else yield { place: {}, notArticle: 'no-article', reason: 'there is no news item in it' }
  }
}

function reading(dump: Dump, item: Element, place: Place, encoding: string): Reading {
  const found = mainText(item)
  if (!found) return { place, notArticle: 'no-article', reason: 'the item holds no text, only what goes with one' }
  const { data, path } = found
  const line = (name: string) => path.map(it => lineOf(child(child(it, 'newslines'), name))).findLast(Boolean)
  const title = line('headline')
  const content = contentOf(dump, data, title, BY)
  const pictures = photoBlocks(picturesOf(item), BY, (content.photos?.size ?? 0) + 1)
  const blocks = [...pictures.blocks, ...after(pictures.blocks.length, content.blocks)]
  if (!blocks.length && !title) return { place, notArticle: 'empty', reason: 'there is no headline and no text in it' }
  const fields: Partial<Fields> = { ...content.fields, ...fieldsOf(dump, item, path, line) }
  if (fields.standfirst && standsIn(content.blocks.map(b => b.text).join('\n'), fields.standfirst))
    delete fields.standfirst
  return {
    place,
    fields,
    blocks,
    photos: new Map([...(content.photos ?? []), ...pictures.photos]),
    encoding,
    apart: ['headline', 'photos', 'order']
  }
}

/** The data of the main text, and the components around it from the outermost to its own. */
function mainText(item: Element): { data: Element; path: Element[] } | undefined {
  const found: { data: Element; path: Element[]; rank: number }[] = []
  const walk = (component: Element, path: Element[]) => {
    const role = formal(child(component, 'role')) ?? ''
    for (const content of children(component, 'contentitem')) {
      const data = child(content, 'datacontent')
      const type = [
        formal(child(content, 'mediatype')),
        formal(child(content, 'mimetype')),
        formal(child(content, 'format'))
      ].join(' ')
      if (!data || /css|image|video|audio|photo/i.test(type) || !lineOf(data)) continue
      found.push({
        data,
        path,
        rank: /main|body|text|story/i.test(role) && !BESIDE.test(role) ? 2 : BESIDE.test(role) ? 0 : 1
      })
    }
    for (const inner of children(component, 'newscomponent')) walk(inner, [...path, inner])
  }
  for (const component of children(item, 'newscomponent')) walk(component, [component])
  const best = found.filter(it => it.rank > 0).sort((a, b) => b.rank - a.rank)
  return best.find(it => it.rank === 2) ?? best[0]
}

function fieldsOf(
  dump: Dump,
  item: Element,
  path: readonly Element[],
  line: (name: string) => string | undefined
): Partial<Fields> {
  const management = child(item, 'newsmanagement')
  const date = (name: string) => statedDate(lineOf(child(management, name)), dump.facts.timeZone)
  const [issued, version] = [date('firstcreated') ?? date('thisrevisioncreated'), date('thisrevisioncreated')]
  const byline = line('byline')
  const described = path.map(it => child(it, 'descriptivemetadata'))
  const tags = described
    .flatMap(it => children(it, 'property'))
    .filter(it => /keyword/i.test(formal(it) ?? ''))
    .map(it => it.attributes.get('value'))
  const lines = [...tags, line('keywordline')].filter(it => it !== undefined && it !== '') as string[]
  const lang = described.map(it => formal(child(it, 'language'))).findLast(Boolean) ?? item.attributes.get('xml:lang')
  const fields: Partial<Fields> = {
    title: line('headline'),
    standfirst: line('subheadline'),
    byline,
    authors: byline === undefined ? undefined : namesIn(`by ${byline.replace(/^by\s+/i, '')}`),
    dateline: line('dateline'),
    issued: issued?.day,
    updated: version && version.day > (issued?.day ?? '') ? (version.time ?? version.day) : undefined,
    lang: statedLanguage(lang),
    tags: lines.length ? [...new Set(lines)] : undefined,
    rights: line('copyrightline')
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The photos that go with the text: a component of that role, its caption a text inside, its picture a file. */
function picturesOf(item: Element): StatedPhoto[] {
  return [...all(item, 'newscomponent')].flatMap(function inside(component: Element): StatedPhoto[] {
    if (!/^(?:photo|picture|image|graphic)/i.test(formal(child(component, 'role')) ?? ''))
      return children(component, 'newscomponent').flatMap(inside)
    const lines = first(component, 'newslines')
    const contents = [...all(component, 'contentitem')]
    // The sizes come in the order in which they were made: the preview, and at last what is printed.
    const at = contents.map(it => it.attributes.get('href')).filter(it => it !== undefined && it !== '') as string[]
    const words = contents.map(it => lineOf(child(it, 'datacontent'))).find(Boolean)
    return [
      {
        at: at.reverse(),
        caption: words ?? lineOf(child(lines, 'headline')),
        credit: lineOf(child(lines, 'byline')) ?? lineOf(child(lines, 'creditline'))
      }
    ]
  })
}

const formal = (element: Element | undefined): string | undefined => element?.attributes.get('formalname')
