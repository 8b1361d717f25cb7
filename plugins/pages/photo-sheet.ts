// A contact sheet of the photos that were first printed in a month, or in a year or at a time that is not known.
import type { Photo } from '../archive/types.ts'
import { printedDay } from './day.ts'
import type { PageType } from './index.ts'
import type { KeptPhoto } from './photos.ts'
import { type Thumb, thumbOf } from './thumb.ts'

/** So many small pictures are soon there, and are looked through at a glance. */
const PART = 120
/** Enough to know a photo by. */
const OPENING = 70

/** `photos/2020-10.html`; its second part is `photos/2020-10.2.html`. */
export const sheetAddress = (month: string, part = 1): string =>
  `photos/${month || 'undated'}${part === 1 ? '' : `.${part}`}.html`

export const sheetTitle = (month: string, language: string): string => (month ? printedDay(month, language) : 'Undated')

/** What a photo is called in a list: its caption, or what it shows. */
export function photoTitle({ caption, alt, headline }: Photo): string {
  const words = caption ?? headline ?? alt ?? 'A photo without a caption'
  return words.length > OPENING ? `${words.slice(0, OPENING).replace(/\s+\S*$/, '')}…` : words
}

/** A photo as lists of photos show it. */
export interface Small extends Thumb {
  title: string
  lang?: string
}

/** Small, with the words of the first article that ran it; nothing where it has no page. */
export function smallOf({ digest, runs }: KeptPhoto): Small | undefined {
  const thumb = thumbOf(runs.find(run => run.digest === digest) ?? runs[0])
  const [{ photo, article }] = runs
  return thumb && { ...thumb, title: photoTitle(photo), lang: article.lang }
}

/** The sheets before and after. */
interface Near {
  before?: { address: string; title: string }
  after?: { address: string; title: string }
}

class PhotoSheet {
  readonly address: string
  readonly title: string
  readonly month: string
  readonly part: number
  readonly count: number
  readonly photos: Small[]
  readonly before: Near['before']
  readonly after: Near['after']

  constructor(sheet: { month: string; title: string; count: number }, part: number, photos: KeptPhoto[], near: Near) {
    this.address = sheetAddress(sheet.month, part)
    this.title = sheet.title
    this.month = sheet.month
    this.part = part
    this.count = sheet.count
    this.before = near.before
    this.after = near.after
    this.photos = photos.flatMap(photo => smallOf(photo) ?? [])
  }

  get basis(): unknown {
    return { ...this }
  }
  get parts(): { address: string; number: number }[] {
    return partsOf(this.count).map(number => ({ address: sheetAddress(this.month, number), number }))
  }
}

const partsOf = (count: number) => Array.from({ length: Math.ceil(count / PART) }, (_, i) => i + 1)

export const photoSheet: PageType = {
  name: 'photo-sheet',
  shows: 'A contact sheet of the photos of every month',
  *pages({ photos, settings: { language } }) {
    const months = [...photos.months]
    const near = (i: number) => {
      const [month] = months[i] ?? []
      return month === undefined ? undefined : { address: sheetAddress(month), title: sheetTitle(month, language) }
    }
    const all = photos[Symbol.iterator]()
    for (const [i, [month, count]] of months.entries()) {
      for (const part of partsOf(count)) {
        const here: KeptPhoto[] = []
        while (here.length < Math.min(PART, count - (part - 1) * PART)) here.push(all.next().value as KeptPhoto)
        const sheet = { month, title: sheetTitle(month, language), count }
        yield new PhotoSheet(sheet, part, here, { before: near(i - 1), after: near(i + 1) })
      }
    }
  }
}
