// The headings of the archive: every name and subject, with what stands under it. Made from the catalogue; of all the
// references never more is in memory than a page holds.
import type { Photo } from '../archive/types.ts'
import { isLost } from '../photos/picture.ts'
import { type Catalogue, sortDay } from './catalogue.ts'
import { counted, number } from './count.ts'
import { filedAs, letterOf, slugOfHeading } from './filing.ts'
import type { KeptPhoto } from './photos.ts'
import { type ArticleLink, linkTo, type RunPhoto } from './run-photos.ts'
import { type Keyed, type Sorted, writeSorted } from './sorted.ts'
import { type Thumb, thumbOf } from './thumb.ts'

/** The folder that a heading's pages are in. Under an accession stand its lost photos. */
export type HeadingKind = 'names' | 'subjects' | 'lost-photos'

/** What an article or a photo has to do with a heading, in the order of a page. */
const ROLES = ['author', 'section', 'tag', 'photo', 'undecoded', 'lost'] as const
export type Role = (typeof ROLES)[number]

/** More references than this are cut into parts, from the oldest on. */
export const PART = 300

/** What stands under a heading: an article, or a photo as an article ran it. */
export interface Reference extends Keyed {
  kind: HeadingKind
  slug: string
  label: string
  agency?: boolean
  role: Role
  entry: ArticleLink
  photo?: Pick<Photo, 'id' | 'caption' | 'credit' | 'alt'>
  /** Of a photo that is kept: its smallest rendition, and where its page is. */
  thumb?: Thumb
}

export interface Heading {
  kind: HeadingKind
  slug: string
  /** As it is spelt most often. */
  label: string
  /** It supplied photos, and is no person. */
  agency: boolean
  /** By what it is found in the A–Z. */
  filed: string
  letter: string
  count: number
  roles: Partial<Record<Role, number>>
  /** The first day of each part; empty if it is not known. */
  starts: string[]
}

/** `names/jane-roe.html`; its second part is `names/jane-roe.2.html`. */
export const headingAddress = ({ kind, slug }: Pick<Heading, 'kind' | 'slug'>, part = 1): string =>
  `${kind}/${slug}${part === 1 ? '' : `.${part}`}.html`

/** Where the lost photos of a heading begin. */
export function lostAddress(heading: Heading): string {
  const before = heading.count - (heading.roles.lost ?? 0)
  return `${headingAddress(heading, Math.floor(before / PART) + 1)}#lost`
}

/** What stands under a heading, in numbers: `12 articles · 3 photos, 2 lost`. */
export function countsOf({
  roles: { author = 0, section = 0, tag = 0, photo = 0, undecoded = 0, lost = 0 }
}: Heading): string {
  const articles = author + section + tag
  const photos = photo + undecoded + lost
  return [
    articles && counted(articles, 'article'),
    photos && `${counted(photos, 'photo')}${lost ? `, ${lost === photos ? 'lost' : `${number(lost)} lost`}` : ''}`
  ]
    .filter(Boolean)
    .join(' · ')
}

/** One part of a heading's references. */
interface Cut {
  part: number
  references: readonly [Reference, ...Reference[]]
}

/** Every heading, and its references in order. */
export class Headings {
  readonly #sorted: Sorted<Reference>
  readonly #headings = new Map<string, Heading>()

