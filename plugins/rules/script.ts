// Script and style sheets that leaked into the text.
import type { Block, Rule } from '../archive/types.ts'
import { as, isOpen } from './open.ts'

/** What only code has. Prose may have one of them by chance. */
const SIGNS = [
  /\bfunction\s?\w*\s?\(/,
  /(?:^|[\s;{(])(?:var|let|const)\s+[\w$]+\s?=/,
  /\b(?:document|window)\.\w/,
  /\)\s?;/,
  /[\w$]\.[\w$]+\(/,
  /\breturn\b[^.;]{0,40};/,
  /=>|===|!==|&&|\|\|/,
  /\{\s?[\w-]{2,30}\s?:[^{}]{1,200}\}/,
  /@(?:media|import|font-face)\b/,
  /<!\[CDATA\[|\]\]>/,
  /\bnew [A-Z]\w*\(/,
  /^\s?[.#][\w-]+\s?\{/
]
/** What a page said to itself, with a statement in it. */
const COMMENT = /^<!--[^;]{0,400};.*-->$/
/** Nothing but a call: `player.createAll();`. */
const CALL = /^[\w$]+(?:\.[\w$]+)+\([^()]{0,80}\);?$/
const MARKS = /[{}();=<>[\]$_]/g
const [OPEN, CLOSE] = ['<![CDATA[', ']]>']

export const script: Rule = {
  name: 'script',
  apply: blocks =>
    blocks.flatMap(block => {
      if (!isOpen(block)) return [block]
      if (COMMENT.test(block.text)) return [as(block, 'script', 'script')]
      const pieces = withoutData(block)
      return pieces.map(piece => (isOpen(piece) && isCode(piece.text) ? as(piece, 'script', 'script') : piece))
    })
}

/** A piece of script in marks of its own is cut out of the line. */
function withoutData(block: Block): Block[] {
  const from = block.text.indexOf(OPEN)
  const to = from < 0 ? -1 : block.text.indexOf(CLOSE, from)
  if (to < 0) return [block]
  const before = block.text
    .slice(0, from)
    .replace(/\/[/*]?\s*$/, '')
    .trim()
  const rest = block.text
    .slice(to + CLOSE.length)
    .replace(/^\s*\*\//, '')
    .trim()
  return [
    ...(before ? [as(block, 'paragraph', 'script', 1, before)] : []),
    as(block, 'script', 'script', 1, block.text.slice(from, to + CLOSE.length)),
    ...(rest ? withoutData(as(block, 'paragraph', 'script', 1, rest)) : [])
  ]
}

function isCode(text: string): boolean {
  if (CALL.test(text.slice(0, 200))) return true
  const line = text.slice(0, 4000)
  const marks = line.match(MARKS)?.length ?? 0
  if (marks < 4) return false
  const signs = SIGNS.filter(sign => sign.test(line)).length
  return (signs >= 2 && marks > line.length * 0.03) || (signs >= 1 && marks > line.length * 0.08)
}
