// The text that JSON-LD declares to be the article's, against the one that the page prints: what is declared is the story's,
// and what the page does not print, or hides, is taken from there. What it prints keeps its links, photos and tables.
import { decodeHTMLStrict } from 'entities'
import type { Lines } from '../../archive/types.ts'
import { withoutExtraEscapes } from '../markup/escaped-twice.ts'
import { flowOf, type Piece } from './flow.ts'
import { bare } from './headline.ts'
import { type Element, elementsIn, isText, treeOf } from './tree.ts'
import type { Decided } from './trim.ts'

/** A shorter line may stand in any text. */
const SHORTEST = 40
/** What is declared of a text may be a summary; only one that is longer by so much than what is printed says more. */
const LONGER = 1.5
const FEWEST = 400
/** As much of the declared text is printed where nothing needs to be filled in. */
const ENOUGH = 0.5

const IN_TEXT = new Set<Piece['kind']>(['paragraph', 'crosshead', 'quotation', 'item', 'table'])

/** The pieces of a page with those of its declared text; `body` is as JSON-LD has it: text, or HTML. */
export function withDeclaredBody(
  decided: readonly Decided[],
  body: string | undefined,
  root: Element,
  base?: string
): readonly Decided[] {
  if (!body) return decided
  const declared = piecesOf(body, linesOf(root), base)
  const whole = bare(declared.map(({ text }) => text).join(' '))
  const printed = new Set(decided.filter(isStory).map(({ piece }) => bare(piece.text)))
  const out = decided.map((d): Decided => {
    const text = d.as === 'menu' && IN_TEXT.has(d.piece.kind) ? bare(d.piece.text) : ''
    const isOurs = text.length >= SHORTEST && d.piece.linked * 2 < d.piece.text.length && whole.includes(text)
    if (!isOurs || printed.has(text)) return d
    printed.add(text)
    return { ...d, as: undefined }
  })
  const story = out.filter(isStory).map(({ piece }) => bare(piece.text))
  const length = (texts: string[]) => texts.reduce((sum, text) => sum + text.length, 0)
  const known = length(story.filter(text => whole.includes(text)))
  if (whole.length < FEWEST || known > whole.length * ENOUGH || whole.length < length(story) * LONGER) return out
  return filled(out, declared)
}

const isStory = ({ as, piece }: Decided) => !as && IN_TEXT.has(piece.kind)

/** Each piece that is only declared stands behind the one that it follows. */
function filled(decided: Decided[], declared: readonly Piece[]): Decided[] {
  const out = [...decided]
  const texts = out.map(d => (isStory(d) ? bare(d.piece.text) : ''))
  const start = out.findIndex(isStory)
  let at = start < 0 ? out.findLastIndex(({ as }) => as === 'headline') : start - 1
  for (const piece of declared) {
    const text = bare(piece.text)
    const same = texts.findIndex(
      other => other !== '' && (other.includes(text) || (other.length >= SHORTEST && text.includes(other)))
    )
    if (same >= 0 && (texts[same] as string).length >= text.length * ENOUGH) {
      at = Math.max(at, same)
      continue
    }
    out.splice(++at, 0, { piece })
    texts.splice(at, 0, text)
  }
  // Where the page breaks off, it asks the reader to subscribe.
  return out.map((d, i): Decided => (i > at && isStory(d) && d.piece.kind === 'paragraph' ? { ...d, as: 'menu' } : d))
}

/** Its paragraphs. They stand on the lines of the script that declares them. */
function piecesOf(said: string, lines: Lines, base?: string): Piece[] {
  const body = withoutExtraEscapes(said)
  if (/<(?:p|div|br|h[1-6]|ul|blockquote)\b/i.test(body))
    return flowOf(treeOf(body), { base })
      .filter(({ kind }) => IN_TEXT.has(kind))
      .map(piece => ({ ...piece, lines }))
  const element: Element = { name: 'script', attributes: {}, children: [], line: lines[0], lastLine: lines[1], size: 0 }
  return decodeHTMLStrict(body)
    .split(/\s*\n\s*/)
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map(text => ({ kind: 'paragraph', text, linked: 0, element, lines }))
}

function linesOf(root: Element): Lines {
  for (const { name, children, line, lastLine } of elementsIn(root))
    if (name === 'script' && children.some(child => isText(child) && child.text.includes('"articleBody"')))
      return [line, lastLine]
  return [1, 1]
}
