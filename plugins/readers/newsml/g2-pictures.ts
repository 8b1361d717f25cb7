// The pictures that go with a text of NewsML-G2: items of their own, which the text links to or shares a package with.
import type { Dump } from '../../archive/types.ts'
import { recordsOf } from '../markup/records.ts'
import { all, child, children, type Element, lineOf } from '../markup/tree.ts'
import type { StatedPhoto } from '../stated/photos.ts'

/** The pictures of a message by their `guid`, and the packages: which items belong together. */
export interface G2Pictures {
  pictures: Map<string, StatedPhoto>
  packages: string[][]
}

const IS_PICTURE = /(?:^|[:/])(?:picture|graphic)$/

/** They may stand after the text that shows them, so the message is gone through once for them. */
export async function picturesIn(dump: Dump): Promise<G2Pictures> {
  const found: G2Pictures = { pictures: new Map(), packages: [] }
  for await (const { element } of recordsOf(dump, it => it.local === 'newsitem' || it.local === 'packageitem')) {
    const guid = element.attributes.get('guid')
    if (element.local === 'packageitem')
      found.packages.push([...all(element, 'itemref')].flatMap(it => it.attributes.get('residref') ?? []))
    else if (guid && isPicture(child(element, 'itemmeta'))) found.pictures.set(guid, pictureOf(element))
  }
  return found
}

/** Those of one text, the linked ones in the order of their links. */
export function picturesFor(item: Element, { pictures, packages }: G2Pictures): StatedPhoto[] {
  const linked = children(child(item, 'itemmeta'), 'link').filter(isPicture)
  const ids = linked.map(it => it.attributes.get('residref') ?? '')
  const guid = item.attributes.get('guid') ?? ''
  const packed = packages.filter(refs => refs.includes(guid)).flatMap(refs => refs.filter(id => !ids.includes(id)))
  const known = packed.flatMap(id => pictures.get(id) ?? [])
  return [...linked.map(link => ofLink(link, pictures)), ...known]
}

function ofLink(link: Element, pictures: G2Pictures['pictures']): StatedPhoto {
  const href = link.attributes.get('href')
  const item = pictures.get(link.attributes.get('residref') ?? '')
  if (!item) return { at: href, caption: lineOf(child(link, 'title')) }
  return { ...item, at: [...([item.at ?? []].flat() as string[]), ...(href ? [href] : [])] }
}

function pictureOf(item: Element): StatedPhoto {
  const about = child(item, 'contentmeta')
  const described = children(about, 'description')
  const caption = described.find(it => /caption$/.test(it.attributes.get('role') ?? '')) ?? described[0]
  const names = children(about, 'creator').map(it => lineOf(child(it, 'name')))
  const who = [...names, lineOf(child(about, 'creditline'))].filter(it => it !== undefined)
  return {
    at: renditions(item),
    caption: lineOf(caption) ?? lineOf(child(about, 'headline')),
    credit: [...new Set(who)].join('/') || undefined
  }
}

/** Where the item says that its picture lies, the largest first. */
function renditions(item: Element): string[] {
  const width = (it: Element) => Number(it.attributes.get('width')) || 0
  return [...all(item, 'remotecontent')]
    .filter(it => /^(?:image\/|$)/.test(it.attributes.get('contenttype') ?? ''))
    .sort((a, b) => width(b) - width(a))
    .flatMap(
      it =>
        it.attributes
          .get('href')
          ?.trim()
          .replace(/^file:\/+(?=\.)/, '') ?? []
    )
}

const isPicture = (element: Element | undefined): boolean =>
  IS_PICTURE.test(child(element, 'itemclass')?.attributes.get('qcode') ?? '')
