// Runs of text with the same style, and how they are written in Markdown.
import { escapeInline, escapeLineStart } from '../../archive/escape.ts'

/** A piece of a line that looks the same throughout. */
export interface Run {
  text: string
  /** The line of the source that it begins on. */
  line: number
  /** It is in a link, though perhaps one that leads nowhere we may lead to. */
  linked?: boolean
  strong?: boolean
  emphasis?: boolean
  /** An address, as it is written. */
  link?: string
}

/** The words of runs, white space made equal; a line break is a space. */
export const plainOf = (runs: readonly Run[]): string =>
  runs
    .map(run => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Runs as Markdown, every character escaped that would mean something. Absent if it says no more than the plain text
 * does, escaped. Line breaks within stay, as `\` at the end of a line, if `breaks`; `base` is what relative links start from.
 */
export function markdownOf(
  runs: readonly Run[],
  { breaks = false, base }: { breaks?: boolean; base?: string } = {}
): string | undefined {
  const whole = runs.map(run => (run.link === undefined ? run : { ...run, link: linkable(run.link, base) }))
  const joined = tidied(whole, breaks)
  if (!joined.some(run => run.link || run.strong || run.emphasis || run.text.includes('\n'))) return
  const out = joined.map((run, i) => written(run, joined[i - 1], joined[i + 1])).join('')
  return out.split('\n').map(escapeFirst).join('\\\n')
}

/** A marker that we wrote is no mark-up of the dump's. */
const escapeFirst = (line: string) => (/^\*{1,3}[^\s*]/.test(line) ? line : escapeLineStart(line))

/** Neighbours of one style joined, white space single, none at the ends or beside a line break. */
function tidied(runs: readonly Run[], breaks: boolean): Run[] {
  const out: Run[] = []
  let before = '\n'
  for (const run of runs) {
    let text = run.text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, breaks ? '\n' : ' ')
    if (/[\s]$/.test(before) && /^[\s]/.test(text)) {
      if (text[0] === '\n' && before.endsWith(' ')) trimLast(out)
      else text = text.slice(1)
    }
    if (!text) continue
    before = text
    const last = out.at(-1)
    if (last && last.link === run.link && !!last.strong === !!run.strong && !!last.emphasis === !!run.emphasis)
      last.text += text
    else out.push({ ...run, text })
  }
  const first = out[0]
  if (first) first.text = first.text.trimStart()
  const end = out.at(-1)
  if (end) end.text = end.text.trimEnd()
  return out.filter(run => run.text)
}

function trimLast(out: Run[]) {
  const last = out.at(-1)
  if (last) last.text = last.text.trimEnd()
}

function written(run: Run, before: Run | undefined, after: Run | undefined): string {
  const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? []
  if (!core) return run.text
  let text = escapeInline(core)
  const marks = (run.strong ? '**' : '') + (run.emphasis ? '*' : '')
  // Marks inside a word, or against other marks, would be read as stars.
  const left = lead ? ' ' : (before?.text.at(-1) ?? ' ')
  const right = tail ? ' ' : (after?.text[0] ?? ' ')
  const marked = before && !lead && (before.strong || before.emphasis)
  if (marks && !run.text.includes('\n') && !marked && isEdge(left) && isEdge(right))
    text = `${marks}${text}${[...marks].reverse().join('')}`
  if (run.link) text = `[${text}](${run.link})`
  return lead + text + tail
}

const isEdge = (character: string) => /[\s\p{P}]/u.test(character)

/** An address that a page may link to, written so that it can stand in Markdown; `undefined` for any other. */
export function linkable(href: string | undefined, base?: string): string | undefined {
  const address = absolute(href, base)
  if (!address || address.length > 2000 || !/^(?:https?:|mailto:)/i.test(address)) return
  return address.replace(
    /[()<>\\`\s]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  )
}

/** A whole address, from one that may be relative. */
export function absolute(href: string | undefined, base?: string): string | undefined {
  const given = href?.trim()
  if (!given) return
  try {
    return new URL(given, base).href
  } catch {
    return undefined
  }
}

/** An item of a list as Markdown. */
export const withMarker = (markdown: string | undefined, marker: string) =>
  markdown === undefined ? undefined : `${marker} ${markdown}`
