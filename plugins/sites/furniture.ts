// What is a site's furniture: the blocks that stand on many of its pages, and are no article's own.
import { type Furniture, pageOf, plain, type SitePage } from './prints.ts'

/**
 * Of `n` pages so many must have a block: `n` to this power. Of three pages three, of a hundred 16, of ten thousand 251: a
 * large site is of many years and sections, and each has furniture of its own.
 */
const SHARE = 0.6
const FEWEST = 3
/** What looks like the story may be the story's, as when every article on a strike tells how it began: twice `n` to this power. */
const SHARE_OF_STORY = 0.7
const FEWEST_OF_STORY = 5
/** Two pages are one article's if more than this share of the shorter one's text stands on the other. */
const SAME = 0.5
/** When a block was seen in so many articles, whether it is in one more need not be known. */
const ENOUGH = 16
/** Places of the table in which prints are counted before any is looked at for itself. */
const PLACES = 2 ** 22

/** A print that many pages may have. */
interface Candidate {
  pages: number
  /** On so many of them it looks unlike the story. */
  unlike: number
  /** Some of them, each another article. */
  articles: SitePage[]
}

/**
 * The prints of furniture among all pages; `rows` are gone through twice. First all prints are counted in a table of fixed
 * size, where two may share a place (a count–min sketch of one row: Cormode and Muthukrishnan, “An improved data stream
 * summary”, 2005), then each of those whose place is full enough for itself.
 */
export function furnitureIn(rows: () => Iterable<string>): Furniture {
  const sites = new Map<string, number>()
  const counts = new Uint32Array(PLACES)
  for (const row of rows()) {
    const { site, prints } = pageOf(row)
    sites.set(site, (sites.get(site) ?? 0) + 1)
    for (const print of prints) counts[placeOf(print)] = (counts[placeOf(print)] as number) + 1
  }
  const candidates = new Map<string, Map<number, Candidate>>()
  for (const row of rows()) {
    const page = pageOf(row)
    const least = fewest(sites.get(page.site) as number)
    const likely = page.prints.filter(print => (counts[placeOf(print)] as number) >= least)
    if (!likely.length) continue
    const known = candidates.get(page.site) ?? new Map<number, Candidate>()
    candidates.set(page.site, known)
    for (const print of likely) count(known, print, page)
  }
  const furniture = new Set<number>()
  for (const [site, known] of candidates)
    for (const [print, candidate] of known) if (isFurniture(candidate, sites.get(site) as number)) furniture.add(print)
  return furniture
}

const placeOf = (print: number) => ((print / 2) % PLACES) | 0

const fewest = (pages: number) => Math.max(FEWEST, Math.round(pages ** SHARE))
const fewestOfStory = (pages: number) =>
  Math.max(FEWEST_OF_STORY, Math.min(pages, Math.round(2 * pages ** SHARE_OF_STORY)))

function count(known: Map<number, Candidate>, print: number, page: SitePage): void {
  const key = plain(print)
  const candidate = known.get(key) ?? { pages: 0, unlike: 0, articles: [] }
  known.set(key, candidate)
  candidate.pages++
  if (print !== key) candidate.unlike++
  const { articles } = candidate
  if (articles.length < ENOUGH && !articles.some(other => isSame(page, other))) articles.push(page)
}

function isFurniture({ pages, unlike, articles }: Candidate, all: number): boolean {
  const isUnlike = unlike * 2 > pages
  return (
    pages >= (isUnlike ? fewest(all) : fewestOfStory(all)) && articles.length >= (isUnlike ? FEWEST : FEWEST_OF_STORY)
  )
}

/** Is it the same article, saved twice, or told again with a new headline? */
function isSame(a: SitePage, b: SitePage): boolean {
  if ((a.address && a.address === b.address) || (a.title && a.title === b.title)) return true
  const [one, other] = [a, b].map(({ prints }) => new Set(prints.filter(print => print === plain(print))))
  const common = [...(one as Set<number>)].filter(print => other?.has(print)).length
  return common > SAME * Math.min(one?.size ?? 0, other?.size ?? 0)
}
