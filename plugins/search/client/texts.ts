// The part of each result's text that shows why it was found, once the result comes near the screen.
/// <reference lib="dom" />
import type { Answer } from '../types.ts'
import { byId } from './element.ts'
import { loadText } from './load-text.ts'
import { nodes } from './results.ts'
import { snippet } from './snippet.ts'

/** A result so near to the screen has its text loaded. */
const NEAR = '300px'

let observer: IntersectionObserver | undefined

/** Shows the texts of the results that the page shows, all those of an answer. */
export function showTexts({ hits, marks }: Pick<Answer, 'hits' | 'marks'>): void {
  const later = new Map<Element, () => void>()
  observer?.disconnect()
  observer = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue
        later.get(target)?.()
        later.delete(target)
      }
    },
    { rootMargin: NEAR }
  )
  for (const [i, { address }] of hits.entries()) {
    const item = byId('hits').children[i]
    if (!item) continue
    later.set(item, async () => {
      const text = await loadText(encodeURI(address), () => item.isConnected)
      item.querySelector('.text')?.replaceChildren(...nodes(snippet(text, marks)))
    })
    observer.observe(item)
  }
}
