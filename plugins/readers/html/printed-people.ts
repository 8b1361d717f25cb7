// Whom the markup of a page names as the author: `rel="author"`, `itemprop="author"`, a class.
import { classWords } from './class-words.ts'
import { nameOf } from './name-list.ts'
import { isOutlet, stated } from './people.ts'
import { placeOf, placesOf } from './places.ts'
import type { Layout } from './printed-dates.ts'
import { type Element, elementsIn, textOf } from './tree.ts'
import type { Decided } from './trim.ts'

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
const NO_NAME = /[:!?…|]|^(?:by|von|par|more|mehr|view|all|alle)$|\s(?:edited by|profil|profile|perfil|profilo)\b/i
/** Furniture that names other people. */
const OTHERS = new Set<Decided['as']>(['comments', 'related', 'advert'])
/** How near the story a name stands: by the headline, right behind the story, elsewhere. */
const [BY_HEADLINE, BEHIND, ELSEWHERE] = [2, 1, 0]

/** Whom a page prints as its authors; `sure` where its markup says so by the headline, not only a class. */
export interface NamedAuthors {
  names: string[]
  sure: boolean
}

/**
 * The authors that elements by the headline name; failing that, those right behind the story; failing that, the only one
 * that the markup of the page says to be an author.
 */
export function namedAuthors(root: Element, layout: Layout, publication: string | undefined): NamedAuthors {
  const places = placesOf(layout)
  const { decided, top, first, last } = layout
  const closing = decided.findIndex(({ as }, i) => i > last && OTHERS.has(as))
  const zoneOf = (i: number, sure: boolean) => {
    if (OTHERS.has(decided[i]?.as)) return ELSEWHERE
    if (i >= (top < 0 ? first - 10 : top - 4) && i <= Math.max(first, top) + 2) return BY_HEADLINE
    // What names an author by more than a class may stand further behind, if nothing of others comes before.
    const behind = sure ? (closing < 0 ? decided.length : closing) : last + 6
    return i >= last && i <= behind ? BEHIND : ELSEWHERE
  }
  const found: { element: Element; zone: number; names: string[]; sure: boolean }[] = []
  for (const element of elementsIn(root)) {
    const sure = isStated(element)
    if ((!sure && !isNamed(element)) || element.size > 200) continue
    const i = placeOf(element, places)
    if (i === undefined || decided[i]?.as === 'comments') continue
    const zone = zoneOf(i, sure)
    if (!zone && !sure) continue
    const text = textOf(element)
    // A nickname may have figures; a line of a byline that has them says more than names.
    const bad = text.length > LONGEST * 2 || NO_NAME.test(text) || (/\d{3}/.test(text) && /\s/.test(text))
    // Where the line by the headline names nobody but the paper, the paper wrote it.
    const names = bad ? [] : stated([text], zone === BY_HEADLINE && !isOutlet(text) ? undefined : publication)
    if (names.length && names.length <= 3 && found.length < MOST_FOUND) found.push({ element, zone, names, sure })
  }
  // What holds another of them says more than the name.
  const inner = found.filter(f => !found.some(other => other !== f && holds(f.element, other.element)))
  const worth = (f: { zone: number; sure: boolean }) => f.zone + (f.sure ? 0.5 : 0)
  const best = Math.max(...inner.map(worth), 0)
  const names = inner.filter(f => worth(f) === best).flatMap(f => f.names)
  const distinct = [...new Map(names.map(name => [name.toLowerCase(), name])).values()]
  const most = best < BEHIND ? 1 : MOST
  return { names: distinct.length <= most ? distinct : [], sure: best > BY_HEADLINE }
}

/** Does a short line between headline and story say by whom it is, and name none of these? */
export const printsByline = ({ decided, top, first }: Layout, names: readonly string[]): boolean =>
  decided
    .slice(Math.max(top, 0), first + 1)
    .some(({ piece: { text } }) => text.length < 120 && BYLINE.test(text) && !names.some(name => text.includes(name)))

const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor)\s+\p{Lu}[\p{L}.'’-]*\s+\p{Lu}/u

const isStated = (element: Element) => isMarked(element) || AUTHOR_NAME.test(nameOf(element) ?? '')
const isMarked = ({ attributes: a }: Element) =>
  /\bauthor\b/i.test(a.rel ?? '') ||
  /\bauthor\b/i.test(a.itemprop ?? '') ||
  (a.href !== undefined && AUTHOR_PAGE.test(a.href) && !LICENCE.test(a.href))
/** In a list of names and values: `<dt>Source:</dt><dd>Institute of Tides</dd>`. */
const AUTHOR_NAME =
  /^(?:authors?|by|source|autor(?:in|en|es)?|von|quelle|text|auteur|par|fuente|por|autore|fonte|作者|来源|автор|источник)\s*[:：]?$/iu
/** `https://creativecommons.org/licenses/by/4.0/` is nobody. */
const LICENCE = /\/licen[cs]es?\//i
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
