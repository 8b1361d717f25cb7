// Items of a list: with bullets, with numbers, or the ingredients of a recipe.
import type { Block, Rule } from '../archive/types.ts'
import { wordsOf } from './credits.ts'
import { as, isOpen } from './open.ts'

/** A dash opens a list's item, and speech too, so that it takes more of them. */
const BULLET = /^[*•·‣▪◦●■–]\s+\S/u
const DASH = /^[-–—]\s+\S/
const NUMBER = /^(\d{1,3})[.)]\s+\S/
/** `1/2 cup sugar`, `2 large eggs`: how much of it, in a line without a full stop. */
const AMOUNT = /^(?:\d+(?:[./]\d+)?|[½¼¾⅓⅔⅛])(?:\s*[-–]\s*\d+|\s[½¼¾⅓⅔⅛]|\s\d\/\d)?\s?\p{L}[^.!?]{2,100}$/u
/** So many lines in a row of a kind that one alone does not prove. */
const ROW = 3
/** Lines under a colon. */
const SHORT = 24

export const item: Rule = {
  name: 'item',
  apply(blocks) {
    const out = [...blocks]
    const mark = (from: number, to: number, confidence = 1) => {
      for (let i = from; i < to; i++) out[i] = as(out[i] as Block, 'item', 'item', confidence)
    }
    for (let i = 0; i < blocks.length; i++) {
      const run = (test: (text: string) => boolean) => runOf(blocks, i, test)
      const bullets = run(text => BULLET.test(text))
      const dashes = run(text => DASH.test(text))
      const amounts = run(text => AMOUNT.test(text))
      const under = /[:：]$/.test(blocks[i - 1]?.text ?? '') && isOpen(blocks[i - 1]) ? run(isShort) : 0
      const numbers = numbered(blocks, i)
      const longest = Math.max(
        bullets >= 1 ? bullets : 0,
        numbers >= 2 ? numbers : 0,
        ...[dashes, amounts].filter(n => n >= ROW)
      )
      if (longest) mark(i, i + longest)
      else if (under >= ROW) mark(i, i + under, 0.75)
      i += Math.max(longest, under >= ROW ? under : 0, 1) - 1
    }
    return out
  }
}

/** How many open blocks in a row from here pass the test. */
function runOf(blocks: readonly Block[], from: number, test: (text: string) => boolean): number {
  let to = from
  for (let block = blocks[to]; isOpen(block) && test(block.text); block = blocks[to]) to++
  return to - from
}

/** How many lines from here on count up by one. Lines that stand over paragraphs are headings, and are no row. */
function numbered(blocks: readonly Block[], from: number): number {
  const first = Number(NUMBER.exec(blocks[from]?.text.slice(0, 20) ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(first) || first > 1) return 0
  let next = first
  return runOf(blocks, from, text => Number(NUMBER.exec(text.slice(0, 20))?.[1] ?? Number.NaN) === next++)
}

/** A short line without a full stop. */
const isShort = (text: string) => text.length < 160 && wordsOf(text).length <= SHORT && !/[.!?:]["”’)]?$/.test(text)
