// Runs of lines of a word or three, one below the other, as menus and lists of topics have them.
import type { Block, BlockKind } from '../archive/types.ts'
import { isOpen } from './open.ts'
import { countWords } from './story/prose.ts'

const WORDS = 3
const LONGEST = 40
/** What may stand among the entries of a menu, when its words were known. */
const AMONG = new Set<BlockKind>([
  'menu',
  'section',
  'share',
  'comments',
  'newsletter',
  'related',
  'gallery',
  'player',
  'advert'
])

/** The indices of the open lines of every run of at least so many lines, within `[from, to)`. */
export function shortLines(blocks: readonly Block[], from: number, to: number, least: number): number[] {
  const found: number[] = []
  for (let i = from; i < to; i++) {
    const first = i
    const run: number[] = []
    for (; i < to; i++) {
      const block = blocks[i] as Block
      if (isShort(block)) run.push(i)
      else if (!AMONG.has(block.kind)) break
    }
    if (i - first >= least) found.push(...run)
  }
  return found
}

const isShort = (block: Block) =>
  isOpen(block) && block.text.length <= LONGEST && countWords(block.text) <= WORDS && !/[.!?:;,"”’)…]$/.test(block.text)
