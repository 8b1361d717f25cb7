// What stands inside the story and is not of it: the headline again, byline and date, links to other articles.
import { classWords } from './class-words.ts'
import { isHeadline } from './headline.ts'
import { isDated, isNamed, isToday, type Layout } from './printed-dates.ts'
import { type Judged, proseOf } from './story.ts'
import { around, type Element } from './tree.ts'

export type Verdict = Judged['as'] | 'byline' | 'headline' | 'kicker' | 'standfirst'
export type Decided = Omit<Judged, 'as'> & { as?: Verdict }

const BYLINE = new Set([
  'byline',
  'bylines',
  'author',
  'authors',
  'autor',
  'auteur',
  'writer',
  'reporter',
  'contributor',
  'autore'
])
/** A line with a date is short. */
const LONGEST_LINE = 160
const DATE_CLASS = new Set([
  'date',
  'time',
  'datetime',
  'timestamp',
  'published',
  'posted',
  'datum',
  'fecha',
  'pubdate',
  'updated',
  'modified'
])

const STANDFIRST = new Set([
  'standfirst',
  'dek',
  'deck',
  'subtitle',
  'subheadline',
  'subdeck',
  'chapo',
  'vorspann',
  'entradilla',
  'sottotitolo',
  'bajada'
])

/** Decides about every piece, now that the story's place is known. */
export function trim(judged: readonly Judged[], headline: { text?: string; element?: Element }): Layout {
  const out: Decided[] = judged.map(j => ({ ...j }))
  const isStory = (d: Decided | undefined) => d !== undefined && d.as === undefined
  const isProse = (d: Decided) => isStory(d) && proseOf(d.piece) > 0
  let first = out.findIndex(isProse)
  const last = out.findLastIndex(isProse)
  const top = headlineIndex(out, headline, first)
  // What stands above the headline is another article's, if most of the prose stands below it.
  if (first >= 0 && first < top && proseIn(out.slice(top)) > proseIn(out.slice(0, top))) {
    for (const d of out.slice(0, top)) if (isStory(d)) d.as = 'menu'
    first = out.findIndex(isProse)
  }

  for (const [i, d] of out.entries()) {
    const { piece } = d
    if (piece.kind === 'photo' || piece.kind === 'caption' || piece.kind === 'credit') {
      // A photo between headline and story is the story's.
      if (d.as === 'menu' && top >= 0 && i > top && i < first && piece.photo !== undefined) d.as = undefined
      else if (isStory(d) && i > last + 4) d.as = 'menu'
      continue
    }
    if (i === top) d.as = 'headline'
    else if (isDated(piece.text) && isToday(piece.element)) d.as = 'menu'
    else if (isStory(d) && isHeadline(piece.text, headline.text)) d.as = 'repeat'
    else if (first >= 0 && i < first && i > top - 6 && (isStory(d) || i >= Math.max(0, top - 6)))
      d.as = beforeStory(d, top >= 0 && i > top)
    else if (i > first && i < first + 5 && (d.as === undefined || d.as === 'related')) d.as = besideStart(d)
    else if (first >= 0 && isStory(d) && i > last && !isText(d)) d.as = 'menu'
    else if (isStory(d) && isLinks(d)) d.as = 'related'
  }
  dropLinkLists(out)
  dropEmptyHeadings(out)
  return { decided: out, top, first, last }
}

const proseIn = (decided: readonly Decided[]) =>
  decided.reduce((sum, { piece, as }) => sum + (as === undefined ? proseOf(piece) : 0), 0)

function headlineIndex(
  out: readonly Decided[],
  { text, element }: { text?: string; element?: Element },
  first: number
): number {
  const own = element ? out.findIndex(d => d.piece.element === element || within(d.piece.element, element)) : -1
  if (own >= 0) return own
  return out.findIndex((d, i) => (first < 0 || i <= first) && isHeadline(d.piece.text, text))
}

function within(element: Element, parent: Element): boolean {
  for (const at of around(element)) if (at === parent) return true
  return false
}

