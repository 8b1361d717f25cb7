// The body of an article in NITF → blocks.
import type { Block, PhotoPlace } from '../../archive/types.ts'
import { blocksFromHtml, type Fragment } from '../html/fragment.ts'
import { innerHtml, type Naming } from '../markup/html.ts'
import { all, child, children, type Element, first, lineOf } from '../markup/tree.ts'
import { photoBlocks, type StatedPhoto } from '../stated/photos.ts'
import { after, blocksOfText } from '../stated/text.ts'

/** NITF's own names; what is not here has HTML's name, or marks up words inside a line. */
const NAMES: Record<string, string | null> = {
  hl1: 'h2',
  hl2: 'h2',
  bq: 'blockquote',
  block: 'div',
  'nitf-table': 'div',
  'nitf-table-metadata': null,
  'custom-table': null,
  fn: 'p',
  tagline: 'p',
  note: 'p',
  ednote: null,
  media: null,
  script: null,
  style: null
}
const HTML = new Set(
  'p a em strong b i u sub sup q br hr pre ul ol li dl dt dd table caption thead tbody tfoot tr th td col h1 h2 h3 h4 h5 h6 blockquote div section img'.split(
    ' '
  )
)
const naming: Naming = ({ local }) => (local in NAMES ? (NAMES[local] as string | null) : HTML.has(local) ? local : '')

/** The blocks of `<body.content>` and `<body.end>`, with a photo where it stood. */
export function nitfBlocks(body: Element, by: string): Fragment {
  const blocks: Block[] = []
  const photos = new Map<number, PhotoPlace>()
  const add = (part: Fragment) => {
    const base = photos.size
    blocks.push(...after(blocks.length, renumbered(part.blocks, base)))
    for (const [number, place] of part.photos) photos.set(number + base, place)
  }
  const content = child(body, 'body.content')
  for (const part of parts(content ? wholeOf(content) : body)) {
    if (isMedia(part)) add(photoBlocks([mediaOf(part)], by))
    else add(blocksFromHtml(innerHtml(part, naming), by))
  }
  for (const tagline of children(child(body, 'body.end'), 'tagline')) {
    for (const block of blocksOfText(lineOf(tagline) ?? '', by, blocks.length + 1))
      blocks.push({ ...block, kind: 'signoff' })
  }
  return { blocks, photos }
}

const renumbered = (blocks: readonly Block[], base: number): Block[] =>
  blocks.map(block => (block.photo === undefined ? block : { ...block, photo: block.photo + base }))

/** The New York Times' corpus has the lead twice: alone, and in the block with the whole text. */
function wholeOf(content: Element): Element {
  return [...all(content, 'block')].find(block => block.attributes.get('class') === 'full_text') ?? content
}

const isMedia = (element: Element) => element.local === 'media'

/** Runs of what is no photo, and the photos between them. */
function parts(content: Element): Element[] {
  const out: Element[] = []
  for (const part of content.children) {
    if (typeof part !== 'string' && isMedia(part)) out.push(part)
    else if (typeof part !== 'string' && part.local === 'block' && first(part, 'media')) out.push(...parts(part))
    else {
      const last = out.at(-1)
      if (last && !isMedia(last)) last.children.push(part)
      else out.push({ ...content, children: [part] })
    }
  }
  return out
}

function mediaOf(media: Element): StatedPhoto {
  const references = [...all(media, 'media-reference')]
  const width = (element: Element) => Number(element.attributes.get('width')) || 0
  const [largest, ...others] = references.sort((a, b) => width(b) - width(a))
  const at = [largest, ...others].flatMap(it => [it?.attributes.get('source'), it?.attributes.get('data-location')])
  return {
    at: at.filter(it => it !== undefined),
    alt: largest?.attributes.get('alternate-text'),
    caption: children(media, 'media-caption').map(lineOf).filter(Boolean).join(' '),
    credit: children(media, 'media-producer').map(lineOf).filter(Boolean).join(', ')
  }
}
