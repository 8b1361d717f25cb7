// The pictures that go with a text of NewsML-G2: items of their own, which the text links to or shares a package with.
import type { ArticleReading, Dump, PackedPhoto, PhotoPlace } from '../../archive/types.ts'
import { headOf } from '../head.ts'
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
  const isKnown = (link: Element) => pictures.has(link.attributes.get('residref') ?? '')
  const linked = children(child(item, 'itemmeta'), 'link').filter(it => isPicture(it) || isKnown(it))
  const ids = linked.map(it => it.attributes.get('residref') ?? '')
  const guid = item.attributes.get('guid') ?? ''
  const packed = packages.filter(refs => refs.includes(guid)).flatMap(refs => refs.filter(id => !ids.includes(id)))
  const known = packed.flatMap(id => pictures.get(id) ?? [])
  return [...linked.map(link => ofLink(link, pictures)), ...known]
}

function ofLink(link: Element, pictures: G2Pictures['pictures']): StatedPhoto {
  const href = link.attributes.get('href')
  const guid = link.attributes.get('residref') ?? ''
  const item = pictures.get(guid)
  // The item of the picture may be a file of its own.
  if (!item) return { at: [guid, href ?? ''].filter(Boolean), caption: lineOf(child(link, 'title')) }
  return { ...item, at: [...placesOf(item), ...(href ? [href] : [])] }
}

const placesOf = ({ at }: StatedPhoto): readonly string[] =>
  at === undefined ? [] : typeof at === 'string' ? [at] : at

/** The photos of a text, where some refer to a picture by its `guid`, with the places of that. */
export const withGuids = (photos: ArticleReading['photos'], { pictures }: G2Pictures): Map<number, PhotoPlace> =>
  new Map(
    [...(photos ?? [])].map(([number, place]) => {
      const more = place.at.flatMap(it => [...placesOf(pictures.get(it.trim()) ?? {})])
      return [number, more.length ? { ...place, at: [...more, ...place.at] } : place]
    })
  )

/** The pictures that the items of a dump are of, by their `guid`, for the texts of other dumps. */
export async function* g2Named(dump: Dump): AsyncGenerator<PackedPhoto> {
  if (!/[:/](?:picture|graphic)"/.test(headOf(dump))) return
  const { pictures } = await picturesIn(dump)
  const bytes = () => Promise.reject(new Error('it lies beside the dump'))
  for (const [name, picture] of pictures) yield { name, size: 0, at: placesOf(picture), bytes }
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

/** Where the item says that its picture lies, the largest first, and what the file was called when it was sent. */
function renditions(item: Element): string[] {
  const width = (it: Element) => Number(it.attributes.get('width')) || 0
  const sent = lineOf(child(child(item, 'itemmeta'), 'filename'))
  const remote = [...all(item, 'remotecontent')]
    .filter(it => /^(?:image\/|$)/.test(it.attributes.get('contenttype') ?? ''))
    .sort((a, b) => width(b) - width(a))
    .flatMap(
      it =>
        it.attributes
          .get('href')
          ?.trim()
          .replace(/^file:\/+(?=\.)/, '') ?? []
    )
  return sent && /\.(?:jpe?g|png|tiff?|webp|gif)$/i.test(sent) ? [...remote, sent] : remote
}

const isPicture = (element: Element | undefined): boolean =>
  IS_PICTURE.test(child(element, 'itemclass')?.attributes.get('qcode') ?? '')
