// Text that was broken into lines of one width: the lines of a paragraph are joined again.

/** A run of lines that is one block of the text, and the numbers of its first and last line. */
export interface Run {
  text: string
  lines: [first: number, last: number]
}

/** Narrower columns are verse or a list; wider lines are paragraphs of their own. */
const NARROWEST = 45
const WIDEST = 100
/** Fewer lines that follow one another do not show a width. */
const FEWEST = 8
const ENDED = /[.!?:;]["”’)\]]*\s*$/
/** Items of a list and indented lines begin anew. */
const BEGINS = /^(?:\s{2,}|\t|\s*(?:[-–—*•·>]|\d{1,3}[.)])\s)/

/** Lines that are not blank, each a run; or, where the text was wrapped, each paragraph. */
export function runsOf(lines: readonly string[]): Run[] {
  const wrapped = isWrapped(lines)
  const runs: Run[] = []
  lines.forEach((line, i) => {
    if (!/\S/.test(line)) return
    const last = runs.at(-1)
    const follows = wrapped && last?.lines[1] === i && !BEGINS.test(line) && isFull(lines[i - 1] ?? '', line, wrapped)
    if (!follows || !last) runs.push({ text: line, lines: [i + 1, i + 1] })
    else {
      last.text = `${last.text.trimEnd()} ${line.trim()}`
      last.lines[1] = i + 1
    }
  })
  return runs
}

/** The width that the lines were broken at; 0 if they were not. */
function isWrapped(lines: readonly string[]): number {
  const inner = lines.filter((line, i) => /\S/.test(line) && /\S/.test(lines[i + 1] ?? '')).map(line => line.trimEnd())
  if (inner.length < FEWEST) return 0
  const width = lines.reduce((most, line) => Math.max(most, Math.min(line.trimEnd().length, WIDEST + 1)), 0)
  if (width < NARROWEST || width > WIDEST) return 0
  const full = inner.filter(line => line.length > width * 0.75).length
  const open = inner.filter(line => !ENDED.test(line))
  if (full > inner.length * 0.7 && open.length > inner.length * 0.6) return width
  // Without blank lines between, the last lines of paragraphs stand among the others: those that end no sentence are full.
  const openFull = open.filter(line => line.length > width * 0.75).length
  return open.length > inner.length * 0.5 && openFull > open.length * 0.75 ? width : 0
}

/** Did the line before break because the first word of the next did not fit? */
const isFull = (line: string, next: string, width: number) =>
  line.trimEnd().length + 1 + (next.trim().split(/\s/, 1)[0]?.length ?? 0) > width * 0.9
