// A caption and its credit in one line: `Cars queue at the terminal. Jane Roe/AP`, `… (Photo by Jane Roe)`; what a format calls a caption, and is a credit alone.
import type { Block, Rule } from '../archive/types.ts'
import { creditAloneOdds } from './credit-alone.ts'
import { creditOdds, isAgency, unbracketed } from './credits.ts'
import { putAs } from './describes.ts'
import { namesWriter } from './names/byline.ts'
import { OPENER } from './names/people.ts'
import { helpedBy } from './names/sent-by.ts'
import { as, isOpen } from './open.ts'
import { aloneLabel } from './photo-labels.ts'
import { EAST_ASIAN, endsSentence, isStory } from './story/prose.ts'
import { behindBar, bracketed, dashed, dotted, labelled, owned, stroked, via } from './tails/marked.ts'
import type { Tail } from './tails/tail.ts'
import { bare, glued, sentence } from './tails/unmarked.ts'

/** Captions are short, though a wire's may have three sentences. */
const LONGEST = 900
/** The story goes on: `He added that …`. */
const TOLD = /^(?:he|she|they|it|the \p{L}+) (?:also )?(?:added|said|says|told|explained|claimed|wrote)\b/iu

/** `Par Le Monde avec AFP`: who wrote it, be it no person. */
const isHelped = (text: string) => helpedBy(text.replace(OPENER, '')) !== undefined

/** A sentence of the story has so many letters. */
const SENTENCE = 40

/** The last paragraph of a story, which the agency that sent it closes: `… in the spring. (Reuters)`. */
const isStoryEnd = (sentence: string, blocks: readonly Block[], i: number) =>
  sentence.length >= (EAST_ASIAN.test(sentence) ? SENTENCE / 2 : SENTENCE) &&
  endsSentence(sentence) &&
  isStory(blocks[i - 1]) &&
  !blocks.slice(i + 1).some(isStory) &&
  !putAs(sentence)

const BEHIND = /\s+[-–—|/]$/
const BEFORE = /^[-–—|/]\s+/

export const photoTail: Rule = {
  name: 'photo-tail',
  apply: blocks =>
    blocks.flatMap((block, i) => {
      if (!(block.kind === 'caption' || isOpen(block)) || block.text.length > LONGEST) return [block]
      // `Image caption`, which a site has for who hears the page.
      if (block.kind === 'caption' && aloneLabel(block.text)) return [as(block, 'gallery', 'photo-tail')]
      const alone = block.kind === 'caption' ? creditAloneOdds(block.text) : 0
      if (alone) return [as(block, 'credit', 'photo-tail', alone)]
      // `Text: Jane Roe | Photos: John Doe`, `Par Jeanne Roe avec AFP`: who wrote it.
      const found = namesWriter(block.text) || isHelped(block.text) ? undefined : tail(block.text)
      if (!found) return [block]
      const { caption, credit, odds } = found
      if (!caption) return [as(block, 'credit', 'photo-tail', odds, credit)]
      if (isAgency(unbracketed(credit)) && isStoryEnd(caption, blocks, i)) return [block]
      // `2020-10-23 10:15 Source: The Gazette` says when and where an article was, and not what a photo shows.
      if (!/\p{L}/u.test(caption)) return [block]
      // A paragraph that lost the break before a credit stays one.
      const words =
        TOLD.test(caption) && block.kind !== 'caption'
          ? { ...block, text: caption }
          : as(block, 'caption', 'photo-tail', odds, caption)
      return [words, as(block, 'credit', 'photo-tail', odds, credit)]
    })
}

/** What parts a caption and its credit is neither's: `The ferry at dawn - Jane Roe/AP`. */
function tail(text: string): Tail | undefined {
  const found = tailOf(text)
  return found && { ...found, caption: found.caption.replace(BEHIND, ''), credit: found.credit.replace(BEFORE, '') }
}

function tailOf(text: string): Tail | undefined {
  const parted = behindBar(text)
  if (parted) return parted
  // `Jane Roe. Photo: John Doe/AP` is all names.
  const named = /[.!?] \p{Lu}/u.test(text) ? labelled(text) : undefined
  if (named && /[.!?]$/.test(named.caption)) return named
  // A caption that is nothing but a credit and its mark.
  if (creditOdds(text) > 0) return /^(?:©|\(c\))/i.test(text) ? { caption: '', credit: text, odds: 0.9 } : undefined
  return (
    bracketed(text) ??
    labelled(text) ??
    dotted(text) ??
    owned(text) ??
    dashed(text) ??
    via(text) ??
    stroked(text) ??
    sentence(text) ??
    glued(text) ??
    bare(text)
  )
}
