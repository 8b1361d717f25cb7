// What the search page shows, as its address says it: `?q=ferry&section=World&section=Sport&from=2019&page=2`.
import { isEdtf } from '../../archive/edtf.ts'
import { FACETS } from '../fields.ts'
import { parseQuery, photo } from '../query.ts'
import type { FacetName, Query, Sort } from '../types.ts'

export interface State {
  /** As typed. */
  q: string
  sort: Sort
  /** EDTF; empty if not chosen. */
  from: string
  to: string
  /** Values of facets, by the facet. */
  chosen: Partial<Record<FacetName, string[]>>
  /** Counted from 1. */
  page: number
}

/** The name of a facet in the address. */
export const nameOf = (facet: FacetName): string => (facet === 'language' ? 'lang' : facet)

/** Reads the part of an address that begins with `?`. What makes no sense in it is passed over. */
export function readState(search: string): State {
  const params = new URLSearchParams(search)
  const get = (name: string, known: (text: string) => unknown) => {
    const text = params.get(name)?.trim() ?? ''
    return known(text) ? text : ''
  }
  const chosen: State['chosen'] = {}
  for (const facet of FACETS) {
    const values = [...new Set(params.getAll(nameOf(facet)).filter(Boolean))]
    if (values[0]) chosen[facet] = values
  }
  return {
    q: get('q', String),
    sort: (get('sort', text => /^(?:newest|oldest)$/.test(text)) || 'relevance') as Sort,
    from: get('from', isEdtf),
    to: get('to', isEdtf),
    chosen,
    page: Number(get('page', text => /^[1-9]\d{0,5}$/.test(text))) || 1
  }
}

/** Nothing typed, nothing chosen. */
export const NONE: Readonly<State> = readState('')

/** The address of a state: `search.html` and what follows. */
export function writeState({ chosen, ...state }: State): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(state))
    if (value !== NONE[name as keyof State]) params.set(name, `${value}`)
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) params.append(nameOf(facet), value)
  return `search.html?${params}`.replace(/\?$/, '')
}

/** The query of a state: what was typed, and beside it what was chosen. Undefined if it is nothing at all. */
export function queryOf({ q, from, to, chosen }: State): Query | undefined {
  const typed = parseQuery(q)
  const all = typed.is === 'all' ? [...typed.of] : [typed]
  for (const name of FACETS) {
    const any = (chosen[name] ?? []).map(
      (value): Query => (name === 'photo' && photo(value)) || { is: 'facet', name, value }
    )
    if (any[0]) all.push(any.length > 1 ? { is: 'any', of: any } : any[0])
  }
  if (from || to) all.push({ is: 'issued', ...(from && { from }), ...(to && { to }) })
  return all.length ? { is: 'all', of: all } : undefined
}

/** A query without one of its words or phrases, wherever that stands by itself. */
export function dropFrom(q: string, text: string): string {
  const word = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return q
    .replace(new RegExp(`(^|\\s)(?:\\p{L}+:)?["“”„]?${word}["“”]?\\*?(?=\\s|$)`, 'giu'), ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
