// A page for every photo that is kept: the picture as large as it is, its words, and every article that ran it.
import type { Photo } from '../archive/types.ts'
import { pictureOf } from './figure.ts'
import { slugOfHeading } from './filing.ts'
import { headingAddress } from './headings.ts'
import type { PageType } from './index.ts'
import { photoTitle, sheetAddress, sheetTitle } from './photo-sheet.ts'
import type { KeptPhoto } from './photos.ts'
import type { RunPhoto } from './run-photos.ts'
import { photoAddress } from './thumb.ts'

/** More articles than this are cut into parts. */
const PART = 300
/** The whole width of the page in style.css. */
const SIZES = '(min-width: 75rem) 65rem, 94vw'

/** A photo before or after another. */
interface Near {
  address: string
  title: string
}

/** Where a photo stands among the others. */
interface Place {
  sheet: Near
  before?: Near
  after?: Near
}

class PhotoPage {
  readonly address: string
  readonly part: number
  readonly sheet: Near
  readonly before?: Near
  readonly after?: Near
  readonly #photo: KeptPhoto
  /** The largest copy, which is shown. */
  readonly #shown: RunPhoto
  /** What is said of it: by the article that ran it first. */
  readonly photo: Photo

  constructor(photo: KeptPhoto, digest: string, part: number, { sheet, before, after }: Place) {
    this.address = partAddress(digest, part)
    this.part = part
    this.sheet = sheet
    this.before = before
    this.after = after
    this.#photo = photo
    this.#shown = photo.runs.find(run => run.digest === photo.digest) ?? photo.runs[0]
    this.photo = Object.assign({}, ...photo.runs.map(run => run.photo).reverse()) as Photo
  }

  get basis(): unknown {
    return [{ ...this }, this.#photo, this.#shown]
  }
  get title(): string {
    return photoTitle(this.photo)
  }
  get picture(): RunPhoto['picture'] {
    return this.#shown.picture
  }
  get lang(): string | undefined {
    return this.#photo.runs[0].article.lang
  }
  /** The picture, which leads to the largest rendition by itself. */
  get html(): string {
    const { picture } = this.#shown
    return picture ? pictureOf(this.photo, picture, this.address, { sizes: SIZES, first: true }) : ''
  }
  get largest(): string | undefined {
    return this.picture?.renditions.findLast(({ format }) => format === 'jpeg')?.address
  }
  get credited(): { label: string; address: string }[] {
    const names = new Set(this.#photo.runs.flatMap(run => [...run.photographers, ...run.agencies]))
    return [...names].map(label => ({ label, address: headingAddress({ kind: 'names', slug: slugOfHeading(label) }) }))
  }
  get count(): number {
    return this.#photo.runs.length
  }
  /** The articles of this part, each with its own words where they are others. */
  get runs(): { article: RunPhoto['article']; id: string; caption?: string }[] {
    return this.#photo.runs.slice((this.part - 1) * PART, this.part * PART).map(({ article, photo }) => ({
      article,
      id: photo.id,
      caption: photo.caption === this.photo.caption ? undefined : photo.caption
    }))
  }
  get parts(): { address: string; number: number }[] {
    return partsOf(this.#photo).map(number => ({ address: partAddress(this.#photo.digest, number), number }))
  }
  /** Every copy that was received, and where it lies. */
  get copies(): { accession: string; file: string; digest: string; width: number; height: number }[] {
    const copies = new Map(
      this.#photo.runs.map(({ accession, photo: { file = '' }, digest = '', picture }) => [
        `${accession}/${file}`,
        { accession, file, digest, width: picture?.width ?? 0, height: picture?.height ?? 0 }
      ])
    )
    return [...copies.values()].slice(0, MOST_COPIES)
  }
}

/** More would not be read. */
const MOST_COPIES = 20

const partAddress = (digest: string, part: number) =>
  photoAddress(digest).replace('.html', part === 1 ? '.html' : `.${part}.html`)
const partsOf = ({ runs }: KeptPhoto) => Array.from({ length: Math.ceil(runs.length / PART) }, (_, i) => i + 1)

function* pagesOf(photo: KeptPhoto, place: Place): Generator<PhotoPage> {
  for (const part of partsOf(photo)) yield new PhotoPage(photo, photo.digest, part, place)
  // An article links to the copy that it ran, and knows of no other.
  const others = new Set(photo.runs.map(({ digest = '' }) => digest).filter(digest => digest !== photo.digest))
  for (const digest of others) yield new PhotoPage(photo, digest, 1, place)
}

export const photo: PageType = {
  name: 'photo',
  shows: 'A page for every photo that is kept: a larger view, its words, and every article that ran it',
  *pages({ photos, settings: { language } }) {
    let before: Near | undefined
    let held: { photo: KeptPhoto; sheet: Near; before?: Near } | undefined
    for (const photo of photos) {
      const here = { address: photoAddress(photo.digest), title: photoTitle(photo.runs[0].photo) }
      if (held) yield* pagesOf(held.photo, { ...held, after: here })
      held = { photo, sheet: { address: sheetAddress(photo.month), title: sheetTitle(photo.month, language) }, before }
      before = here
    }
    if (held) yield* pagesOf(held.photo, held)
  }
}
