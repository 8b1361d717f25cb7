// What a dump does with some of its photos, it does with the others: a name under each, alt texts that begin alike.
import type { Block, Rule } from '../archive/types.ts'
import { isName, unbracketed, wordsOf } from './credits.ts'
import { opensWithPerson } from './describes.ts'
import { isName as isPersonName } from './names/names.ts'
import { as, isOpen } from './open.ts'
import { endsLine, isStory } from './story/prose.ts'

/** A dump has a habit when it did so this often. */
const OFTEN = 2
/** More names than this in a dump are something else. */
const FEW = 12
/** So many agencies at the heads of captions are a habit: each gives a credit and a caption. */
const HEADS = 6
/** A name or an address, and no word that opens a sentence. */
const HEAD =
  /^(?!(?:A|An|The|This|That|In|On|At|As|It|He|She|They|His|Her|Its|Their|One|Two)\b)(?:\p{Lu}[\p{L}\d.&-]+(?: \p{Lu}[\p{L}\d.&-]+)?|[\p{Ll}\d-]+\.(?:[\p{Ll}.]{2,8}))$/u
/** Names in lines of their own are short. */
const NAME = 60

export const photoHabits: Rule = {
  name: 'photo-habits',
  apply(blocks) {
    const credited = blocks.filter((block, i) => isUnderPhoto(block, blocks[i - 1])).length
    const begin = numberedWords(blocks)
    const end = namedAlike(blocks)
    const names = repeatedNames(blocks)
    const heads = photographers(blocks)
    const strangers = strangersIn(blocks)
    return blocks.flatMap((block, i): Block | Block[] => {
      const head = heads.size
        ? (heads.get(firstWords(block.text, 2)) ?? heads.get(firstWords(block.text, 1)))
        : undefined
      if (block.kind === 'caption' && head && blocks[i + 1]?.lines[0] !== block.lines[0])
        return [
          as(block, 'credit', 'photo-habits', 0.75, head),
          as(block, 'caption', 'photo-habits', 0.75, block.text.slice(head.length).trim())
        ]
      if (!isOpen(block) || block.text.length > 120) return block
      const before = blocks[i - 1]
      const alone = before && before.lines[0] !== block.lines[0]
      // A caption had its credit under it elsewhere; here stands a line of names.
      if (alone && before.kind === 'caption' && credited >= OFTEN && isNameLine(block.text)) {
        return as(block, 'credit', 'photo-habits', 0.75, unbracketed(block.text))
      }
      if (strangers.has(block)) return as(block, 'credit', 'photo-habits', 0.6)
      if (names.has(block.text)) return as(block, 'credit', 'photo-habits', 0.65)
      if (end.has(lastWords(block.text))) return as(block, 'alt', 'photo-habits', 0.65)
      if (begin.has(firstWord(block.text)) && !endsLine(block.text) && wordsOf(block.text).length <= 8) {
        return as(block, 'alt', 'photo-habits', 0.65)
      }
      return block
    })
  }
}

/** Persons' names between two paragraphs of a story that nowhere else names them: the photographers'. */
function strangersIn(blocks: readonly Block[]): Set<Block> {
  const names = blocks.filter(
    ({ text }, i) =>
      text.length <= NAME &&
      isOpen(blocks[i]) &&
      isStory(blocks[i - 1]) &&
      isStory(blocks[i + 1]) &&
      wordsOf(text).length <= 3 &&
      isPersonName(text) &&
      opensWithPerson(text)
  )
  // Where there are more, they are headings; and every one is looked for in the whole text.
  if (names.length > FEW) return new Set()
  return new Set(
    names.filter(name => !blocks.some(block => block !== name && block.text.includes(lastWord(name.text))))
  )
}

const lastWord = (text: string) => text.split(' ').at(-1) ?? ''

/** A credit on a line of its own, under a caption or an alt text. */
const isUnderPhoto = (block: Block, before: Block | undefined) =>
  block.kind === 'credit' &&
  (before?.kind === 'caption' || before?.kind === 'alt') &&
  before.lines[0] !== block.lines[0]
const isNameLine = (text: string) =>
  text.length <= NAME && !endsLine(text) && text.split(/[/,;|&]\s*/).every(part => isName(part.trim()))

/** The last two words of short lines in small letters that end alike, as alt texts do: `merganser deck photo`. */
function namedAlike(blocks: readonly Block[]): Set<string> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const end = isOpen(block) || block.kind === 'alt' ? lastWords(block.text) : ''
    if (end) counts.set(end, (counts.get(end) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > OFTEN).map(([end]) => end))
}

function lastWords(text: string): string {
  const words = text.length <= NAME ? wordsOf(text) : []
  const small = words.slice(1).every(word => /^\p{Ll}+$/u.test(word))
  return small && /^\p{L}/u.test(text) && words.length > 2 && words.length < 7 ? words.slice(-2).join(' ') : ''
}

/** The first words of alt texts that machines wrote (`Port Ellen Pier 1 of 2`), where there are several. */
function numberedWords(blocks: readonly Block[]): Set<string> {
  const alts = blocks.filter(block => block.kind === 'alt' && block.labelledBy === 'alt' && /\d$/.test(block.text))
  const firsts = alts.map(block => firstWord(block.text)).filter(word => word.length > 4)
  const seen = new Set<string>()
  return new Set(firsts.filter(word => seen.size === seen.add(word).size))
}

/**
 * Where agencies stand at the heads of captions (`Reuters The ferry leaves`), a name that no list has does so too if it
 * stands before several, and nowhere in the story: `Sea Pictures Cars queue …`.
 */
function photographers(blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>()
  if (blocks.filter(block => block.labelledBy === 'photo-head').length < HEADS) return found
  const counts = new Map<string, number>()
  for (const { kind, text, labelledBy } of blocks) {
    if (kind !== 'caption' || labelledBy === 'photo-head') continue
    for (const count of [1, 2]) {
      const head = firstWords(text, count)
      if (!HEAD.test(head) || !/^["'“‘]?\p{Lu}/u.test(text.slice(head.length).trim())) continue
      const times = (counts.get(head) ?? 0) + 1
      counts.set(head, times)
      if (times === OFTEN) found.set(head, head)
    }
  }
  if (found.size > FEW) return new Map()
  return new Map([...found].filter(([head]) => !blocks.some(block => isOpen(block) && block.text.includes(head))))
}

const firstWords = (text: string, count: number) => wordsOf(text.slice(0, 80)).slice(0, count).join(' ')
const firstWord = (text: string) => text.slice(0, 40).split(' ', 1)[0] ?? ''

/** The name of a photographer that stands in several places, under photos in half of them. */
function repeatedNames(blocks: readonly Block[]): Set<string> {
  const counts = new Map<string, { count: number; photos: number }>()
  blocks.forEach((block, i) => {
    const words = wordsOf(block.text.slice(0, NAME))
    if (
      !isOpen(block) ||
      block.text.length > 40 ||
      block.text.includes(':') ||
      words.length < 2 ||
      words.length > 4 ||
      !isNameLine(block.text)
    )
      return
    const before = blocks[i - 1]
    const photo = before !== undefined && ['alt', 'caption', 'repeat', 'credit'].includes(before.kind)
    const { count, photos } = counts.get(block.text) ?? { count: 0, photos: 0 }
    counts.set(block.text, { count: count + 1, photos: photos + (photo ? 1 : 0) })
  })
  return new Set(
    [...counts]
      .filter(([, { count, photos }]) => photos * 2 >= count && count >= OFTEN && count < FEW)
      .map(([name]) => name)
  )
}
