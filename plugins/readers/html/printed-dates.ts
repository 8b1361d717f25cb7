// Where a page prints the day of issue, if it does not state one for machines.
import type { Lines } from '../../archive/types.ts'
import { classWords } from './class-words.ts'
import { nameOf } from './name-list.ts'
import { proseOf } from './story.ts'
import { around, type Element } from './tree.ts'
import type { Decided } from './trim.ts'

/** A whole date, in any language: a rule reads it. */
const DATED =
  /(?<!\d)(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月|\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?,?\s?(?:de\s)?\p{L}{3,12}\.?,?\s?(?:de\s|del\s)?(?:19|20)\d{2})(?!\d)|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d{2}(?!\d)/u

/** Is there a whole date in this line? */
export const isDated = (text: string): boolean => text.length < 250 && /\d/.test(text) && DATED.test(text)

/** Does it begin with a name, and a date behind it: `Jane Roe Oct 23, 2020`? */
export function isNamed(text: string): boolean {
  const match = text.length < 120 ? DATED.exec(text) : null
  return (
    match !== null &&
    (NAME.test(text.slice(0, match.index)) || NAME_BEHIND.test(text.slice(match.index + match[0].length)))
  )
}

const NAME =
  /^(?!.*(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Mm]odified|day\b))(?:\p{Lu}[\p{L}'’.-]*\s){2,4}(?:[|·•,–—-]|on|am|le|el|em|il)?\s?$/u

/** `23.10.2020 - Jane Roe` */
const NAME_BEHIND = /^\s?[|·•,–—-]\s(?:\p{Lu}[\p{L}'’.-]+\s?){2,3}$/u

/** Where the pieces of a page are, by their place in its list. */
export interface Layout {
  decided: readonly Decided[]
  /** The headline; -1 if it is not printed. */
  top: number
  /** The first and the last piece of prose; -1 if there is none. */
  first: number
  last: number
}

/** So far around the story its date may stand. */
export const NEAR = 12
/** What is told in them has dates of its own. */
const NOT_DATES = new Set<Decided['piece']['kind']>(['caption', 'table'])
/** Furniture that has dates of its own. */
export const OTHERS = new Set<Decided['as']>(['comments', 'related', 'advert', 'newsletter', 'biography'])
/** How a line begins that says when the article was issued, in the languages that we met. */
const POSTED =
  /^\P{L}{0,3}(?:(?:first |originally )?(?:published|posted|released|issued)|veröffentlicht|erschienen|verfasst|publié|paru|mis en ligne|publicado|pubblicato|geplaatst|gepubliceerd|opublikowano|udgivet|publicerad|опубликовано|发布|發布|公開|掲載|(?:this|dieser?|cet|este|questo) (?:entry|post|article|story|page|beitrag|artikel|eintrag|billet|artículo|articolo))(?!\p{L})/iu
/** Before the text, as press releases have it: `(12.11.2021) The ferry …`, `Karlsruhe, (12.11.2021). …`. */
const BEFORE_TEXT = /^(?:\p{Lu}[\p{L} ./-]{1,30},?\s)?\(?$/u
/** So long is the sentence that says when it was posted. */
const SENTENCE = 120

/** Where the day of issue may be printed: whole lines, by their place, and dates in longer ones. */
export interface PrintedDates {
  lines: number[]
  excerpts: { text: string; lines: Lines }[]
}

/**
 * The lines that may print the day of issue: those around the headline, else right behind the story, else what says
 * that it was published, else a short one in the story, else the only one anywhere.
 */
export function printedDates(layout: Layout, headline: string | undefined): PrintedDates {
  const { decided, top, last } = layout
  const first = Math.max(
    layout.first,
    decided.findIndex(({ piece, as }, i) => i > top && as === undefined && proseOf(piece) > 0)
  )
  const dated = (from: number, to: number, longest: number, passes = (_: Decided) => true, near = false) =>
    decided.flatMap((d, i) => {
      if (i < from || i >= to || d.piece.text.length > longest || NOT_DATES.has(d.piece.kind) || d.as === 'headline')
        return []
      const others = near ? d.as === 'comments' || d.as === 'advert' : OTHERS.has(d.as)
      return !others && isDated(d.piece.text) && !isFact(d.piece) && isOfPage(d.piece.element) && passes(d) ? [i] : []
    })
  const start = top < 0 ? Math.max(0, first - NEAR) : top
  const zones = [
    () => dated(start, first, 160, undefined, true),
    () => dated(first, first + 5, 60, undefined, true),
    () => dated(Math.max(0, start - 5), start, 100),
    () => dated(last + 1, last + 8, 160),
    () => dated(first, last + 1, 60, ({ piece }) => !/^t[dh]$/.test(piece.element.name))
  ]
  const whole = (lines: number[]): PrintedDates => ({ lines, excerpts: [] })
  const [around, ...others] = zones as [() => number[], ...(() => number[])[]]
  const found = around()
  if (found.length) return whole(found)
  const excerpt = inHeadline(decided[top], headline) ?? beforeText(decided[first])
  if (excerpt) return { lines: [], excerpts: [excerpt] }
  const posted = decided.slice(first, last + 8).flatMap(d => (OTHERS.has(d.as) ? [] : (postedIn(d) ?? [])))
  if (posted.length) return { lines: [], excerpts: posted.slice(-1) }
  for (const zone of others) {
    const lines = zone()
    if (lines.length) return whole(lines)
  }
  const anywhere = dated(0, decided.length, 100)
  const days = new Set(anywhere.map(i => DATED.exec(decided[i]?.piece.text ?? '')?.[0]))
  return whole(days.size === 1 ? anywhere.slice(0, 1) : [])
}

/** Before a date that dates the article an item of a list has no more words. */
const FEW_WORDS = 5
/** Does an item of a list tell something with a date in it: `The harbour act was signed on October 23, 1920`? */
export const isFact = ({ kind, text }: Decided['piece']) =>
  kind === 'item' && !POSTED.test(text) && (text.split(DATED, 1)[0] ?? '').trim().split(' ').length > FEW_WORDS

const DATE_NAME =
  /^(?:date|published|posted|datum|veröffentlicht|erschienen|publié|fecha|publicado|data|pubblicato|дата|日期|日付)\W*$/iu

/** In a list of names and values only what is named so is the page's date. The day on which it was read never is. */
function isOfPage(element: Element): boolean {
  const name = nameOf(element) ?? (element.parent && nameOf(element.parent))
  if (name !== undefined || element.name === 'dd' || element.name === 'dt') return DATE_NAME.test(name ?? '')
  return !isToday(element)
}

/** Is it the day on which the page was read? */
export const isToday = (element: Element) =>
  [element, ...around(element)].slice(0, 2).some(e => classWords(e).some(isNow))
const isNow = (word: string) => /^(?:today|todays?date|current|currentdate|clock|heute|now)$/.test(word)

const cut = ({ piece }: Decided, text: string) => ({ text, lines: piece.lines })

/** A date that is printed in the headline's own element, and is none of its words. */
function inHeadline(decided: Decided | undefined, headline = '') {
  const date = decided && DATED.exec(decided.piece.text)?.[0]
  return date && !headline.includes(date) ? cut(decided, date) : undefined
}

function beforeText(decided: Decided | undefined) {
  const match = decided && DATED.exec(decided.piece.text.slice(0, 80))
  if (!match || !BEFORE_TEXT.test(match.input.slice(0, match.index))) return
  const behind = match.input.slice(match.index + match[0].length)
  return /^(?:\)|\s?[–—:|]|\s-\s|\.\s)/.test(behind) ? cut(decided, match[0]) : undefined
}

/** `This entry was posted on Saturday, October 3, 2020 at 10:15 and is filed under …` */
function postedIn(decided: Decided) {
  const { text } = decided.piece
  const match = text.length < 600 && POSTED.test(text) ? DATED.exec(text.slice(0, SENTENCE)) : null
  if (!match) return
  decided.as ??= 'date'
  return cut(decided, match[0])
}