function beforeStory({ piece, as, outside }: Decided, below: boolean): Verdict | undefined {
  const { text, element } = piece
  if (text.length <= LONGEST_LINE) {
    const words = wordsNear(element)
    if (words.some(word => BYLINE.has(word)) && /\p{L}/u.test(text)) return 'byline'
    if ((!as || outside) && below && text.length > 25 && words.some(word => STANDFIRST.has(word))) return 'standfirst'
    if (isDated(text) && (!as || as === 'date' || text.length < 60 || words.some(word => DATE_CLASS.has(word))))
      return isNamed(text) ? 'byline' : 'date'
    if (/^(?:by|von|par|por)\s/i.test(text) && text.length < 100) return 'byline'
  }
  if (outside) return below && isSentence(piece) ? undefined : as
  // In some newsrooms a teaser is what leads to another article, in others the article's own standfirst.
  if (as === 'related' && below && !piece.linked && isSentence(piece) && wordsNear(element).includes('teaser')) return
  return as ?? (below && isText({ piece }) ? undefined : 'menu')
}

/** A byline or a date may stand below the first paragraph, if that is a standfirst. */
function besideStart(decided: Decided): Verdict | undefined {
  const { piece, as } = decided
  if (piece.text.length > 80) return as ?? (isLinks(decided) ? 'related' : undefined)
  const words = wordsNear(piece.element)
  if (words.some(word => BYLINE.has(word))) return 'byline'
  if (isDated(piece.text) && words.some(word => DATE_CLASS.has(word))) return 'date'
  return as ?? (isLinks(decided) ? 'related' : undefined)
}

/** A whole sentence, which stands by itself. */
const isSentence = ({ kind, text, linked, element }: Decided['piece']) =>
  kind === 'paragraph' &&
  text.length >= 60 &&
  linked < text.length * 0.3 &&
  /[.!?…。！？"”»'’)]$/u.test(text) &&
  element.name !== 'dd' &&
  element.name !== 'td'

/** At the edges of the story, what is no sentence of its own is furniture. */
function isText({ piece: { text, linked, kind } }: Pick<Decided, 'piece'>): boolean {
  if (linked > text.length / 2) return false
  return kind === 'item' || text.length >= 60 || (text.length > 20 && /[.!?…。！？:"”»'’)]$/u.test(text))
}

/** The class words of an element and the two around it. */
function wordsNear(element: Element): string[] {
  const near = [element]
  for (const at of around(element)) {
    if (near.length > 2 || at.name === 'article' || at.name === 'body') break
    near.push(at)
  }
  return near.flatMap(classWords)
}

/** A line that is all link. */
function isLinks({ piece }: Decided): boolean {
  const share = piece.linked / Math.max(1, piece.text.length)
  if (piece.kind === 'crosshead') return share > 0.9 && piece.text.length > 25
  return share > 0.85 && piece.text.length < 250 && piece.kind !== 'item'
}

/** A list of which most is links leads elsewhere. */
function dropLinkLists(out: Decided[]): void {
  for (let i = 0; i < out.length; i++) {
    let end = i
    while (end < out.length && !out[end]?.as && out[end]?.piece.kind === 'item') end++
    if (end === i) continue
    const items = out.slice(i, end)
    const [linked, all] = [
      items.reduce((n, d) => n + d.piece.linked, 0),
      items.reduce((n, d) => n + d.piece.text.length, 0)
    ]
    if (linked / all > 0.6) for (const item of items) item.as = 'related'
    i = end
  }
}

/** A heading under which nothing is left. */
function dropEmptyHeadings(out: Decided[]): void {
  let below: Decided | undefined
  for (const d of [...out].reverse()) {
    if (d.as || d.piece.kind === 'photo' || d.piece.kind === 'caption' || d.piece.kind === 'credit') continue
    if (d.piece.kind === 'crosshead' && !below) d.as = 'menu'
    else below = d
  }
}
