// What stands inside the story and is not of it: the headline again, byline and date, links to other articles.
import { classWords } from './class-words.ts'
import { isHeadline } from './headline.ts'
import { isDated, isFact, isNamed, isToday, type Layout } from './printed-dates.ts'
import { absolute } from './runs.ts'
import { type Judged, proseOf } from './story.ts'
import { around, type Element, elementsIn, within } from './tree.ts'

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

/** `By Jane Roe on October 23, 2020` */
const SAYS_WHO = /^(?:by|von|par|por)\s/i
/** How long it takes to read, which stands beside the author: `10 min read`, `Lesezeit: 5 Minuten`. */
const READING_TIME =
  /^\P{L}*(?:(?:lesezeit|reading time|temps de lecture|lecture|tiempo de lectura|tempo di lettura|tempo de leitura)\s*:?\s*)?\d{1,3}[\s-]*min(?:s|\.|uten?|utes?|utos?|uti)?(?:\s(?:read(?:ing)?|lesezeit|de lecture|de lectura|de leitura|di lettura))?\P{L}*$/iu

/** Decides about every piece, now that the story's place is known. */
export function trim(
  judged: readonly Judged[],
  headline: { text?: string; element?: Element },
  address?: string
): Layout {
  const out: Decided[] = judged.map(j => ({ ...j }))
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
  dropLinkLists(out, d => leadsAway(d, address))
  dropEmptyHeadings(out)
  return { decided: out, top, first, last }
}

const isStory = (d: Decided | undefined) => d !== undefined && d.as === undefined
const isProse = (d: Decided) => isStory(d) && proseOf(d.piece) > 0
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

function beforeStory({ piece, as, outside }: Decided, below: boolean): Verdict | undefined {
  const { text, element } = piece
  if (text.length <= LONGEST_LINE) {
    const words = wordsNear(element)
    if (READING_TIME.test(text)) return 'note'
    if (words.some(word => BYLINE.has(word)) && /\p{L}/u.test(text)) return 'byline'
    // What stands in a standfirst's place may still say who wrote it, and when.
    if (SAYS_WHO.test(text) && isDated(text) && isNamed(text)) return 'byline'
    if ((!as || outside) && below && text.length > 25 && words.some(word => STANDFIRST.has(word))) return 'standfirst'
    if (
      isDated(text) &&
      !isFact(piece) &&
      (!as || as === 'date' || text.length < 60 || words.some(word => DATE_CLASS.has(word)))
    )
      return isNamed(text) ? 'byline' : 'date'
    if (SAYS_WHO.test(text) && text.length < 100) return 'byline'
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
  if (READING_TIME.test(piece.text)) return 'note'
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

/** Are its links to other sites than the page's? */
function leadsAway({ piece: { element } }: Decided, address: string | undefined): boolean {
  const site = siteOf(address)
  const sites = [...elementsIn(element)].filter(e => e.name === 'a').map(a => siteOf(a.attributes.href, address))
  return site !== undefined && sites.length > 0 && sites.every(other => other !== undefined && other !== site)
}

/** Under these a country gives out names: `example.co.uk` is a site, `co.uk` is none. */
const SHARED = /^(?:com?|org|net|gov|ac|edu)$/

/** The end of its host's name by which a site is known. */
function siteOf(href: string | undefined, base?: string): string | undefined {
  const address = absolute(href, base)
  if (!address || !/^https?:/i.test(address)) return
  const parts = new URL(address).hostname.split('.')
  return parts.slice(SHARED.test(parts.at(-2) ?? '') ? -3 : -2).join('.')
}

/** A list of which most is links leads to other articles; the story's own, `away`, leads to other sites. */
function dropLinkLists(out: Decided[], away: (d: Decided) => boolean): void {
  for (let i = 0; i < out.length; i++) {
    let end = i
    while (end < out.length && !out[end]?.as && out[end]?.piece.kind === 'item') end++
    if (end === i) continue
    const items = out.slice(i, end)
    const [linked, all] = [
      items.reduce((n, d) => n + d.piece.linked, 0),
      items.reduce((n, d) => n + d.piece.text.length, 0)
    ]
    const related = linked / all > 0.6 && !(isAmongText(out, i, end) && items.filter(away).length > items.length / 2)
    if (related) for (const item of items) item.as = 'related'
    i = end
  }
}

/** Does the story go on behind these pieces, and did it begin before them? */
const isAmongText = (out: readonly Decided[], from: number, to: number) =>
  out.slice(0, from).some(isProse) && out.slice(to).some(isProse)

/** A heading under which nothing is left. */
function dropEmptyHeadings(out: Decided[]): void {
  let below: Decided | undefined
  for (const d of [...out].reverse()) {
    if (d.as || d.piece.kind === 'photo' || d.piece.kind === 'caption' || d.piece.kind === 'credit') continue
    if (d.piece.kind === 'crosshead' && !below) d.as = 'menu'
    else below = d
  }
}
