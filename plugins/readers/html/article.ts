// A web page → the article in it.
import type { Block, Fields, PhotoPlace } from '../../archive/types.ts'
import { isNoPerson } from '../stated/names.ts'
import { blocksOf, picturesOf } from './blocks.ts'
import { pageOf } from './declared.ts'
import { withDeclaredBody } from './declared-body.ts'
import { declaredPhoto } from './declared-photo.ts'
import { flowOf } from './flow.ts'
import { bare, headlineOf } from './headline.ts'
import { microformatsOf } from './microformats.ts'
import { withoutOpenHead } from './open-head.ts'
import { isPaper } from './people.ts'
import { isNamed, type Layout, printedDates } from './printed-dates.ts'
import { type NamedAuthors, namedAuthors, printsByline } from './printed-people.ts'
import { unreplay } from './replayed.ts'
import { isSectionFront } from './section-front.ts'
import { withKeptPictures } from './single-file.ts'
import { dayOfAddress } from './stated-day.ts'
import { judge } from './story.ts'
import { timeElement } from './time-element.ts'
import { treeOf } from './tree.ts'
import { type Decided, trim } from './trim.ts'

/** What a page says. */
export interface HtmlArticle {
  fields: Partial<Fields>
  /** In the order of the page; `lines` are those of the page's source. */
  blocks: Block[]
  /** Where the picture of a photo may be; the key is the number that its blocks carry. */
  pictures: Map<number, PhotoPlace>
}

/**
 * Reads a whole page. `address` is where it was published, if that is known from elsewhere. Never throws. A page in
 * which there is no story has no block that is a paragraph.
 */
export function articleFromHtml(html: string, address?: string): HtmlArticle {
  const root = withoutOpenHead(withKeptPictures(treeOf(html), html))
  const replayed = unreplay(root, html)
  const page = pageOf(root, replayed?.address ?? address)
  const pieces = flowOf(root, { base: page.base })
  const headline = headlineOf(root, {
    headlines: page.headlines,
    title: page.title,
    publication: page.fields.publication
  })
  const layout = trim(judge(root, pieces), headline, page.base)
  const { entry, list } = microformatsOf(root)
  if (list || isSectionFront(layout, page)) return { fields: {}, blocks: [], pictures: new Map() }
  const fields: Partial<Fields> = { ...(headline.text ? { title: headline.text } : {}), ...entry, ...page.fields }
  if (page.weakAuthors && entry?.authors) fields.authors = entry.authors
  const printed = namedAuthors(root, layout, fields.publication)
  const authors = believed(
    { declared: fields.authors, weak: page.weakAuthors, publication: fields.publication },
    printed
  )
  // Where the page prints `By Jane Roe`, a rule reads it: that the head declares an agency says less.
  if (authors.length && authors.every(isNoPerson) && printsByline(layout, authors)) delete fields.authors
  else if (authors.length) fields.authors = authors
  const times = timeElement(root, layout)
  if (fields.issued) fields.issued = localDay(page.issuedAt, fields, times.near) ?? fields.issued
  else if (page.weakDay) fields.issued = times.near ?? page.weakDay
  const inWords = page.dates.map(
    ({ text, line }): Block => ({ kind: 'date', text, lines: [line, line], labelledBy: 'html' })
  )
  const evidence = fields.issued || inWords.length ? [] : findDay(times, layout, fields)
  const decided = withDeclaredBody(layout.decided, page.articleBody, root, page.base)
  const pictures = picturesOf(decided)
  const lead = pictures.size ? undefined : declaredPhoto(page)
  if (lead) pictures.set(1, lead.place)
  const blocks = [...inWords, ...evidence, ...(lead ? [lead.block] : []), ...blocksOf(decided, 'html')]
  return { fields, blocks, pictures }
}

/**
 * Of the authors that the head declares and those that the page prints: the people, where one of them has only the paper,
 * and else the declared ones, unless the page prints them and others as well, or the head may mean who made the site.
 */
function believed(
  { declared = [], weak, publication }: { declared?: readonly string[]; weak: boolean; publication?: string },
  { names, sure }: NamedAuthors
): string[] {
  const people = names.filter(name => !isPaper(name, publication))
  if (!declared.length || (people.length && declared.every(name => isPaper(name, publication))))
    return people.length ? people : [...names]
  if (weak && sure && people.length) return people
  const all = declared.every(name => people.some(other => bare(other) === bare(name)))
  return all && people.length > declared.length ? people : [...declared]
}

/**
 * The day of a time in UTC where the paper is: the page prints it, or its address has it. Nowhere is it off by more than
 * one.
 */
function localDay(time: string | undefined, { original }: Partial<Fields>, printed: string | undefined) {
  if (!time || !/(?:Z|\+00:00)$/.test(time)) return
  const hours = (day: string) => Math.abs(Date.parse(`${day}T12:00:00Z`) - Date.parse(time)) / 3_600_000
  return [printed, dayOfAddress(original)].find(day => day !== undefined && hours(day) <= 26)
}

/**
 * The day of issue, where the head of the page states none: that of a `time` element by the story, else the one in the
 * address, else lines that print a date, which a rule reads.
 */
function findDay({ near, far }: ReturnType<typeof timeElement>, layout: Layout, fields: Partial<Fields>): Block[] {
  const day = dayOfAddress(fields.original)
  if (near) fields.issued = near
  else if (!day) {
    const { lines, excerpts } = printedDates(layout, fields.title)
    if (far && !lines.length && !excerpts.length) fields.issued = far
    const kept = lines.map(i => layout.decided[i] as Decided).filter(decided => !labelled(decided))
    return [...excerpts, ...kept.map(({ piece }) => piece)].map(
      ({ text, lines }): Block => ({ kind: 'date', text, lines: [...lines], labelledBy: 'html' })
    )
  }
  // The lines that print a date may be of a change.
  else
    return [
      { kind: 'origin', text: fields.original as string, lines: [1, 1], labelledBy: 'html', states: { issued: day } }
    ]
  return []
}

/** A line of the story stays where it is, though it prints a date. With a name before its date it is a byline. */
function labelled(decided: Decided): boolean {
  const { text } = decided.piece
  if (!decided.as && text.length >= 60) return false
  decided.as = decided.as === 'byline' || isNamed(text) ? 'byline' : 'date'
  return true
}
