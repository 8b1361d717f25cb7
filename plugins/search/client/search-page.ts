// The search page: what is typed and chosen becomes its address, its address a query, and the answer is shown.
/// <reference lib="dom" />
import { printDay } from '../../pages/print-day.ts'
import type { Index, Query } from '../types.ts'
import { byId, show } from './element.ts'
import { fillFacets, findFacets, openFacets, showFacets } from './facets.ts'
import { onDrag, showHistogram } from './histogram.ts'
import { tellMistakes } from './mistakes.ts'
import { showHits } from './results.ts'
import { queryOf, readState, type State, writeState } from './state.ts'
import { showTexts } from './texts.ts'
import { showParts, tell } from './told.ts'

/** Results on a page, and those of them that are loaded and shown before the others. */
const SIZE = 10
const FIRST = 5
/** Milliseconds without a key before what is typed is looked up. */
const PAUSE = 120
const EVERYTHING: Query = { is: 'all', of: [] }

/** Runs the page with an index, which is opened once. */
export async function searchPage(open: () => Promise<Index>): Promise<void> {
  const ask = byId<HTMLFormElement>('ask')
  const narrow = byId<HTMLDetailsElement>('narrow')
  const how = byId<HTMLDetailsElement>('how')
  const { title } = document
  let state = readState(location.search)
  /** Counts what was asked, so that a late answer is known. */
  let turn = 0
  /** The address follows each key, but only the first of them is a step back. */
  let isTyping = false
  let pause: unknown
  let index = undefined as unknown as Index

  // Nothing may jump: what stands beside the results appears when it is whole.
  narrow.open = narrow.hidden = matchMedia('(min-width: 64rem)').matches
  how.open = !queryOf(state)
  window.onunhandledrejection = () => {
    show('failed', true)
    narrow.hidden = !index
  }
  findFacets(() => void (index && count(turn)))
  fill()
  index = await open()
  openFacets(index.facets)
  // What prints a date takes long the first time: it does so while the words are loaded.
  setTimeout(printDay, 0, '2000-01-01', byId('search').dataset.language)
  listen()
  tellMistakes(state.q)
  await update()
  narrow.hidden = false
  // Who comes back from an article finds the results where they were.
  scrollTo(0, history.state ?? scrollY)

  function listen(): void {
    const q = byId('q')
    ask.oninput = ({ target }) => {
      if (target !== q) return
      clearTimeout(pause as number)
      pause = setTimeout(() => {
        go(typed(), isTyping)
        isTyping = true
      }, PAUSE)
    }
    // A date counts when the field is left or Enter is pressed; the layout says what is none.
    ask.onchange = ({ target }) => ask.checkValidity() && go(typed(), isTyping && target === q)
    ask.onsubmit = event => {
      event.preventDefault()
      go(typed(), isTyping)
    }
    onDrag((from, to) => go({ ...state, from, to }))
    byId('always').onclick = () => go({ ...state, from: '', to: '' })
    ask.onclick = event => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^=search]')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      go(readState(link.search))
      byId('told').focus()
    }
    window.onpopstate = () => {
      state = readState(location.search)
      isTyping = false
      fill()
      void update()
    }
    window.onpagehide = () => history.replaceState(scrollY, '')
  }

  /** What the fields say. */
  function typed(): State {
    clearTimeout(pause as number)
    return readState(`${new URLSearchParams(new FormData(ask) as unknown as Record<string, string>)}`)
  }

  /** Goes on to another state; `isSame` step for the back button. */
  function go(next: State, isSame = false): void {
    const address = writeState(next)
    isTyping = false
    if (address === writeState(state)) return
    state = next
    try {
      history[isSame ? 'replaceState' : 'pushState'](null, '', address)
    } catch {
      // A browser that forbids it from a folder: the results are right, only the address is not.
    }
    fill()
    void update()
  }

  /** Puts the state into the fields. */
  function fill(): void {
    for (const name of ['q', 'sort', 'from', 'to'] as const) {
      const field = byId<HTMLInputElement>(name)
      if (field.value.trim() !== state[name]) field.value = state[name]
    }
    fillFacets(state)
    tellMistakes(state.q, true)
    document.title = state.q ? `${state.q} · ${title}` : title
  }

  async function update(): Promise<void> {
    const mine = ++turn
    await answer(mine)
    await count(mine)
  }

  async function answer(mine: number): Promise<void> {
    const query = queryOf(state)
    show('found', query)
    show('failed', false)
    show('order', state.q)
    if (!query) return showHistogram(index.issued, index.issued, state)
    how.open = false
    const start = performance.now()
    const sort = state.q || state.sort === 'oldest' ? state.sort : 'newest'
    const search = (from: number, size: number) =>
      index.search({ query, sort, from: (state.page - 1) * SIZE + from, size })
    const found = await search(0, FIRST)
    if (mine !== turn) return
    // Those that hold only some of the words are not told in order of time.
    if (sort !== 'relevance') found.partly = 0
    tell(found, state, performance.now() - start)
    showHits(found)
    const rest = await search(FIRST, SIZE - FIRST)
    if (mine !== turn) return
    const all = { ...found, hits: [...found.hits, ...rest.hits] }
    showHits(all, FIRST)
    showTexts(all)
    showParts(Math.ceil((found.count + found.partly) / SIZE), state)
    showHistogram(found.issued, index.issued, state)
  }

  async function count(mine: number): Promise<void> {
    await showFacets(index, queryOf(state) ?? EVERYTHING, state, () => mine !== turn)
  }
}
