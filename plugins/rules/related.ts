// Cross-links: `Read more: …`, `RELATED: …`, and a heading with the headlines that stood under it.
import type { Block, BlockKind, Rule } from '../archive/types.ts'
import { sameWords } from './alike.ts'
import { as } from './open.ts'
import { countWords, endsSentence, isProse, isStory } from './story/prose.ts'
import { isButton } from './teaser.ts'
import { furnitureTest } from './words/furniture.ts'
import { words } from './words/index.ts'
import { phraseMatcher, plainLine } from './words/phrases.ts'

const isRelated = furnitureTest('related')
const isSection = phraseMatcher(words.flatMap(({ sections }) => sections))
/** `[Related: …]`, `>>> …`: brackets or arrows around a link. */
const MARKED = /^(?:>{2,}|»|▶|►|→)\s*\S|^\[\s*(?:related|read|see|watch|more)\b[^\]]{0,200}\]$/i
/** `[Jane Roe: Why the ferry will sail again]`: a link that only its brackets give away. */
const BRACKETED = /^\[\s*["'“‘]?(?!\p{Lu}{3,}:)\p{Lu}(?:[^[\].!?…]|(?<=\b\p{Lu})\.){18,150}[^[\].!…,;:]\s*\]$/u
/** `On gazette.example: Ferry strike enters second week`, `More from the Gazette: https://…`: where the link leads. */
const SITED =
  /^(?:(?:on|at|from|via|more (?:on|at)) [\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,4}: \S|(?:more|full|see|read|watch|online)\b[^.!?]{0,60}:? https?:\/\/\S+(?: and https?:\/\/\S+)?$)/iu
/** A teaser was cut, and its button stood behind it: `When the ferry … Read more`. */
const CUT = /(?:…|\.{3}) ?(\p{L}[^.!?…:]{3,40}?)\s*[.›»>→]*$/u
/** `LABOUR: Ferry strike enters second week`: the word in capitals leads on. */
const KEYWORD = /^(\p{Lu}[\p{Lu} ]{2,19}): ["'“‘]?\p{Lu}[^:]*[^.!?…:;,"”’']$/u
/** `Read our full review`: a link of one line, with nothing below it. */
const LINK =
  /^(?:read|see|view|get|check|click|learn|watch|follow|find|discover|explore|download) (?:our|the|my|his|her|their|all|out|here|it|this|full)\b/i
/** A box has room for so many headlines. */
const MOST = 12
const LONGEST = 180
/** A teaser with its button is no longer. */
const CARD = 420
const KEYWORD_LINE = 110

export const related: Rule = {
  name: 'related',
  apply(blocks) {
    const out = [...blocks]
    const keywords = new Set(blocks.flatMap((_, i) => (isAmid(blocks, i) ? (keywordOf(blocks[i] as Block) ?? []) : [])))
    for (let i = 0; i < out.length; i++) {
      const block = out[i] as Block
      if (block.kind !== 'paragraph' || block.text.length > CARD) continue
      if (isButton(CUT.exec(block.text)?.[1] ?? '') || isThrice(block.text)) {
        out[i] = as(block, 'related', 'related', 0.85)
        continue
      }
      if (block.text.length > LONGEST) continue
      const keyword = keywordOf(block)
      if (isAmid(out, i) && (BRACKETED.test(block.text) || (keyword && (keywords.size > 1 || isSection(keyword))))) {
        out[i] = as(block, 'related', 'related', 0.75)
        continue
      }
      if (!isRelated(block.text) && !isButton(block.text) && !leads(block.text)) continue
      out[i] = as(block, 'related', 'related')
      const again = isHeading(block.text) ? 0 : againBelow(out, i)
      for (; i < again; i++) out[i + 1] = as(out[i + 1] as Block, 'related', 'related', 0.85)
      if (!again && isHeading(block.text)) i += labelBox(out, i + 1, /[:：]$/.test(block.text) ? 2 : MOST)
    }
    return out
  }
}

/** Does a line lead to another article by its shape? */
const leads = (text: string) => (MARKED.test(text) && !endsSentence(text)) || SITED.test(text)

/** A headline printed for the photo, for the eye and for the ear: three times in one line. */
function isThrice(text: string): boolean {
  const third = text.slice(0, (text.length - 2) / 3)
  return third.length > 12 && text === `${third} ${third} ${third}`
}

/** Where the headline of a cross-link is printed again a line or two below, as a link of its own; 0 if it is not. */
function againBelow(blocks: readonly Block[], i: number): number {
  const line = sameWords(blocks[i]?.text ?? '')
  for (const at of [i + 1, i + 2]) {
    const { kind, text = '' } = blocks[at] ?? {}
    if (kind !== 'paragraph' || text.length > LONGEST) return 0
    if (countWords(text) > 3 && line.endsWith(` ${sameWords(text)}`)) return at
  }
  return 0
}

/** Between two paragraphs of the story. */
const isAmid = (blocks: readonly Block[], i: number) => isStory(blocks[i - 1]) && isStory(blocks[i + 1])

const keywordOf = ({ kind, text }: Block) =>
  kind === 'paragraph' && text.length <= KEYWORD_LINE ? KEYWORD.exec(text)?.[1] : undefined

/** Names no article itself, so that what it names stands below. A button is no heading. */
const isHeading = (text: string) =>
  (!/[:：]\s*\S/.test(plainLine(text)) || /^more (?:on|from|in):\s*\S+(?: \S+){0,2}$/.test(plainLine(text))) &&
  countWords(text) <= 6 &&
  !isButton(text) &&
  !LINK.test(text)
/** Labels the headlines under a heading; returns how many blocks they are. */
function labelBox(blocks: Block[], from: number, most: number): number {
  let to = from
  while (to < blocks.length && to - from < most && isListed(blocks[to])) to++
  // The last short line before the story goes on may be a crosshead of it, if the headlines above are longer.
  const [last, next] = [blocks[to - 1], blocks[to]]
  const open = blocks.slice(from, to).filter(b => b.kind === 'paragraph')
  if (
    last?.kind === 'paragraph' &&
    next &&
    isProse(next.text) &&
    (most < MOST ? open.length > 1 : mayBeCrosshead(last, open.slice(0, -1)))
  )
    to--
  for (let i = from; i < to; i++) {
    const block = blocks[i] as Block
    if (block.kind === 'paragraph') blocks[i] = as(block, 'related', 'related')
  }
  return to - from
}

/** What may stand between the headlines of a box: their photos' words, days, buttons. */
const BETWEEN = new Set<BlockKind>(['related', 'repeat', 'alt', 'date', 'separator', 'share', 'gallery', 'comments'])

const isListed = (block: Block | undefined) =>
  block !== undefined &&
  (BETWEEN.has(block.kind) ||
    (block.kind === 'paragraph' && block.text.length <= LONGEST && !/[.:”"…。।]$/.test(block.text)))

const mayBeCrosshead = ({ text }: Block, above: readonly Block[]) =>
  countWords(text) <= 6 &&
  (above.length === 0 ? countWords(text) <= 4 : above.every(b => countWords(b.text) > countWords(text) + 1))
