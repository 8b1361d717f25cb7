// What one may choose beside the results: the values of each field, with how many articles each has.
/// <reference lib="dom" />
import { number } from '../../pages/count.ts'
import { languageName } from '../../pages/language.ts'
import type { Facet, FacetName, Index, Query } from '../types.ts'
import { element } from './element.ts'
import { nameOf, type State } from './state.ts'

/** Values that are shown at once, and how many more each time. */
const SOME = 8
const MORE = 40
/** A facet that costs no more bytes to count is counted at once, the others when they are opened. */
const CHEAP = 30_000
const PHOTO: Record<string, string> = { kept: 'Kept', lost: 'Only its words are left', none: 'None' }

interface Box {
  name: FacetName
  details: HTMLDetailsElement
  list: Element
  more: HTMLElement
  /** As last counted. */
  values: Facet['values']
  shown: number
}

let boxes: Box[] = []

/** The boxes of the page, hidden as yet. `count` is called when one is opened, or more of its values are asked for. */
export function findFacets(count: () => void): void {
  boxes = [...document.querySelectorAll<HTMLDetailsElement>('.facet')].map(details => {
    const [list, more] = details.querySelectorAll<HTMLElement>('ul, button') as unknown as [Element, HTMLElement]
    const box: Box = { name: details.dataset.facet as FacetName, details, list, more, values: [], shown: SOME }
    details.ontoggle = count
    more.onclick = () => {
      box.shown += MORE
      count()
    }
    return box
  })
}

/** Shows those that this archive has. */
export function openFacets(facets: Index['facets']): void {
  for (const { name, details } of boxes)
    for (const facet of facets)
      if (facet.name === name) {
        details.hidden = false
        details.open ||= facet.bytes <= CHEAP
      }
}

/** Counts and shows the facets that are open. `isLate` says whether something else has been asked meanwhile. */
export async function showFacets(index: Index, query: Query, state: State, isLate: () => boolean): Promise<void> {
  for (const box of boxes) {
    if (!box.details.open || box.details.hidden) continue
    const { values } = await index.facet(query, box.name)
    if (isLate()) return
    box.values = values
    fillBox(box, state)
    box.details.classList.toggle('none', !box.list.firstChild)
  }
}

/** Puts what is chosen into the boxes, as they were last counted. */
export function fillFacets(state: State): void {
  for (const box of boxes) {
    if (state.chosen[box.name]) box.details.open = true
    fillBox(box, state)
  }
}

function fillBox({ name, list, more, values, shown }: Box, { chosen }: State): void {
  const mine = chosen[name] ?? []
  const focused = document.activeElement as HTMLInputElement
  const isInside = list.contains(focused)
  const rows = values.filter(({ value }, i) => i < shown || mine.includes(value))
  // What is chosen can be taken back, whether it was found or not.
  for (const value of mine) if (!rows.some(row => row.value === value)) rows.push({ value, articles: 0 })
  list.replaceChildren(
    ...rows.map(({ value, articles }) => {
      const input = element('input', { type: 'checkbox', name: nameOf(name), value, checked: mine.includes(value) })
      const text = name === 'language' ? languageName(value) : name === 'photo' ? PHOTO[value] : value
      const count = element('span', { className: 'count' }, number(articles))
      return element('li', {}, element('label', {}, input, element('bdi', {}, text ?? value), count))
    })
  )
  more.hidden = values.length <= shown
  if (isInside) list.querySelector<HTMLElement>(`[value=${CSS.escape(focused.value)}]`)?.focus()
}
