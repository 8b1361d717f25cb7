// The pictures that an item of a feed states beside its text: Media RSS, enclosures, iTunes, an image of its own.
import { child, children, type Element, lineOf } from '../markup/tree.ts'
import type { StatedPhoto } from '../stated/photos.ts'
import { printed } from './printed.ts'

/** One picture in several sizes is one. */
export function picturesOf(item: Element): StatedPhoto[] {
  const groups = children(item, 'media:group').map(around => ({ around, sizes: mediaIn(around) }))
  const alone = bySize(mediaIn(item)).map(sizes => ({ around: item, sizes }))
  const photos = [...alone, ...groups].filter(({ sizes }) => sizes.length).map(mediaOf)
  const links = children(item, 'link').filter(it => it.attributes.get('rel') === 'enclosure')
  const enclosed = [...children(item, 'enclosure'), ...links].filter(isPicture)
  const stated = [...photos, ...enclosed.map(it => ({ at: addressOf(it) }))]
  const small = ['media:thumbnail', 'itunes:image', 'image'].flatMap(name => children(item, name)).map(addressOf)
  const all: StatedPhoto[] = stated.length ? stated : small.filter(at => at !== undefined).map(at => ({ at }))
  const seen = new Set<string>()
  return all.filter(({ caption, at }) => {
    const key = caption ?? String(at ?? '')
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

/** The same file, asked for in several sizes: `3000.jpg?w=140`, `3000.jpg?w=460`. */
function bySize(media: readonly Element[]): Element[][] {
  const files = new Map<string, Element[]>()
  for (const it of media) {
    const at = addressOf(it) ?? ''
    const file = at.replace(/(\.(?:jpe?g|png|webp|gif|avif))\?.*/i, '$1')
    files.set(file, [...(files.get(file) ?? []), it])
  }
  return [...files.values()]
}

const mediaIn = (element: Element) => children(element, 'media:content').filter(isPicture)

const addressOf = (it: Element) =>
  it.attributes.get('url') ?? it.attributes.get('href') ?? lineOf(child(it, 'url')) ?? addressIn(lineOf(it))

const addressIn = (text: string | undefined) => (text && /^https?:\/\/\S+$/i.test(text) ? text : undefined)

const isPicture = (it: Element) =>
  it.attributes.get('medium') === 'image' ||
  /^image\//.test(it.attributes.get('type') ?? '') ||
  (!it.attributes.has('type') && /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(addressOf(it) ?? ''))

/** Its words may stand in any of the sizes, or around them. */
function mediaOf({ around, sizes }: { around: Element; sizes: Element[] }): StatedPhoto {
  const width = (it: Element) => Number(it.attributes.get('width')) || 0
  const sorted = [...sizes].sort((a, b) => width(b) - width(a))
  const line = (name: string) => [...sorted, around].map(it => printed(child(it, name))).find(Boolean)
  return {
    at: sorted.map(addressOf).filter(it => it !== undefined),
    caption: line('media:description') ?? line('media:text') ?? line('media:title'),
    credit: line('media:credit')
  }
}
