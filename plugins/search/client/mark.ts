// Entry: the script of every article's page. When a search result led here, it marks the words that were looked for and
// leads from one to the next; without such a fragment it does nothing.
/// <reference lib="dom" />
import type { Marks } from '../types.ts'
import { joined, readMarks, spansOf } from './marks.ts'

/** Words in the article that are not its own: its date and section, the place of a lost photo, corrections and other versions. */
const OURS = '.facts, .frame, section'

const marks = readMarks(location.hash)
if (marks) show(mark(marks))
// The search page of a folder asks for this page, which only the page itself can read: see `load-text.ts`.
else if (location.hash === '#text' && location.protocol === 'file:' && parent !== window)
  parent.postMessage(document.body.innerHTML, '*')

/** Marks what was asked for. A place that runs over several nodes has a mark in each. */
function mark(asked: Marks): HTMLElement[][] {
  const nodes: { node: Text; at: number }[] = []
  const walker = document.createTreeWalker(document.querySelector('.article') as Node, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.parentElement?.closest(OURS)) continue
    nodes.push({ node, at: text.length })
    text += node.data
  }
  const ranges = joined(spansOf(text, asked)).map(({ start, end }) =>
    nodes
      .filter(({ node, at }) => at < end && at + node.length > start && node.data.trim())
      .map(({ node, at }) => {
        const range = new Range()
        range.setStart(node, Math.max(0, start - at))
        range.setEnd(node, Math.min(node.length, end - at))
        return range
      })
  )
  // Ranges stay with their words while the nodes around them are cut.
  return ranges.map(parts =>
    parts.map(range => {
      const element = document.createElement('mark')
      range.surroundContents(element)
      return element
    })
  )
}

/** Jumps to the first place, and puts the buttons that lead on into the page. */
function show(places: HTMLElement[][]): void {
  if (!places.length) return
  let now = 0
  const bar = document.createElement('div')
  bar.className = 'marks'
  bar.innerHTML = '<span role="status"></span><button>Previous</button><button>Next</button><button>Clear</button>'
  const [told, ...buttons] = bar.children as unknown as [HTMLElement, ...HTMLElement[]]
  const go = (step: number) => {
    const here = () => {
      for (const element of places[now] ?? []) element.classList.toggle('here')
    }
    if (step) here()
    now = (now + step + places.length) % places.length
    here()
    places[now]?.[0]?.scrollIntoView({ block: 'center' })
    told.textContent = `Marked: ${now + 1} of ${places.length}`
  }
  const clear = () => {
    for (const element of places.flat()) element.replaceWith(...element.childNodes)
    bar.remove()
    history.replaceState(null, '', location.href.split('#')[0])
  }
  const does = [() => go(-1), () => go(1), clear]
  for (const [i, button] of buttons.entries()) button.onclick = does[i] as () => void
  document.querySelector('main')?.prepend(bar)
  go(0)
}
