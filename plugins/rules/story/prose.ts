// Does a line read like a story's own text?
import type { Block } from '../../archive/types.ts'

/** Shorter than this, a line may be a heading, a caption, a button. Scripts without spaces say more in less. */
const SHORT = 80
const SHORT_EAST_ASIAN = 30
export const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const EAST_ASIAN_SIGNS = new RegExp(EAST_ASIAN, 'gu')
/** All that is above the alphabets: to ask every letter for its script takes ten times as long. */
const MAY_BE_EAST_ASIAN = /[\u2e80-\uffff]/
/** Thai, Lao and Khmer put a space where others put a stop. */
const UNSTOPPED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{20}/u

/** A sentence's end, with what may close behind it. */
export const endsSentence = (text: string): boolean => /[.!?…։。！？؟।።။][)\]"'”’»›」』*]*$/u.test(text.trimEnd())

/** The end of a sentence, or a mark after which more is to come in the next line: what no caption without a stop ends in. */
export const endsLine = (text: string): boolean => /[.!?…:;։。！？：；؟؛।።။]["”’»)\]」』]*$/u.test(text)

/** Long enough for a paragraph, with a sentence in it. */
export function isProse(text: string): boolean {
  if (text.length < SHORT && (text.length < SHORT_EAST_ASIAN || !EAST_ASIAN.test(text))) return false
  return (
    endsSentence(text) ||
    /[.!?:;,][)"'”’»]*$/u.test(text) ||
    /[.!?…][)"'”’»]?\s+["“‘«(]?\p{Lu}/u.test(text) ||
    /[。！？؟।።။]/.test(text) ||
    UNSTOPPED.test(text)
  )
}

/** Nobody has labelled it, and it reads like the story's text. */
export const isStory = (block: Block | undefined): boolean => block?.kind === 'paragraph' && isProse(block.text)

/** How many words a line has; a script without spaces counts two signs for a word. */
export const countWords = (text: string): number => {
  const signs = (MAY_BE_EAST_ASIAN.test(text) && text.match(EAST_ASIAN_SIGNS)?.length) || 0
  return Math.ceil(signs / 2) + (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0) - (signs ? 1 : 0)
}
