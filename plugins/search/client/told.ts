// What an answer says beside its results: how many, how it was widened, and what to leave out when nothing was found.
/// <reference lib="dom" />
import type { Answer } from '../types.ts'
import { byId, counted, element, number } from './element.ts'
import { dropFrom, type State, writeState } from './state.ts'

/** Says how many articles were found, in words that a screen reader is told. */
export function tellCount({ count, partly, most }: Answer, { sort }: State, milliseconds: number): void {
  const found = count || !most ? `${counted(count, 'article')} found` : 'Nothing found'
  const more = partly && sort === 'relevance' ? `, and ${number(partly)} with only some of the words` : ''
  byId('told').textContent = `${found}${more} (${(milliseconds / 1000).toFixed(2)} s)`
}

/** Shows what there is to say about an answer. */
export function tellNotices(answer: Answer, state: State): void {
  const { count, most, widened, parts } = answer
  const notices: HTMLElement[] = []
  const say = (...inside: (Node | string)[]) => notices.push(element('p', { className: 'notice' }, ...inside))
  const link = (change: Partial<State>, text: string) => {
    const href = writeState({ ...state, page: 1, ...change })
    return element('a', { href }, text)
  }
  for (const { text, to } of widened) {
    const exact = link({ q: state.q.replace(text, () => `"${text}"`) }, `Only “${text}”`)
    say(`Showing also ${to.map(word => `“${word}”`).join(', ')} for “${text}”. `, exact)
  }
  if (most || !count) {
    if (count) say('No article holds all of this. These hold most of it.')
    const isNarrowed = state.from || state.to || Object.keys(state.chosen).length > 0
    if (!count && isNarrowed)
      say(
        link({ from: '', to: '', chosen: {} }, 'Search the whole archive'),
        ', without what is chosen beside the results.'
      )
    const alone = parts.length > 1 ? parts : []
    if (alone.length) {
      const rows = alone.map(({ text, articles }) => {
        const without = dropFrom(state.q, text)
        const item = element('li', {}, `“${text}”: ${articles ? counted(articles, 'article') : 'nowhere'}`)
        if (without && without !== state.q) item.append(' · ', link({ q: without }, 'leave it out'))
        return item
      })
      notices.push(element('p', {}, 'By itself each would find:'), element('ul', { className: 'drop' }, ...rows))
    } else if (!count && !isNarrowed)
      say(
        'Try another spelling, a shorter word, or the beginning of one with a star: ',
        element('code', {}, 'harb*'),
        '.'
      )
  }
  byId('notices').replaceChildren(...notices)
}

/** Links to the other parts of the results. */
export function showParts(all: number, size: number, state: State): void {
  const last = Math.ceil(all / size)
  const now = state.page
  const near = [1, now - 2, now - 1, now, now + 1, now + 2, last]
  const numbers = [...new Set(near)].filter(n => n >= 1 && n <= last)
  const items = numbers.flatMap((n, i) => {
    const item = element('li')
    if (n === now) {
      item.append(element('strong', { ariaCurrent: 'page' }, number(n)))
    } else
      item.append(element('a', { href: writeState({ ...state, page: n }), ariaLabel: `Page ${number(n)}` }, number(n)))
    return n - (numbers[i - 1] ?? 0) > 1 ? [element('li', {}, '…'), item] : [item]
  })
  byId('parts').hidden = last < 2
  byId('parts').firstElementChild?.replaceChildren(...items)
}
