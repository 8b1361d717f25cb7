// Letters that were read in the wrong encoding on their way here, once or twice: `donâ€™t` becomes `don’t`.
import type { ArticleReading, Block, Rule } from '../archive/types.ts'

/** The characters that windows-1252 has for the bytes 80 to 9F, in their order. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTES = new Map([...HIGH].map((char, i) => [char, 0x80 + i]))
const FOLLOWS = `[${HIGH}\\u0080-\\u00bf]`
/** What a character of two, three or four bytes in UTF-8 looks like in windows-1252 or Latin-1. */
const LOOKS = new RegExp(
  `[\\u00c2-\\u00df]${FOLLOWS}|[\\u00e0-\\u00ef]${FOLLOWS}{2}|[\\u00f0-\\u00f4]${FOLLOWS}{3}`,
  'g'
)
/**
 * `AMANHÃ”`, `«AMANHû`: a capital before a mark looks so too, so that one such pair behind capitals proves nothing.
 * Behind a small letter or a figure (`25Â°`) it does.
 */
const CHANCE = /^[\u00c2-\u00df][‘’“”–—…€™š«»°ºª´·\u00a0]$/
const BEFORE_CAPITAL = /[\p{Ll}\d.,;:!?]$/u
/** Text may have been misread several times over. */
const TIMES = 3
const UTF8 = new TextDecoder('utf-8', { fatal: true })

export const mojibake: Rule = {
  name: 'mojibake',
  apply(blocks, { note }) {
    const misread = blocks.some(({ text }) => proves(text))
    return blocks.map(block => {
      const text = misread ? mendLetters(block.text) : block.text
      if (text === block.text) return C1.test(text) ? changed(block, ofControls) : block
      note(block.lines[0], `letters that had been read in the wrong encoding were put right: ${sample(block.text)}`)
      return { ...changed(block, putRight), labelledBy: 'mojibake' }
    })
  }
}

/** What a dump states, put right as its text is. */
export function fieldsPutRight({
  fields,
  blocks
}: Pick<ArticleReading, 'fields' | 'blocks'>): ArticleReading['fields'] {
  const texts = Object.values(fields).flat()
  const misread = texts.some(proves) || (texts.some(isLike) && blocks.some(({ text }) => proves(text)))
  const right = misread ? putRight : ofControls
  if (!misread && !texts.some(text => C1.test(text))) return fields
  const entries = Object.entries(fields).map(([key, value]) => [
    key,
    key === 'original' ? value : Array.isArray(value) ? value.map(right) : right(value)
  ])
  return Object.fromEntries(entries)
}

/** A text as it was meant. */
export const putRight = (text: string): string => ofControls(mendLetters(text))

const isLike = (text: string) => text.search(LOOKS) >= 0

const changed = (block: Block, change: (text: string) => string): Block => ({
  ...block,
  text: change(block.text),
  ...(block.markdown === undefined ? {} : { markdown: change(block.markdown) })
})

/**
 * Nobody writes the control characters that Unicode has at 80 to 9F: they are letters of windows-1252, as HTML has it of
 * their numbers (`&#146;`).
 */
const ofControls = (text: string): string =>
  C1.test(text) ? text.replace(new RegExp(C1, 'g'), char => HIGH[char.charCodeAt(0) - 0x80] as string) : text
const C1 = /[\u0080-\u009f]/

/** Does a text hold such letters for sure? */
function proves(text: string): boolean {
  for (const { 0: sequence, index } of text.matchAll(LOOKS)) {
    if (mend(sequence) === sequence) continue
    if (!CHANCE.test(sequence) || BEFORE_CAPITAL.test(text.slice(Math.max(0, index - 1), index))) return true
  }
  return false
}

/**
 * The text with every such sequence put right, as often as it was misread. The method is that of ftfy (Robyn Speer,
 * `fix_encoding` and `decode_inconsistent_utf8`, https://ftfy.readthedocs.io), of which no port for Node is well kept:
 * only what is valid UTF-8 and looks like nothing else is touched, and what remains stays as it is.
 */
function mendLetters(text: string): string {
  let mended = text
  for (let i = 0; i < TIMES; i++) {
    const next = mended.replace(LOOKS, mend)
    if (next === mended) break
    mended = next
  }
  return mended
}

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
