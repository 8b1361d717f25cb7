// A document with labels before what it says, as LexisNexis, ProQuest and NewsBank have it → fields and blocks.
import type { Block, BlockKind } from '../../archive/types.ts'
import { oneLine } from '../stated/text.ts'
import { blocksOfWrapped } from '../stated/wrapped.ts'
import type { Document, Service } from './documents.ts'
import { fieldsOf, type Parts, type Said } from './fields.ts'
import { endsText, type Labelled, labelsIn, type Role } from './labels.ts'
import { type Chunk, MARK, preambleParts, RIGHTS } from './preamble.ts'

const BY = 'database'

const NO_TEXT = /^\s*\[?(?:full text (?:is )?)?not available\.?\]?\s*$/i

/** The kind of the block that a label's words become. Text is looked at by the rules. */
const KINDS: Partial<Record<Role, BlockKind>> = {
  headline: 'headline',
  byline: 'byline',
  date: 'date',
  section: 'section',
  dateline: 'dateline',
  standfirst: 'standfirst',
  caption: 'caption',
  copyright: 'copyright',
  note: 'note',
  text: 'paragraph'
}

/** Reads a document; every line that says something is a block. */
export function labelledParts(document: Document, service: Service): Parts {
  const said: Said = {}
  const blocks: Block[] = []
  const preamble: Chunk[] = []
  const summary: Block[] = []
  let role: Role | 'preamble' = 'preamble'
  let hasText = false
  const labelOf = labelsIn(document.lines)
  // What a text has of a label's form, other lines go on with.
  const chunks = chunksOf(document)
  const body = chunks.findIndex(({ lines }) => lines.some(line => labelOf(line)?.role === 'text'))
  for (const chunk of chunks.flatMap((it, i) => (body >= 0 && i > body ? [it] : apartOf(it, labelOf)))) {
    const [top = ''] = chunk.lines
    const label = labelOf(top)
    if (MARK.test(top)) {
      if (/\d (?:of|von|sur|de) \d/.test(top)) for (const before of preamble.splice(0)) add(before, 'origin')
      add(chunk, 'separator')
    } else if (!label && role !== 'preamble' && RIGHTS.test(top)) {
      say('copyright', chunk.lines.join(' '))
      add(chunk, 'copyright')
    } else if (label && !(hasText && isOfText(label, service))) labelled(chunk)
    else if (role === 'preamble') preamble.push(chunk)
    else if (isOpen(role)) text(chunk)
    else add(chunk, KINDS[role] ?? 'origin')
  }
  const head = preambleParts(preamble, said)
  // Without a label it is no document.
  const fields = Object.keys(said).length ? fieldsOf({ ...head.said, ...said, date: said.date ?? head.said.date }) : {}
  const all = [...head.blocks, ...blocks].sort((a, b) => a.lines[0] - b.lines[0])
  // Where a database has no more of a text than its summary, that is what there is to read.
  if (!hasText) for (const block of summary) block.kind = 'paragraph'
  return { fields, blocks: all, isSummed: !hasText && summary.length > 0 }

  /** A chunk that begins with a label; others may follow, a line each. */
  function labelled(chunk: Chunk): void {
    for (const part of partsOf(chunk, labelOf)) {
      const [top = ''] = part.lines
      const { role: now, value } = labelOf(top) ?? ({ role: 'copyright', value: top } satisfies Labelled)
      const rest = part.lines.slice(1)
      role = now
      const words = [value, ...rest].join(' ')
      if (words.trim()) say(now, words)
      if (now !== 'text') add(part, KINDS[now] ?? 'origin', words)
      else {
        // The label's own line has none of the text, or the first words of it.
        const own = value ? [value, ...rest] : rest
        if (!value) add({ at: part.at, lines: part.lines.slice(0, 1) }, 'separator')
        if (own.some(line => /\S/.test(line))) text({ at: value ? part.at : part.at + 1, lines: own })
      }
    }
  }

  function text(chunk: Chunk): void {
    role = 'text'
    if (chunk.lines.length === 1 && NO_TEXT.test(chunk.lines[0] as string)) add(chunk, 'origin')
    else {
      hasText = true
      blocks.push(...blocksOfWrapped(chunk.lines.join('\n'), BY, chunk.at))
    }
  }

  function say(what: Role, words: string): void {
    const list = said[what] ?? []
    list.push(words)
    said[what] = list
  }

  function add(chunk: Chunk, kind: BlockKind, words = chunk.lines.join(' ')): void {
    const lines: [number, number] = [chunk.at, chunk.at + chunk.lines.length - 1]
    const printed = oneLine(kind === 'caption' ? words.replace(/^\s*(?:photos?|graphics?|images?):\s*/i, '') : words)
    const block: Block = { kind, text: printed || oneLine(chunk.lines.join(' ')), lines, labelledBy: BY }
    blocks.push(block)
    if (role === 'summary') summary.push(block)
  }
}

/** May text follow such a label, without one of its own? */
const isOpen = (role: Role): boolean => role === 'text' || (!endsText(role) && role !== 'summary') || role === 'origin'

/** In the text of a story a line may begin like a label that stands above texts only. */
const isOfText = ({ role }: Labelled, service: Service): boolean =>
  service === 'lexisnexis' && (role === 'headline' || role === 'text' || role === 'summary')

/** A label and the lines that go on with it; behind the text's all lines do. */
function partsOf({ at, lines }: Chunk, labelOf: LabelOf): Chunk[] {
  const parts: Chunk[] = []
  let isText = false
  for (const [i, line] of lines.entries()) {
    const last = parts.at(-1)
    const label = isText ? undefined : labelOf(line)
    if (!last || label || (!isText && RIGHTS.test(line))) parts.push({ at: at + i, lines: [line] })
    else last.lines.push(line)
    if (label?.role === 'text') isText = true
  }
  return parts
}

/** What stands above the first label of a chunk, and the labels. */
function apartOf({ at, lines }: Chunk, labelOf: LabelOf): Chunk[] {
  const label = lines.findIndex(line => labelOf(line))
  if (label < 1) return [{ at, lines }]
  return [
    { at, lines: lines.slice(0, label) },
    { at: at + label, lines: lines.slice(label) }
  ]
}

type LabelOf = (line: string) => Labelled | undefined

function chunksOf({ first, lines }: Document): Chunk[] {
  const chunks: Chunk[] = []
  let open: Chunk | undefined
  for (const [i, line] of lines.entries()) {
    const isMark = MARK.test(line)
    if (isMark || !/\S/.test(line)) open = undefined
    if (open) open.lines.push(line)
    else if (/\S/.test(line)) {
      const chunk = { at: first + i, lines: [line] }
      chunks.push(chunk)
      if (!isMark) open = chunk
    }
  }
  return chunks
}
