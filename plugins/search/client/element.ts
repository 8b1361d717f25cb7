// Elements, found and made.
/// <reference lib="dom" />

/** The element of this id, which the layout `search.njk` has. */
export const byId = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T

/** Shows such an element, or hides it. */
export const show = (id: string, isShown: unknown): boolean => (byId(id).hidden = !isShown)

/** A new element with its properties, and what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...inside)
  return made
}
