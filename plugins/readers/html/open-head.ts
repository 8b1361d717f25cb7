// A head that nobody closed, or that holds what belongs in the body: a browser ends it at the first element that is none of a head's.
import { type Element, isText, type Node } from './tree.ts'

const OF_HEAD = new Set('base basefont bgsound link meta title style script noscript noframes template !'.split(' '))
/** Less text than that is a rest of some script or a picture that counts readers. */
const FEWEST = 100

/** Puts what does not belong in the head of a page behind it. */
export function withoutOpenHead(root: Element): Element {
  const heads = [root, ...root.children.filter(isElement)].flatMap(({ children }) =>
    children.filter(isElement).filter(({ name }) => name === 'head')
  )
  for (const head of heads) {
    const at = head.children.findIndex(child => isElement(child) && !OF_HEAD.has(child.name))
    const moved = at < 0 ? [] : head.children.slice(at)
    const size = moved.reduce((sum, child) => sum + (isText(child) ? child.text.length : child.size), 0)
    const { parent } = head
    if (size < FEWEST || !parent) continue
    head.children.length = at
    head.size -= size
    for (const child of moved) if (isElement(child)) child.parent = parent
    const behind = parent.children.indexOf(head) + 1
    parent.children = [...parent.children.slice(0, behind), ...moved, ...parent.children.slice(behind)]
  }
  return root
}

const isElement = (node: Node): node is Element => !isText(node)
