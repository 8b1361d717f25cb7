// A caption that lost the break behind it: `Cars queue at the terminal. (Photo: Jane Roe/AP) The ferry sailed …`.
import type { Block, Rule } from '../archive/types.ts'
import { creditOdds } from './credits.ts'
import { as, isOpen } from './open.ts'
import { innerLabel } from './photo-labels.ts'
import { isProse } from './story/prose.ts'

/** A caption with its credit is no longer; one under the headline may have furniture before it. */
const CAPTION = 350
const UNDER_HEADLINE = 600
/** So many letters behind it are the story's. */
const STORY = 80
const BRACKET = /[([]([^()[\]]{3,80})[)\]]\s+(?=["“‘]?\p{Lu})/gu
/** `Jane Roe of the harbour office In the first week, …`: the name of whom a photo shows, and a sentence without a stop between. */
const NAMED = /^(?=\p{Lu})((?:[^\s.!?:]+ ){1,9})(?=(?:In|On|At|For|After|Under|As) (?:the|an?) \p{L})/u
/** Where a sentence begins behind another. */
const SENTENCE = /(?<=\p{L}{3}[.!?]["”’]?\s)["“‘]?\p{Lu}/gu
/** One such line may be anything. */
const OFTEN = 2

export const photoGlued: Rule = {
  name: 'photo-glued',
  apply(blocks) {
    const named = blocks.filter(block => isLong(block) && NAMED.test(block.text.slice(0, 200)))
    const isHabit = named.length >= OFTEN
    return blocks.flatMap((block, i): Block[] => {
      if (!isLong(block)) return [block]
      const credited = withCredit(block, blocks[i - 1]?.kind === 'headline')
      if (credited) return credited
      const [name] = (isHabit && NAMED.exec(block.text.slice(0, 200))) || []
      return name
        ? [as(block, 'caption', 'photo-glued', 0.75, name.trim()), { ...block, text: block.text.slice(name.length) }]
        : [block]
    })
  }
}

const isLong = (block: Block) => isOpen(block) && block.markdown === undefined && block.text.length > STORY * 1.5

/** The caption, its bracketed credit, and the story behind; amid the story, only the last sentence before is the caption. */
function withCredit(block: Block, isFirst: boolean): Block[] | undefined {
  const longest = isFirst ? UNDER_HEADLINE : CAPTION
  for (const { 0: whole, 1: inside = '', index } of block.text.slice(0, longest + STORY).matchAll(BRACKET)) {
    const [caption, rest] = [block.text.slice(0, index).trim(), block.text.slice(index + whole.length)]
    if (caption.length > longest || rest.length < STORY || !isProse(rest)) return
    if (caption.length < 12 || !(innerLabel(whole) || isSlashed(inside))) continue
    const at = isFirst ? 0 : ([...caption.matchAll(SENTENCE)].at(-1)?.index ?? 0)
    return [
      ...(at ? [{ ...block, text: caption.slice(0, at).trim() }] : []),
      as(block, 'caption', 'photo-glued', 0.9, caption.slice(at)),
      as(block, 'credit', 'photo-glued', 0.9, inside.trim()),
      { ...block, text: rest }
    ]
  }
}

/** `Jane Roe/AP`: an agency alone in brackets may be the story's own. */
const isSlashed = (text: string) => text.includes('/') && creditOdds(text) >= 0.8
