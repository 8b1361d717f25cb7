// The search page: what is typed and chosen becomes its address, its address a query, and the answer is shown.
/// <reference lib="dom" />
import type { Index, Query } from '../types.ts'
import { byId, element } from './element.ts'
import { openFacets, showFacets } from './facets.ts'
import { onDrag, showHistogram } from './histogram.ts'
import { showHits } from './results.ts'
import { queryOf, readState, type State, writeState } from './state.ts'
import { showParts, tellCount, tellNotices } from './told.ts'

/** Results on a page. */
const SIZE = 20
/** Milliseconds without a key before what is typed is looked up. */
const PAUSE = 120
const EVERYTHING: Query = { is: 'all', of: [] }

/** Runs the page with an index, which is opened once. */
export async function searchPage(open: () => Promise<Index>): Promise<void> {
  const [ask, q, sort, narrow] = [
    byId<HTMLFormElement>('ask'),
    byId<HTMLInputElement>('q'),
    byId<HTMLSelectElement>('sort'),
    byId<HTMLDetailsElement>('narrow')
  ]
  const { title } = document
  let state = readState(location.search)
  /** Counts what was asked, so that a late answer is known. */
  let turn = 0
  /** The address follows each key, but only the first of them is a step back. */
  let isTyping = false
  let pause = 0

  // Nothing may jump: what stands beside the results appears when it is whole.
  const isWide = matchMedia('(min-width: 64rem)').matches
  narrow.open = isWide
  narrow.hidden = isWide
  byId<HTMLDetailsElement>('how').open = !queryOf(state)
  fill()
  const index = await open().catch(fail)
  if (!index) {
    narrow.hidden = true
    return
  }
  openFacets(
    index,
    state,
    () => void count(turn),
    (name, values) => go({ chosen: { ...state.chosen, [name]: values.length ? values : undefined } })
  )
  onDrag((from, to) => go({ from, to }))
  listen()
  await answer()
  narrow.hidden = false
  scrollTo(0, history.state?.y ?? scrollY)

  function listen(): void {
    q.addEventListener('input', () => {
      clearTimeout(pause)
      pause = setTimeout(() => {
        const was = isTyping
        go({ q: q.value.trim() }, was)
        isTyping = true
      }, PAUSE) as unknown as number
    })
    ask.addEventListener('submit', event => {
      event.preventDefault()
      clearTimeout(pause)
      go({ q: q.value.trim() }, isTyping)
    })
    // A date counts when the field is left or Enter is pressed; the layout says what is none.
    for (const name of ['from', 'to'] as const) {
      const field = byId<HTMLInputElement>(name)
      field.addEventListener('change', () => {
        if (field.checkValidity()) go({ [name]: readState(`?${name}=${field.value}`)[name] })
      })
    }
    byId('always').addEventListener('click', () => go({ from: '', to: '' }))
    sort.addEventListener('change', () => go({ sort: sort.value as State['sort'] }))
    byId('search').addEventListener('click', event => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('#notices a, #parts a')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      go(readState(link.search))
      byId('told').scrollIntoView()
      byId('told').focus()
    })
    addEventListener('popstate', () => {
      state = readState(location.search)
      isTyping = false
      fill()
      void answer()
    })
    // Who comes back from an article finds the results where they were.
    addEventListener('pagehide', () => history.replaceState({ y: scrollY }, ''))
  }

  /** Goes on to another state; `isSame` step for the back button. */
  function go(change: Partial<State>, isSame = false): void {
    const next = { ...state, page: 1, ...change }
    const address = writeState(next)
    isTyping = false
    if (address === writeState(state)) return
    state = next
    try {
      if (isSame) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    } catch {
      // A browser that forbids it from a folder: the results are right, only the address is not.
    }
    fill()
    void answer()
  }

  /** Puts the state into the fields. */
  function fill(): void {
    if (q.value.trim() !== state.q) q.value = state.q
    sort.value = state.sort
    byId<HTMLInputElement>('from').value = state.from
    byId<HTMLInputElement>('to').value = state.to
    document.title = state.q ? `${state.q} · ${title}` : title
  }

  async function answer(): Promise<void> {
    const mine = ++turn
    const query = queryOf(state)
    byId('order').hidden = !state.q
    if (!query) clear()
    else {
      byId<HTMLDetailsElement>('how').open = false
      const start = performance.now()
      const order = state.q || state.sort === 'oldest' ? state.sort : 'newest'
      const found = await (index as Index)
        .search({ query, sort: order, from: (state.page - 1) * SIZE, size: SIZE })
        .catch(fail)
      if (mine !== turn || !found) return
      tellCount(found, state, performance.now() - start)
      tellNotices(found, state)
      showHits(found)
      showParts(found.count + (order === 'relevance' ? found.partly : 0), SIZE, state)
      showHistogram(found.issued, state)
    }
    await count(mine)
  }

  /** Nothing is asked: the histogram shows the whole archive. */
  function clear(): void {
    byId('told').textContent = ''
    byId('notices').replaceChildren()
    byId('hits').replaceChildren()
    byId('parts').hidden = true
    showHistogram((index as Index).issued, state)
  }

  async function count(mine: number): Promise<void> {
    await showFacets(index as Index, queryOf(state) ?? EVERYTHING, state, () => mine !== turn).catch(fail)
  }

  function fail(error: unknown): void {
    byId('notices').replaceChildren(
      element(
        'p',
        { className: 'notice' },
        `The search index could not be read: ${error instanceof Error ? error.message : error}. Every article is in `,
        element('a', { href: 'index.html#by-date' }, 'the lists'),
        '.'
      )
    )
  }
}
