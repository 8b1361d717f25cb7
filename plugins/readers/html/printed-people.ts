// Whom the markup of a page names as the author: `rel="author"`, `itemprop="author"`, a class.
import { classWords } from './class-words.ts'
import { stated } from './people.ts'
import { placeOf, placesOf } from './places.ts'
import type { Layout } from './printed-dates.ts'
import { type Element, elementsIn, textOf } from './tree.ts'

/** A name is no longer. */
const LONGEST = 60
/** A page that names more is a list. */
const MOST = 6
/** More are not looked at. */
const MOST_FOUND = 200
const NAMED = new Set(['author', 'authors', 'fn', 'byline', 'autor', 'auteur', 'writer', 'authorname', 'contributor'])
/** Beside a name it is somebody else's: of a photo, a comment, a box about the author. */
const OTHER = new Set([
  'comment',
  'bio',
  'avatar',
  'image',
  'photo',
  'title',
  'role',
  'job',
  'description',
  'social',
  'date',
  'twitter',
  'follow',
  'link'
])
const NO_NAME = /\d{3}|[:!?…|]|^(?:by|von|par|more|mehr|view|all|alle)$/i

/** The authors that elements by the headline name; failing that, those right behind the story. */
export function namedAuthors(root: Element, layout: Layout, publication: string | undefined): string[] {
  const places = placesOf(layout)
  const { decided, top, first, last } = layout
  const found: { element: Element; zone: number; names: string[]; sure: boolean }[] = []
  for (const element of elementsIn(root)) {
    const sure = isStated(element)
    if (!sure && !isNamed(element)) continue
    if (element.size > 200) continue
    const i = placeOf(element, places)
    const as = i === undefined ? undefined : decided[i]?.as
    if (i === undefined || as === 'comments' || as === 'related' || as === 'advert') continue
    const zone = i >= (top < 0 ? first - 10 : top - 4) && i <= first + 2 ? 2 : i >= last && i <= last + 6 ? 1 : 0
    const text = textOf(element)
    const names = text.length > LONGEST * 2 || NO_NAME.test(text) ? [] : stated([text], publication)
    if (zone && names.length && names.length <= 3 && found.length < MOST_FOUND)
      found.push({ element, zone, names, sure })
  }
  // What holds another of them says more than the name.
  const inner = found.filter(f => !found.some(other => other !== f && holds(f.element, other.element)))
  const best = Math.max(...inner.map(f => f.zone + (f.sure ? 0.5 : 0)), 0)
  const names = inner.filter(f => f.zone + (f.sure ? 0.5 : 0) === best).flatMap(f => f.names)
  const distinct = [...new Map(names.map(name => [name.toLowerCase(), name])).values()]
  return distinct.length <= MOST ? distinct : []
}

const isStated = ({ attributes: a }: Element) =>
  /\bauthor\b/i.test(a.rel ?? '') ||
  /\bauthor\b/i.test(a.itemprop ?? '') ||
  (a.href !== undefined && AUTHOR_PAGE.test(a.href))
/** The address of an author's own page. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autore|staff|journalists?|reporters?|columnists?|by)\/[^/?#]{3,}\/?(?:[?#].*)?$/i

function isNamed(element: Element): boolean {
  if (!element.attributes.class) return false
  const words = classWords(element)
  return words.some(word => NAMED.has(word)) && !words.some(word => OTHER.has(word))
}

function holds(outer: Element, inner: Element): boolean {
  for (let at = inner.parent; at; at = at.parent) if (at === outer) return true
  return false
}
