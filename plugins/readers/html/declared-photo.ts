// The photo that a page declares for those who link to it.
import type { Block, PhotoPlace } from '../../archive/types.ts'
import type { Page } from './declared.ts'
import { texts } from './linked-data.ts'
import { placesOf } from './pictures.ts'

const NAMES = ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src', 'thumbnail']

/** Its place is the head of the story. It may be no more than the paper's badge, so it is shown only where it was kept. */
export function declaredPhoto({ meta, article, base }: Page): { block: Block; place: PhotoPlace } | undefined {
  const said = NAMES.flatMap(name => meta.meta.get(name)?.[0] ?? [])
  const at = placesOf([...said.map(({ text }) => text), ...addressesIn(article?.image)], base)
  if (!at.length) return
  const line = said[0]?.line ?? 1
  const block: Block = { kind: 'photo', text: '', lines: [line, line], labelledBy: 'html', photo: 1 }
  return { block, place: { at, beside: true } }
}

/** An address, a picture with an address, or several of them. */
function addressesIn(image: unknown): string[] {
  if (Array.isArray(image)) return image.slice(0, 5).flatMap(addressesIn)
  if (typeof image !== 'object' || image === null) return texts(image)
  const { contentUrl, url } = image as { contentUrl?: unknown; url?: unknown }
  return [...texts(contentUrl), ...texts(url)]
}
