// The results: each with its headline, date, section, byline and photo, and the place of its text (`texts.ts`).
/// <reference lib="dom" />
import { printDay, unmarked } from '../../pages/print-day.ts'
import type { Answer, Hit, Marks } from '../types.ts'
import { byId, element } from './element.ts'
import { pieces, spansOf, writeMarks } from './marks.ts'

/** Shows the results of an answer after so many of its results that are shown already. */
export function showHits({ hits, marks, most }: Pick<Answer, 'hits' | 'marks' | 'most'>, shown = 0): void {
  const items = hits.slice(shown).map((hit, i) => {
    const item = row(hit, marks)
    if (hit.partly && !hits[shown + i - 1]?.partly && !most)
      item.prepend(element('p', { className: 'partly' }, 'These hold only some of the words:'))
    return item
  })
  const list = byId('hits')
  if (shown) list.append(...items)
  else list.replaceChildren(...items)
}

function row({ address, title, issued, section, byline, lang, photo }: Hit, marks: Marks): HTMLElement {
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
  item.append(link, element('p', { className: 'text', lang, dir: 'auto' }), by)
  return item
}

const marked = (text: string, marks: Marks) => nodes(pieces(text, spansOf(text, marks)))

/** A text in pieces, as it goes into the page. */
export const nodes = (parts: string[]): (Node | string)[] =>
  parts.map((part, i) => (i % 2 ? element('mark', {}, part) : part))
