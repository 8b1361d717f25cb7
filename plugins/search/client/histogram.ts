// The histogram that one drags over to choose when the articles were issued. Beside it the fields from and to do the same.
/// <reference lib="dom" />
import { printedDay } from '../../pages/day.ts'
import type { Index } from '../types.ts'
import { byId, counted, element } from './element.ts'
import type { State } from './state.ts'
import { barsOf } from './years.ts'

/** Shows how the articles spread over the years. */
export function showHistogram(issued: Index['issued'], { from, to }: State): void {
  const bars = barsOf(issued, from, to)
  const most = Math.max(...bars.map(({ articles }) => articles), 1)
  const print = (time: string) => printedDay(time, byId('search').dataset.language as string)
  byId('chart').hidden = bars.length < 2
  byId('always').hidden = !from && !to
  const [first, last, top] = [bars[0], bars.at(-1), bars.find(({ articles }) => articles === most)]
  byId('bars').replaceChildren(
    ...bars.map(({ time, articles }) => {
      const bar = element('span', { title: `${print(time)}: ${counted(articles, 'article')}` }, element('i'))
      bar.dataset.time = time
      // A bar that is not empty can be seen.
      ;(bar.firstChild as HTMLElement).style.height = articles ? `max(2px, ${(100 * articles) / most}%)` : '0'
      return bar
    })
  )
  if (!first || !last) return
  byId('first').textContent = print(first.time)
  byId('last').textContent = print(last.time)
  byId('bars').ariaLabel =
    `Articles found from ${print(first.time)} to ${print(last.time)}${top ? `; most in ${print(top.time)}, ${counted(most, 'article')}` : ''}`
}

/** Calls back with the first and the last time that a person dragged over, or twice with the one that was pressed. */
export function onDrag(choose: (from: string, to: string) => void): void {
  const bars = byId('bars')
  let start: Element | undefined
  const at = ({ clientX }: PointerEvent) =>
    [...bars.children].find(bar => bar.getBoundingClientRect().right >= clientX) ?? bars.lastElementChild ?? undefined
  const between = (end: Element | undefined) => {
    const all = [...bars.children]
    const [a, b] = [all.indexOf(start as Element), all.indexOf(end as Element)].sort((m, n) => m - n) as [
      number,
      number
    ]
    return all.slice(a, b + 1) as HTMLElement[]
  }
  bars.addEventListener('pointerdown', event => {
    if (event.button) return
    start = at(event)
    bars.setPointerCapture(event.pointerId)
    event.preventDefault()
  })
  bars.addEventListener('pointermove', event => {
    if (!start) return
    const chosen = new Set<Element>(between(at(event)))
    for (const bar of bars.children) bar.classList.toggle('chosen', chosen.has(bar))
  })
  bars.addEventListener('pointerup', event => {
    if (!start) return
    const chosen = between(at(event))
    start = undefined
    choose(chosen[0]?.dataset.time as string, chosen.at(-1)?.dataset.time as string)
  })
  bars.addEventListener('pointercancel', () => {
    start = undefined
    for (const bar of bars.children) bar.classList.remove('chosen')
  })
}
