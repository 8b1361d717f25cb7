// What a dump does with some of its photos, it does with the others: a name under each, alt texts that begin alike.
import type { Block, Rule } from '../archive/types.ts'
import { isName, unbracketed, wordsOf } from './credits.ts'
import { as, isOpen } from './open.ts'

/** A dump has a habit when it did so this often. */
const OFTEN = 2
/** Names in lines of their own are short. */
const NAME = 60
const STOP = /[.!?…:;]["”’)\]]*$/

export const photoHabits: Rule = {
  name: 'photo-habits',
  apply(blocks) {
    const credited = blocks.filter((block, i) => isUnderPhoto(block, blocks[i - 1])).length
    const begin = firstWords(blocks)
    const names = repeatedNames(blocks)
    return blocks.map((block, i) => {
      if (!isOpen(block) || block.text.length > 120) return block
      const before = blocks[i - 1]
      const alone = before && before.lines[0] !== block.lines[0]
      // A caption had its credit under it elsewhere; here stands a line of names.
      if (alone && before.kind === 'caption' && credited >= OFTEN && isNameLine(block.text)) {
        return as(block, 'credit', 'photo-habits', 0.75, unbracketed(block.text))
      }
      if (names.has(block.text)) return as(block, 'credit', 'photo-habits', 0.65)
      if (begin.has(firstWord(block.text)) && !STOP.test(block.text) && wordsOf(block.text).length <= 8) {
        return as(block, 'alt', 'photo-habits', 0.65)
      }
      return block
    })
  }
}

/** A credit on a line of its own, under a caption or an alt text. */
const isUnderPhoto = (block: Block, before: Block | undefined) =>
  block.kind === 'credit' &&
  (before?.kind === 'caption' || before?.kind === 'alt') &&
  before.lines[0] !== block.lines[0]
const isNameLine = (text: string) =>
  text.length <= NAME && !STOP.test(text) && text.split(/[/,;|&]\s*/).every(part => isName(part.trim()))

/** The first words of alt texts that machines wrote (`Port Ellen Pier 1 of 2`), where there are several. */
function firstWords(blocks: readonly Block[]): Set<string> {
  const alts = blocks.filter(block => block.kind === 'alt' && block.labelledBy === 'alt' && /\d$/.test(block.text))
  const firsts = alts.map(block => firstWord(block.text)).filter(word => word.length > 4)
  return new Set(firsts.filter((word, i) => firsts.indexOf(word) !== i))
}

const firstWord = (text: string) => text.slice(0, 40).split(' ', 1)[0] ?? ''

/** The name of a photographer that stands in several places, at least once under a photo. */
function repeatedNames(blocks: readonly Block[]): Set<string> {
  const counts = new Map<string, { count: number; photo: boolean }>()
  blocks.forEach((block, i) => {
    const words = wordsOf(block.text.slice(0, NAME))
    if (!isOpen(block) || block.text.length > 40 || words.length < 2 || words.length > 4 || !isNameLine(block.text))
      return
    const before = blocks[i - 1]
    const photo = before !== undefined && ['alt', 'caption', 'repeat', 'credit'].includes(before.kind)
    const known = counts.get(block.text)
    counts.set(block.text, { count: (known?.count ?? 0) + 1, photo: photo || known?.photo === true })
  })
  return new Set(
    [...counts].filter(([, { count, photo }]) => photo && count >= OFTEN && count < 12).map(([name]) => name)
  )
}
