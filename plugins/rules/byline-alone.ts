// Who wrote it, where only a name stands right under the headline: `Jane Roe`, `Jane Roe in Port Ellen`, `Gazette staff`.
import type { Block, Rule } from '../archive/types.ts'
import { readByline } from './names/byline.ts'
import { isName } from './names/names.ts'
import { as } from './open.ts'
import { countWords, endsSentence, isStory } from './story/prose.ts'
import { NEWSROOMS } from './words/author-told.ts'
import { plainLine } from './words/phrases.ts'

const LONGEST = 80
/** A name alone may stand under a photo, too. */
const SURE = 0.75
/** What may stand between the headline and who wrote it. */
const BETWEEN = new Set<Block['kind']>([
  'headline',
  'repeat',
  'date',
  'section',
  'kicker',
  'standfirst',
  'menu',
  'share'
])
/** Behind the names: where they are, whom they write for, how they are reached, what it is. */
const BEHIND =
  /^(?:,? ?(?:in|at|for|à|en|em|a|aus|für|pour|para) \p{Lu}[\p{L} .'’-]{1,30}|\(?@\w{2,30}\)?|[|–—-] ?\p{Lu}[\p{L} ]{2,20}|, (?:\p{Lu}{2,5}|dpa))?$/u
const JOINED = /^(?:\s*(?:,|&|and|und|et|y|e|и|och|og|en)\s)*\s*/u
const NEWSROOM = new Set(Object.values(NEWSROOMS).flat())
/** `Agencia EFE`, `Redazione ANSA` */
const OF_AGENCY = /^(?:agencia|agência|agence|agenzia|agentur|redazione|redacción|redaktion|rédaction) \p{Lu}{2,6}$/iu
/** `Gazette staff`, `The Harbour Gazette Staff` */
const STAFF = /^(?:the )?(?:\p{Lu}[\p{L}.'’-]* ){1,4}staff$/iu

export const bylineAlone: Rule = {
  name: 'byline-alone',
  apply(blocks) {
    if (blocks.some(({ kind, states }) => kind === 'byline' || states?.authors?.length)) return [...blocks]
    const at = underHeadline(blocks)
    const block = blocks[at]
    if (!block || block.text.length > LONGEST || endsSentence(block.text)) return [...blocks]
    const people = peopleAlone(block.text)
    if (!people.length && !isNewsroom(block.text)) return [...blocks]
    // Whom the story is about is named in it again: that is a photo's line.
    if (people.some(name => blocks.some((other, i) => i !== at && other.text.includes(lastWord(name)))))
      return [...blocks]
    const labelled = as(block, 'byline', 'byline-alone', SURE)
    return blocks.map((other, i) =>
      i === at ? (people.length ? { ...labelled, states: { authors: people } } : labelled) : other
    )
  }
}

/** The only line that nobody knows between the headline and the first paragraph; -1 if there is none, or there are more. */
function underHeadline(blocks: readonly Block[]): number {
  const top = blocks.findLastIndex(({ kind }) => kind === 'headline')
  const story = blocks.findIndex((block, i) => i > top && isStory(block))
  if (top < 0 || story < 0) return -1
  const open = blocks.flatMap(({ kind }, i) => (i > top && i < story && !BETWEEN.has(kind) ? [i] : []))
  return open.length === 1 && blocks[open[0] as number]?.kind === 'paragraph' ? (open[0] as number) : -1
}

/** The people whom a line names that says nothing else but where they are. */
function peopleAlone(text: string): string[] {
  const { people } = readByline(text.replace(/^【|】$/g, ''))
  let rest = text.trim().replace(/^【|】$/g, '')
  for (const name of people) {
    rest = rest.replace(JOINED, '')
    if (!rest.toLowerCase().startsWith(name.toLowerCase())) return []
    rest = rest.slice(name.length)
  }
  return people.length && people.every(isName) && BEHIND.test(rest.trim()) ? people : []
}

const isNewsroom = (text: string) =>
  countWords(text) <= 6 && (NEWSROOM.has(plainLine(text)) || STAFF.test(text.trim()) || OF_AGENCY.test(text.trim()))

const lastWord = (name: string) => name.split(' ').at(-1) ?? ''