  /** `photos` are those that are kept; `accessions` are the titles of accessions by their names. */
  constructor(
    catalogue: Catalogue,
    photos: Iterable<KeptPhoto>,
    accessions: ReadonlyMap<string, string>,
    folder: string
  ) {
    this.#sorted = writeSorted(references(catalogue, photos, accessions), folder)
    let spellings = new Map<string, number>()
    for (const { part, references } of cut(this.#sorted)) {
      const [first] = references
      if (part === 1) spellings = new Map()
      for (const { label } of references) spellings.set(label, (spellings.get(label) ?? 0) + 1)
      this.#headings.set(idOf(first), headingOf(this.#headings.get(idOf(first)), references, commonest(spellings)))
    }
  }

  /** The headings of a kind as they stand in the A–Z. */
  of(kind: HeadingKind): Heading[] {
    const found = [...this.#headings.values()].filter(heading => heading.kind === kind)
    return found.sort((a, b) => (a.filed < b.filed ? -1 : a.filed > b.filed ? 1 : a.slug < b.slug ? -1 : 1))
  }

  /** Every part of every heading, with what stands in it. */
  *parts(): Generator<Cut & { heading: Heading }> {
    for (const { part, references } of cut(this.#sorted)) {
      yield { heading: this.#headings.get(idOf(references[0])) as Heading, part, references }
    }
  }
}

const idOf = ({ kind, slug }: Pick<Heading, 'kind' | 'slug'>) => `${kind}/${slug}`

/** References in order, those of one heading together, and never too many. */
function* cut(sorted: Iterable<Reference>): Generator<Cut> {
  let [part, held] = [1, [] as Reference[]]
  for (const reference of sorted) {
    const [first] = held
    if (first && (idOf(first) !== idOf(reference) || held.length === PART)) {
      yield { part, references: held as [Reference, ...Reference[]] }
      part = idOf(first) === idOf(reference) ? part + 1 : 1
      held = []
    }
    held.push(reference)
  }
  if (held.length) yield { part, references: held as [Reference, ...Reference[]] }
}

/** A heading as it is known so far, with a further part of its references. */
function headingOf(before: Heading | undefined, references: Cut['references'], label: string): Heading {
  const [{ kind, slug, entry }] = references
  const roles = { ...before?.roles }
  for (const { role } of references) roles[role] = (roles[role] ?? 0) + 1
  const agency = before?.agency || references.some(reference => reference.agency)
  const filed = filedAs(label, kind === 'names' && !agency)
  const count = (before?.count ?? 0) + references.length
  const starts = [...(before?.starts ?? []), sortDay(entry)]
  return { kind, slug, label, agency, filed, letter: letterOf(filed), count, roles, starts }
}

/** The spelling that is printed most often; of two, the one that comes first. */
const commonest = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0]

function* references(
  catalogue: Catalogue,
  photos: Iterable<KeptPhoto>,
  accessions: ReadonlyMap<string, string>
): Generator<Reference> {
  for (const entry of catalogue.entries()) {
    const { authors = [], section, tags = [] } = entry
    const article = linkTo(entry)
    for (const author of authors) yield reference('names', author, 'author', article)
    if (section) yield reference('subjects', section, 'section', article)
    const known = section && slugOfHeading(section)
    for (const tag of tags) if (slugOfHeading(tag) !== known) yield reference('subjects', tag, 'tag', article)
  }
  for (const run of catalogue.photos()) {
    if (run.picture) continue
    yield* credited([run])
    const { accession } = run
    if (isLost(run)) yield ofPhoto('lost-photos', accessions.get(accession) ?? accession, run, slugOfHeading(accession))
  }
  // One that is kept stands under a name once, though several articles ran it.
  for (const { digest, runs } of photos) yield* credited(runs.map(run => ({ ...run, digest })))
}

/** A photo under everybody who is credited, as the first article ran it that credits them. */
function* credited(runs: readonly RunPhoto[]): Generator<Reference> {
  const told = new Set<string>()
  for (const run of runs) {
    for (const name of [...run.photographers, ...run.agencies]) {
      const found = ofPhoto('names', name, run)
      if (told.has(found.slug)) continue
      told.add(found.slug)
      yield run.agencies.includes(name) ? { ...found, agency: true } : found
    }
  }
}

function ofPhoto(kind: HeadingKind, label: string, run: RunPhoto, slug?: string): Reference {
  const { id, caption, credit, alt } = run.photo
  const photo = { id, caption, credit, alt }
  const role = run.picture ? 'photo' : isLost(run) ? 'lost' : 'undecoded'
  return { ...reference(kind, label, role, run.article, photo, slug), thumb: thumbOf(run) }
}

function reference(
  kind: HeadingKind,
  label: string,
  role: Role,
  entry: Reference['entry'],
  photo?: Reference['photo'],
  slug = slugOfHeading(label)
): Reference {
  // What has no day stands after what has one.
  const order = [`${kind}/${slug}`, ROLES.indexOf(role), sortDay(entry) || '~', entry.address, photo?.id ?? '']
  return { key: order.join('\n'), kind, slug, label, role, entry, photo }
}
