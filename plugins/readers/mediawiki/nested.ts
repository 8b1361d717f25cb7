// Brackets that stand in one another, `{{a|{{b}}}}`, `[[a|[[b]]]]`: each is replaced, the inner before the outer.

/** What is deeper is left as it is: text that is nested so far was not written by people. */
const DEEPEST = 40

/** Replaces what stands between `open` and `close`, both of two marks. One that is not closed stays as it is. */
export function replaceNested(text: string, open: string, close: string, replace: (inside: string) => string): string {
  if (!text.includes(open)) return text
  const marks = new RegExp(`${escaped(open)}|${escaped(close)}`, 'g')
  const stack: string[][] = [[]]
  let [at, tooDeep] = [0, 0]
  const add = (piece: string) => stack.at(-1)?.push(piece)
  for (const { 0: mark, index } of text.matchAll(marks)) {
    add(text.slice(at, index))
    at = index + mark.length
    if (mark === open && stack.length <= DEEPEST) stack.push([])
    else if (mark === open) {
      tooDeep++
      add(mark)
    } else if (tooDeep || stack.length === 1) {
      if (tooDeep) tooDeep--
      add(mark)
    } else {
      const inside = (stack.pop() as string[]).join('')
      add(replace(inside))
    }
  }
  add(text.slice(at))
  return stack.map(pieces => pieces.join('')).join(open)
}

const escaped = (marks: string) => marks.replace(/[[\]{}|]/g, '\\$&')

/** Replaces what stands between an opening and a closing tag, and both tags; one that is not closed stays as it is. */
export function replaceSpans(text: string, open: RegExp, close: string, replace: (inside: string) => string): string {
  const small = text.toLowerCase()
  const out: string[] = []
  let at = 0
  for (const { 0: tag, index } of text.matchAll(open)) {
    if (index < at) continue
    const end = small.indexOf(close, index + tag.length)
    if (end < 0) break
    out.push(text.slice(at, index), replace(text.slice(index + tag.length, end)))
    at = end + close.length
  }
  return out.join('') + text.slice(at)
}

/** The parts of a template or link: what `|` parts, but not inside a link. */
export function partsOf(inside: string): string[] {
  const parts: string[][] = [[]]
  let open = 0
  for (const piece of inside.split(/(\[\[|\]\]|\|)/)) {
    if (piece === '|' && open === 0) parts.push([])
    else parts.at(-1)?.push(piece)
    if (piece === '[[') open++
    else if (piece === ']]' && open > 0) open--
  }
  return parts.map(pieces => pieces.join(''))
}
