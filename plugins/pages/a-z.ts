// The A–Z of names and of subjects, in parts, and those of it that one may want alone: photographers, agencies.
import { counted } from './count.ts'
import { FEW } from './filing.ts'
import { countsOf, type Heading, type HeadingKind, headingAddress, lostAddress } from './headings.ts'
import type { PageType } from './index.ts'

/** A list of more headings is cut. */
const PART = 400

/** One A–Z: which headings are in it, and where each leads. */
interface List {
  /** `names`: its first part is `names.html`. */
  name: string
  title: string
  says: string
  kind: HeadingKind
  has?: (heading: Heading) => boolean
  /** It leads to what is lost, and counts that alone. */
  lost?: true
}

const photos = ({ roles: { photo = 0, undecoded = 0, lost = 0 } }: Heading) => photo + undecoded + lost
const LISTS: readonly List[] = [
  { name: 'names', title: 'Names', kind: 'names', says: 'Who wrote the articles, took the photos and supplied them.' },
  {
    name: 'photographers',
    title: 'Photographers',
    kind: 'names',
    has: heading => photos(heading) > 0 && !heading.agency,
    says: 'Who took the photos, as their credits say.'
  },
  {
    name: 'agencies',
    title: 'Agencies',
    kind: 'names',
    has: heading => heading.agency,
    says: 'Who supplied the photos, as their credits say.'
  },
  {
    name: 'subjects',
    title: 'Subjects',
    kind: 'subjects',
    says: 'Sections of the paper, and the subjects it gave its articles.'
  },
  {
    name: 'lost-photos-by-photographer',
    title: 'Lost photos by photographer',
    kind: 'names',
    has: heading => !heading.agency && (heading.roles.lost ?? 0) > 0,
    lost: true,
    says: 'Who took the photos of which only the words survive, as their credits say.'
  },
  {
    name: 'lost-photos-by-agency',
    title: 'Lost photos by agency',
    kind: 'names',
    has: heading => heading.agency && (heading.roles.lost ?? 0) > 0,
    lost: true,
    says: 'Who supplied the photos of which only the words survive, as their credits say.'
  }
]

interface Line {
  label: string
  address: string
  /** `12 articles, 3 photos` */
  counts: string
}

class AzPage {
  readonly address: string
  readonly title: string
  readonly says: string
  readonly list: string
  readonly part: number
  readonly count: number
  /** Where every letter begins. */
  readonly letters: { letter: string; address: string }[]
  readonly before?: { address: string; title: string }
  readonly after?: { address: string; title: string }
  readonly #list: List
  readonly #headings: readonly Heading[]

  constructor(list: List, headings: readonly Heading[], part: number, letters: AzPage['letters']) {
    const parts = Math.max(1, Math.ceil(headings.length / PART))
    const near = (other: number) =>
      other < 1 || other > parts ? undefined : { address: addressOf(list, other), title: rangeOf(headings, other) }
    this.address = addressOf(list, part)
    this.title = list.title
    this.says = list.says
    this.list = list.name
    this.part = part
    this.count = headings.length
    this.letters = letters
    this.before = near(part - 1)
    this.after = near(part + 1)
    this.#list = list
    this.#headings = headings.slice((part - 1) * PART, part * PART)
  }

  /** Letter by letter, or all in one without a letter. */
  get groups(): { letter: string; headings: Line[] }[] {
    const groups: { letter: string; headings: Line[] }[] = []
    for (const heading of this.#headings) {
      const { lost } = this.#list
      const letter = this.count > FEW ? heading.letter : ''
      const line = {
        label: heading.label,
        address: lost ? lostAddress(heading) : headingAddress(heading),
        counts: lost ? counted(heading.roles.lost ?? 0, 'photo') : countsOf(heading)
      }
      const last = groups.at(-1)
      if (last?.letter === letter) last.headings.push(line)
      else groups.push({ letter, headings: [line] })
    }
    return groups
  }
}

const addressOf = ({ name }: List, part: number) => `${name}${part === 1 ? '' : `.${part}`}.html`

/** `Roe to Strand`, for a link to a part. */
function rangeOf(headings: readonly Heading[], part: number): string {
  const [first, last] = [headings[(part - 1) * PART], headings[Math.min(part * PART, headings.length) - 1]]
  return first === last ? (first?.label ?? '') : `${first?.label} – ${last?.label}`
}

export const aZ: PageType = {
  name: 'a-z',
  shows: 'The A–Z of names and of subjects; photographers and agencies apart, and those whose photos are lost',
  *pages(site) {
    for (const list of LISTS) {
      const headings = site.headings.of(list.kind).filter(list.has ?? (() => true))
      const letters = new Map<string, string>()
      headings.forEach(({ letter }, i) => {
        if (headings.length > FEW && !letters.has(letter))
          letters.set(letter, `${addressOf(list, Math.floor(i / PART) + 1)}#letter-${letter}`)
      })
      const all = [...letters].map(([letter, address]) => ({ letter, address }))
      for (let part = 1; part <= Math.max(1, Math.ceil(headings.length / PART)); part++)
        yield new AzPage(list, headings, part, all)
    }
  }
}
