// How a piece of a page looks: two that stand in the same place of two pages' templates look alike.
import { classWords } from './class-words.ts'
import type { Piece } from './flow.ts'
import { type Element, isText } from './tree.ts'

/** So much of a line is link in one that leads elsewhere. */
const MOSTLY = 0.5

/** The names and classes of its element, of the one around it, and of one that is all that it holds; and whether it is link. */
export function lookOf({ element, text, linked }: Pick<Piece, 'element' | 'text' | 'linked'>): string {
  const { parent, children } = element
  const filled = children.filter(child => !isText(child) || child.text.trim())
  const [only] = filled.length === 1 ? filled : []
  const around = [parent, element, ...(only && !isText(only) ? [only] : [])].flatMap(one => (one ? named(one) : []))
  return `${linked > text.length * MOSTLY ? 'linked ' : ''}${around.join(' ')}`
}

/** What a page numbers is its own: `post-1234`. The page itself has no name. */
const named = (element: Element): string[] =>
  element.name ? [element.name, ...classWords(element).filter(word => !/\d/.test(word))] : []
