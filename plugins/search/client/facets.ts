// What one may choose beside the results: the values of each field, with how many articles each has.
/// <reference lib="dom" />
import { languageName } from '../../pages/language.ts'
import type { Facet, FacetName, Index, Query } from '../types.ts'
import { element, number } from './element.ts'
import { FACETS, type State } from './state.ts'

/** Values that are shown at once, and how many more each time. */
const SOME = 8
const MORE = 40
/** A facet that costs no more bytes to count is counted at once, the others when they are opened. */
const CHEAP = 30_000
const PHOTO: Record<string, string> = { kept: 'Kept', lost: 'Only its words are left', none: 'None' }

/** How many values of each are shown. */
const shown: Partial<Record<FacetName, number>> = {}

const boxes = () => [...document.querySelectorAll<HTMLDetailsElement>('.facet')]
const nameOf = (box: HTMLElement) => box.dataset.facet as FacetName

/** Shows the facets that this archive has; calls back when one is opened, and when a value is chosen or no longer. */
export function openFacets(
  index: Index,
  state: State,
  count: () => void,
  choose: (name: FacetName, values: string[]) => void
): void {
  for (const box of boxes()) {
    const name = nameOf(box)
    const facet = index.facets.find(known => known.name === name)
    box.hidden = !facet
    if (!facet) continue
    box.open = facet.bytes <= CHEAP || state.chosen[name] !== undefined
    box.addEventListener('toggle', count)
    box.addEventListener('change', () =>
      choose(
        name,
        [...box.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value)
      )
    )
    box.querySelector('button')?.addEventListener('click', () => {
      shown[name] = (shown[name] ?? SOME) + MORE
      count()
    })
  }
}

/** Counts and shows the facets that are open. `isLate` says whether something else has been asked meanwhile. */
export async function showFacets(index: Index, query: Query, { chosen }: State, isLate: () => boolean): Promise<void> {
  for (const box of boxes()) {
    const name = nameOf(box)
    const mine = chosen[name] ?? []
    // What is chosen can be seen, and taken back, before it is counted.
    if (!box.open || box.hidden) continue
    const facet = await index.facet(query, name)
    if (isLate()) return
    list(box, facet, mine)
  }
}

function list(box: HTMLElement, { name, values }: Facet, chosen: readonly string[]): void {
  const [ul, more] = [box.querySelector('ul') as HTMLElement, box.querySelector('button') as HTMLElement]
  const focused =
    document.activeElement instanceof HTMLInputElement && ul.contains(document.activeElement)
      ? document.activeElement.value
      : undefined
  const most = shown[name] ?? SOME
  const rows = values.filter(({ value }, i) => i < most || chosen.includes(value))
  const known = new Set(values.map(({ value }) => value))
  rows.push(...chosen.filter(value => !known.has(value)).map(value => ({ value, articles: 0 })))
  ul.replaceChildren(
    ...rows.map(({ value, articles }) => {
      const input = element('input', { type: 'checkbox', name: FACETS[name], value, checked: chosen.includes(value) })
      const text = name === 'language' ? languageName(value) : name === 'photo' ? (PHOTO[value] ?? value) : value
      const label = element(
        'label',
        {},
        input,
        ' ',
        element('bdi', {}, text),
        ' ',
        element('span', { className: 'count' }, number(articles))
      )
      return element('li', {}, label)
    })
  )
  more.hidden = values.length <= most
  if (focused !== undefined) [...ul.querySelectorAll('input')].find(({ value }) => value === focused)?.focus()
}
