// The histogram that one drags over to choose when the articles were issued. Beside it the fields from and to do the same.
/// <reference lib="dom" />
import { counted } from '../../pages/count.ts'
import { printDay } from '../../pages/print-day.ts'
import type { Index } from '../types.ts'
import { byId, element, show } from './element.ts'
import type { State } from './state.ts'
import { type Bar, barsOf } from './years.ts'

let bars: Bar[] = []

/** Shows how the articles that were found spread over the years, of all that the archive has if none were chosen. */
export function showHistogram(issued: Index['issued'], whole: Index['issued'], { from, to }: State): void {
  const first = whole.find(({ time }) => time)
  const undated = issued.find(({ time }) => !time)
  bars = barsOf(issued, from || first?.time, to || whole.at(-1)?.time)
  const most = Math.max(...bars.map(({ articles }) => articles))
  const text = ({ time }: Bar) => printDay(time, byId('search').dataset.language as string)
  show('chart', bars[1])
  show('always', from || to)
  byId('bars').replaceChildren(
    ...bars.map(bar => {
      const column = element('i', {})
      // A bar that is not empty can be seen.
      column.style.height = bar.articles ? `max(2px, ${(100 * bar.articles) / most}%)` : '0'
      return element('span', { title: `${text(bar)}: ${counted(bar.articles, 'article')}` }, column)
    })
  )
  byId('undated').textContent = undated ? `${counted(undated.articles, 'article')} without a date` : ''
  const [start, end, top] = [bars[0], bars.at(-1), bars.find(({ articles }) => articles === most)]
  if (!start || !end || !top) return
  byId('first').textContent = text(start)
  byId('last').textContent = text(end)
  byId('bars').ariaLabel = `${text(start)} to ${text(end)}, most in ${text(top)}: ${counted(most, 'article')}`
}

/** Calls back with the first and the last time that a person dragged over, or twice with the one that was pressed. */
export function onDrag(choose: (from: string, to: string) => void): void {
  const chart = byId('bars')
  let start = -1
  let chosen: Bar[] = []
  const mark = ({ clientX }: PointerEvent) => {
    const { left, width } = chart.getBoundingClientRect()
    const at = Math.max(0, Math.min(bars.length - 1, Math.floor(((clientX - left) / width) * bars.length)))
    if (start < 0) start = at
    chosen = bars.slice(Math.min(start, at), Math.max(start, at) + 1)
    for (const [i, bar] of bars.entries()) chart.children[i]?.classList.toggle('chosen', chosen.includes(bar))
  }
  chart.onpointerdown = event => {
    event.preventDefault()
    chart.setPointerCapture(event.pointerId)
    start = -1
    mark(event)
    chart.onpointermove = mark
  }
  chart.onpointerup = chart.onpointercancel = ({ type }) => {
    chart.onpointermove = null
    if (type === 'pointerup') choose(chosen[0]?.time ?? '', chosen.at(-1)?.time ?? '')
  }
}
