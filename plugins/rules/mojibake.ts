// Letters that were read in the wrong encoding on their way here: `donâ€™t` becomes `don’t`.
import type { Rule } from '../archive/types.ts'

/** The characters that windows-1252 has for the bytes 80 to 9F, in their order. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTES = new Map([...HIGH].map((char, i) => [char, 0x80 + i]))
const FOLLOWS = `[${HIGH}\\u0080-\\u00bf]`
/** What a character of two, three or four bytes in UTF-8 looks like in windows-1252 or Latin-1. */
const LOOKS = new RegExp(
  `[\\u00c2-\\u00df]${FOLLOWS}|[\\u00e0-\\u00ef]${FOLLOWS}{2}|[\\u00f0-\\u00f4]${FOLLOWS}{3}`,
  'g'
)
/** `AMANHÃ”`: a capital before a closing quote looks so too, so that one such pair proves nothing. */
const CHANCE = /^[\u00c2-\u00df][‘’“”–—…€™š]$/
const UTF8 = new TextDecoder('utf-8', { fatal: true })

export const mojibake: Rule = {
  name: 'mojibake',
  apply(blocks, { note }) {
    const found = blocks.flatMap(block => block.text.match(LOOKS) ?? [])
    if (!found.some(sequence => !CHANCE.test(sequence))) return [...blocks]
    return blocks.map(block => {
      const text = mendLetters(block.text)
      if (text === block.text) return block
      note(block.lines[0], `letters that had been read in the wrong encoding were put right: ${sample(block.text)}`)
      const { markdown: _, ...rest } = block
      return { ...rest, text, labelledBy: 'mojibake' }
    })
  }
}

/** The text with every such sequence put right. */
export const mendLetters = (text: string): string => text.replace(LOOKS, mend)

function mend(sequence: string): string {
  try {
    return UTF8.decode(Uint8Array.from([...sequence].map(char => BYTES.get(char) ?? char.charCodeAt(0))))
  } catch {
    return sequence
  }
}

const sample = (text: string) =>
  (text.match(LOOKS) ?? [])
    .slice(0, 3)
    .map(found => `${found} → ${mend(found)}`)
    .join(', ')
