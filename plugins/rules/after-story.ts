// What stands under the story, where its furniture has begun: other articles' headlines, teasers, menus.
import type { Block, BlockKind, Rule } from '../archive/types.ts'
import { as } from './open.ts'
import { shortLines } from './short-lines.ts'
import { countWords, endsSentence, isStory } from './story/prose.ts'

/** Furniture that may stand at the end of an article. An advert also stands inside it. */
const MARKS = new Set<BlockKind>([
  'share',
  'newsletter',
  'comments',
  'related',
  'menu',
  'copyright',
  'origin',
  'signoff',
  'biography'
])
/** A story has at least so many paragraphs above its end. */
const STORY = 2
/** Told by its place alone. */
const SURE = 0.8
/** A teaser has as many letters at most. */
const TEASER = 240
/** A headline has so many words; a button has fewer. */
const HEADLINE = 4
/** So many short lines in a row below furniture are a list of topics. */
const TOPICS = 10

export const afterStory: Rule = {
  name: 'after-story',
  apply(blocks) {
    const from = tailStart(blocks)
    const topics = new Set(shortLines(blocks, furnitureStart(blocks), blocks.length, TOPICS))
    return blocks.map((block, i) => {
      if ((i <= from && !topics.has(i)) || (block.kind !== 'paragraph' && block.kind !== 'alt')) return block
      return as(block, countWords(block.text) < HEADLINE ? 'menu' : 'related', 'after-story', SURE)
    })
  }
}

/** Behind the first furniture that stands under some of the story. */
function furnitureStart(blocks: readonly Block[]): number {
  let story = 0
  const at = blocks.findIndex(block => {
    if (isStory(block)) story++
    return story >= STORY && MARKS.has(block.kind)
  })
  return at < 0 ? blocks.length : at
}

/** The mark behind which the story does not go on: no two sentences follow each other there, and few stand alone. */
function tailStart(blocks: readonly Block[]): number {
  let story = 0
  const above = blocks.map(block => (isStory(block) ? ++story : story))
  let [sentences, others, joined] = [0, 0, false]
  let below: 'sentence' | 'other' | undefined
  let found = blocks.length
  for (let i = blocks.length - 1; i >= 0 && !joined && (above[i] ?? 0) >= STORY; i--) {
    const block = blocks[i] as Block
    if (MARKS.has(block.kind)) {
      others++
      // What follows right below a mark goes on with the story, if it is a sentence.
      if (below !== 'sentence' && sentences * 2 <= others) found = i
    } else if (
      block.kind === 'paragraph' ||
      block.kind === 'crosshead' ||
      block.kind === 'quotation' ||
      block.kind === 'item'
    ) {
      const is = isSentence(block.text) ? 'sentence' : 'other'
      if (is === 'sentence') sentences++
      else others++
      // No teaser is as long as a paragraph can be.
      joined = is === 'sentence' && (below === 'sentence' || block.text.length > TEASER)
      below = is
    }
  }
  return found
}

/** A sentence that was cut is a teaser's. */
const isSentence = (text: string) =>
  endsSentence(text) && countWords(text) >= 2 && !/(?:…|\.{3})[)\]"'”’»]*$/u.test(text)
