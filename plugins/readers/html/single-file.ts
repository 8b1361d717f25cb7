// Pages that the extension SingleFile saved: a picture that stands in them twice is kept once, in a style sheet.
import { type Element, elementsIn } from './tree.ts'

const KEPT = /--sf-img-(\d+):\s*url\(\s*["']?(data:image\/[^"')\s]+)/g
const SHOWN = /var\(--sf-img-(\d+)\)/

/** The page with each picture where it is shown: its address is in a variable, and an empty one stands in its place. */
export function withKeptPictures(root: Element, html: string): Element {
  if (!html.includes('--sf-img-')) return root
  const kept = new Map([...html.matchAll(KEPT)].map(([, number, address]) => [number, address]))
  for (const { name, attributes } of elementsIn(root)) {
    const number = name === 'img' ? SHOWN.exec(attributes.style ?? '')?.[1] : undefined
    const address = number && kept.get(number)
    if (address) attributes.src = address
  }
  return root
}
