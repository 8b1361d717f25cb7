// The results: each with its headline, date, section, byline and photo, and the part of its text that shows why it was found.
/// <reference lib="dom" />
import { printDay, unmarked } from '../../pages/print-day.ts'
import type { Answer, Hit, Marks } from '../types.ts'
import { byId, element } from './element.ts'
import { loadText } from './load-text.ts'
import { spansOf, writeMarks } from './marks.ts'
import { type Piece, pieces, snippet } from './snippet.ts'

/** A result so near to the screen has its text loaded. */
const NEAR = '300px'

let observer: IntersectionObserver | undefined

/** Shows the results of an answer in the place of those before. */
export function showHits({ hits, marks, most }: Answer): void {
  const later = new Map<Element, () => void>()
  observer?.disconnect()
  observer = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        later.get(target)?.()
        later.delete(target)
      }
    },
    { rootMargin: NEAR }
  )
  const items = hits.map((hit, i) => {
    const shown = element('p', { className: 'text', lang: hit.lang, dir: 'auto' })
    const item = row(hit, marks, shown)
    if (hit.partly && !hits[i - 1]?.partly && !most)
      item.prepend(element('p', { className: 'partly' }, 'These hold only some of the words:'))
    later.set(item, async () => {
      const text = await loadText(encodeURI(hit.address), () => item.isConnected)
      shown.replaceChildren(...nodes(snippet(text, marks)))
    })
    observer?.observe(item)
    return item
  })
  byId('hits').replaceChildren(...items)
}

function row({ address, title, issued, section, byline, lang, photo }: Hit, marks: Marks, text: Node): HTMLElement {
  const link = element(
    'a',
    { className: 'headline', href: encodeURI(address) + writeMarks(marks), lang, dir: 'auto' },
    ...marked(title, marks)
  )
  const by = element('span', { className: 'by' })
  if (issued)
    by.append(
      element('time', { dateTime: unmarked(issued) }, printDay(issued, byId('search').dataset.language as string))
    )
  for (const part of [section, byline]) {
    if (!part) continue
    if (by.firstChild) by.append(' · ')
    by.append(element('bdi', {}, ...marked(part, marks)))
  }
  const item = element('li', {})
  if (photo) {
    const { address: src, width, height } = photo
    item.append(element('img', { src: encodeURI(src), width, height, alt: '', loading: 'lazy' }))
  }
  item.append(link, text, by)
  return item
}

const marked = (text: string, marks: Marks) => nodes(pieces(text, spansOf(text, marks)))
const nodes = (parts: Piece[]) => parts.map(part => (part.marked ? element('mark', {}, part.text) : part.text))
