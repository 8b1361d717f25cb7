// Which pieces of a page are the story: every piece votes for the elements around it, and the story is what they agree on.
import type { SetAsideKind } from '../../archive/types.ts'
import { classWords, furnitureKind, isNotice } from './class-words.ts'
import type { Piece } from './flow.ts'
import { around, type Element } from './tree.ts'

/** An element with so much of the page's prose is no furniture, whatever its class says. */
const TOO_MUCH = 0.35
/** A dialog, and what asks for consent, may say more than a short story does. */
const TOO_MUCH_OF_A_NOTICE = 0.8
/** The story is in the part of an element that holds so much of its prose. */
const NEARLY_ALL = 0.8

/** A piece of the page, and what furniture it is; absent where it is the story's. */
export interface Judged {
  piece: Piece
  as?: SetAsideKind
  /** It stands outside the part of the page that holds the story, and nothing says that it is furniture. */
  outside?: true
}

/** Letters of scripts without spaces say as much as two of others. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu

/** What PHP prints into a page when its program is at fault. */
const FAULT = /^(?:Strict Standards|Deprecated|Warning|Notice|(?:Fatal|Parse) error)\s?: .{1,500} in \S+ on line \d+$/

/** How much prose a piece is: the letters of sentences that are no links. */
export function proseOf(piece: Piece): number {
  const { text, kind, linked } = piece
  if (FAULT.test(text)) return 0
  if (kind === 'photo' || kind === 'caption' || kind === 'credit' || kind === 'crosshead') return 0
  const length = text.length + (text.length < 5000 ? (text.match(DENSE)?.length ?? 0) : 0)
  const share = Math.min(1, linked / text.length)
  if (share > 0.5) return 0
  const prose = length * (1 - share)
  if (kind === 'item') return length > 60 ? prose / 2 : 0
  if (kind === 'table') return prose / 4
  if (length < 40) return 0
  return length < 80 && !/[.!?…。！？"”»']\s*$/u.test(text) ? 0 : prose
}

/** Judges every piece of a page. */
export function judge(root: Element, pieces: readonly Piece[]): Judged[] {
  const raw = sums(pieces, proseOf)
  const total = raw.get(root) ?? 0
  const kinds = new Map<Element, SetAsideKind | undefined>()
  const kindOf = (element: Element): SetAsideKind | undefined => {
    if (kinds.has(element)) return kinds.get(element)
    const words = classWords(element)
    const most = isNotice(element, words) ? TOO_MUCH_OF_A_NOTICE : TOO_MUCH
    const own = (raw.get(element) ?? 0) > total * most ? undefined : furnitureKind(element, words)
    const kind = (element.parent && kindOf(element.parent)) ?? own
    kinds.set(element, kind)
    return kind
  }
  const marked = pieces.map(piece => ({
    piece,
    as: FAULT.test(piece.text) ? ('script' as const) : kindOf(piece.element)
  }))
  const prose = sums(pieces, (piece, i) => (marked[i]?.as ? 0 : proseOf(piece)))
  const container = containerOf(root, pieces, prose)
  return marked.map(({ piece, as }) =>
    as || isIn(piece.element, container) ? { piece, as } : { piece, as: 'menu', outside: true }
  )
}

/** Adds up what the pieces are worth in every element around them. */
function sums(pieces: readonly Piece[], worth: (piece: Piece, i: number) => number): Map<Element, number> {
  const out = new Map<Element, number>()
  pieces.forEach((piece, i) => {
    const value = worth(piece, i)
    if (!value) return
    for (let at: Element | undefined = piece.element; at; at = at.parent) out.set(at, (out.get(at) ?? 0) + value)
  })
  return out
}

/** Down from the whole page, as long as one part holds nearly all the prose. */
function containerOf(root: Element, pieces: readonly Piece[], prose: Map<Element, number>): Element {
  const leaves = new Set(pieces.map(piece => piece.element))
  let at = root
  for (;;) {
    let best: Element | undefined
    for (const child of at.children) {
      if ('name' in child && (prose.get(child) ?? 0) > (best ? (prose.get(best) ?? 0) : 0)) best = child
    }
    if (!best || (leaves.has(best) && isLeaf(best)) || (prose.get(best) ?? 0) < (prose.get(at) ?? 0) * NEARLY_ALL)
      return at
    at = best
  }
}

const isLeaf = (element: Element) => /^(?:p|li|blockquote|h\d|td|pre|table|figure)$/.test(element.name)

function isIn(element: Element, container: Element): boolean {
  if (element === container) return true
  for (const parent of around(element)) if (parent === container) return true
  return false
}
