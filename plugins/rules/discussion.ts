// What readers wrote under an article: comments, each with who wrote it and when: `Jane Roe October 23, 2020 at 5:48 pm`.
import type { Block, Rule } from '../archive/types.ts'
import { stampedBy } from './dates/read-dates.ts'
import { isOpener } from './names/people.ts'
import { as, isOpen } from './open.ts'
import { countWords, endsLine, endsSentence, isStory } from './story/prose.ts'
import { COMMENT_BY, COMMENT_SAYS } from './words/comments.ts'

/** Who wrote a comment, and when, is a line. */
const LONGEST = 120
/** A name, or what somebody calls themselves. */
const NAME = 4
/** A discussion has so many comments; without a line that says that these are comments, more. */
const FEWEST = 2
const MANY = 4
/** The line that says so stands so near above. */
const NEAR = 5
/** Under so many paragraphs of the story. */
const STORY = 2
const SURE = 0.85

const anyOf = (lists: Record<string, string[]>) =>
  Object.values(lists)
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')
const BY = new RegExp(`^(?:${anyOf(COMMENT_BY)})\\s+`, 'iu')
const SAYS = new RegExp(`(?:\\s+(?:${anyOf(COMMENT_SAYS)}))+$`, 'iu')

export const discussion: Rule = {
  name: 'discussion',
  apply(blocks) {
    const signed = blocks.flatMap((_, i) => (isSigned(blocks, i) ? [i] : []))
    const [first] = signed
    if (first === undefined || signed.length < FEWEST) return [...blocks]
    const head = blocks.findLastIndex(({ kind }, i) => i < first && i >= first - NEAR && kind === 'comments')
    const isTold = head >= 0 || blocks.slice(first).some(({ kind }) => kind === 'comments')
    if (!isTold && signed.length < MANY) return [...blocks]
    if (blocks.slice(0, first).filter(isStory).length < STORY) return [...blocks]
    const start = head >= 0 ? head : first
    const end = endOf(blocks, signed.at(-1) as number)
    return blocks.map((block, i) =>
      i >= start && i < end && isOpen(block) ? as(block, 'comments', 'discussion', SURE) : block
    )
  }
}

/** Who wrote a comment and when, on one line or on two, and a sentence of it above or below. */
function isSigned(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]
  if (!isOpen(block) || block.text.length > LONGEST) return false
  const by = stampedBy(block.text)
  const below = blocks[i + 1]
  // `Jane Roe` and below it the day and the time.
  const split = by === undefined && isOpen(below) && isName(block.text) && stampedBy(below.text) === ''
  if (!split && !(by && isName(by))) return false
  return [blocks[i - 1], blocks[i + (split ? 2 : 1)]].some(beside => beside !== undefined && isSaid(beside))
}

function isName(text: string): boolean {
  const name = text
    .replace(BY, '')
    .replace(/[\s:.,–—-]+$/u, '')
    .replace(SAYS, '')
  return countWords(name) > 0 && countWords(name) <= NAME && !endsLine(name) && !isOpener(name)
}

/** Something that somebody may have written, be it short. */
const isSaid = ({ kind, text }: Block) =>
  (kind === 'paragraph' || kind === 'embed') && (endsSentence(text) || countWords(text) > NAME)

/** Behind the last comment other furniture follows, or nothing. */
function endOf(blocks: readonly Block[], last: number): number {
  let end = last + 1
  while (end < blocks.length && (isOpen(blocks[end]) || ['comments', 'share'].includes(blocks[end]?.kind ?? ''))) end++
  return end
}
