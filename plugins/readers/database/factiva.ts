// A document of Factiva → fields and blocks: with two letters before each field, or without, line under line.
import type { Block, BlockKind } from '../../archive/types.ts'
import { oneLine } from '../stated/text.ts'
import { blocksOfWrapped } from '../stated/wrapped.ts'
import type { Document } from './documents.ts'
import { fieldsOf, type Parts, type Said } from './fields.ts'
import type { Role } from './labels.ts'

const BY = 'database'
/** What its codes hold; any other code of two or three letters is what the database says for itself. */
const CODES: Record<string, Role> = {
  HD: 'headline',
  BY: 'byline',
  PD: 'date',
  SN: 'publication',
  SE: 'section',
  LA: 'lang',
  CY: 'copyright',
  LP: 'text',
  TD: 'text',
  ART: 'caption'
}
const OTHERS = /^(?:CLM|CR|WC|ET|SC|ED|PG|VOL|CO|IN|NS|RE|IPC|IPD|PUB|AN|CX|DF|RF|CT)$/
const CODED = /^([A-Z]{2,3})(?:\s+(.*))?$/
const WORDS = /^\s*\d[\d.,]* (?:words|mots|wörter|palabras|parole|palavras)\s*$/i
const RIGHTS = /^\s*(?:copyright\b|©|\(c\)\s|all rights reserved)/i
const NUMBER = /^\s*(?:AN\s+)?(?:Document|Dokument|Documento) [A-Z][\dA-Za-z]{12,40}\s*$/
const BYLINE =
  /^(?:by|von|par|por)\s|^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}.'’-]*(?:(?:,|;| and| &)\s+(?:\p{Lu}[\p{L}.'’-]*\s*){2,4})*$/iu

const KINDS: Partial<Record<Role, BlockKind>> = {
  headline: 'headline',
  byline: 'byline',
  date: 'date',
  section: 'section',
  caption: 'caption',
  copyright: 'copyright'
}

/** Reads a document; every line that says something is a block. */
export function factivaParts(document: Document): Parts {
  const coded = document.lines.some(line => /^HD(?:\s|$)/.test(line))
  return coded ? codedParts(document) : plainParts(document)
}

function codedParts({ first, lines }: Document): Parts {
  const said: Said = {}
  const blocks: Block[] = []
  let [role, from, open] = ['origin' as Role, first, [] as string[]]
  const close = () => {
    const words = oneLine(open.join(' '))
    if (role === 'text') blocks.push(...blocksOfWrapped(open.join('\n'), BY, from))
    else if (words) {
      said[role] ??= []
      said[role]?.push(words)
      const last = from + open.findLastIndex(line => /\S/.test(line))
      const top = from + open.findIndex(line => /\S/.test(line))
      blocks.push({ kind: KINDS[role] ?? 'origin', text: words, lines: [top, last], labelledBy: BY })
    }
    open = []
  }
  for (const [i, line] of lines.entries()) {
    const [, code = '', value = ''] = CODED.exec(line) ?? []
    const now = CODES[code] ?? (OTHERS.test(code) ? 'origin' : undefined)
    if (now) {
      close()
      ;[role, from] = [now, first + i]
      // Of a line with a code and nothing else nothing is text.
      if (!value) blocks.push({ kind: 'separator', text: code, lines: [from, from], labelledBy: BY })
      open.push(value)
    } else open.push(line)
  }
  close()
  return { fields: fieldsOf(said), blocks }
}

/** Headline, who wrote it, the number of words, the day, the time, the paper, its code, the page, the language, rights; text. */
function plainParts({ first, lines }: Document): Parts {
  const said: Said = {}
  const blocks: Block[] = []
  const add = (i: number, role: Role) => {
    const text = oneLine(lines[i] as string)
    said[role] ??= []
    said[role]?.push(text)
    blocks.push({ kind: KINDS[role] ?? 'origin', text, lines: [first + i, first + i], labelledBy: BY })
  }
  const filled = lines.flatMap((line, i) => (/\S/.test(line) ? [i] : []))
  const words = filled.findIndex(i => WORDS.test(lines[i] as string))
  const above = filled.slice(0, Math.max(0, words))
  const rights = filled.findIndex((i, n) => n > words && n < words + 12 && RIGHTS.test(lines[i] as string))
  const last = above.at(-1)
  const byline = above.length > 1 && BYLINE.test(oneLine(lines[last as number] as string)) ? last : undefined
  const headline = above.filter(i => i !== byline)
  // A section stands over the headline, in a word or two.
  const section = headline.length > 1 && (lines[headline[0] as number] as string).trim().split(/\s+/).length < 4
  for (const i of above) add(i, i === byline ? 'byline' : section && i === headline[0] ? 'section' : 'headline')
  const end = rights < 0 ? words + 3 : rights
  let day = false
  let paper = false
  for (const [n, i] of filled.entries()) {
    if (n < words || words < 0) continue
    const line = (lines[i] as string).trim()
    if (n > end) break
    if (n === words || /^\d{1,2}[:.]\d{2}$/.test(line)) add(i, 'origin')
    else if (!day && /\b(?:1[6-9]|20)\d\d$/.test(line)) {
      day = true
      add(i, 'date')
    } else if (day && !paper) {
      paper = true
      add(i, 'publication')
    } else if (n === rights) add(i, 'copyright')
    else add(i, /^\p{Lu}\p{L}+$/u.test(line) && n === rights - 1 ? 'lang' : 'origin')
  }
  const rest = words < 0 ? 0 : (filled[end] ?? -1) + 1
  const closes = lines.findIndex((line, i) => i >= rest && NUMBER.test(line))
  const stop = closes < 0 ? lines.length : closes
  blocks.push(...blocksOfWrapped(lines.slice(rest, stop).join('\n'), BY, first + rest))
  for (const i of filled) if (i >= stop) add(i, 'origin')
  const title = said.headline?.join(' ')
  blocks.sort((a, b) => a.lines[0] - b.lines[0])
  return { fields: fieldsOf({ ...said, ...(title ? { headline: [title] } : {}) }), blocks }
}
