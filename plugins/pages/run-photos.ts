// A photo as an article ran it: its words, what became of its file, and who is credited, for what lists photos.
import type { ShownPhoto } from '../photos/picture.ts'
import { creditedIn } from '../rules/names/credit.ts'
import type { Entry } from './catalogue.ts'

/** What a list says of an article. */
export type ArticleLink = Pick<Entry, 'address' | 'title' | 'opening' | 'issued' | 'lang'>

export interface RunPhoto extends Omit<ShownPhoto, 'article' | 'stamp'> {
  article: ArticleLink
  /** Who is credited, as `creditedIn` reads it. */
  photographers: string[]
  agencies: string[]
}

/** The photos of a volume with their articles; a photo whose article is not there is left out. */
export function* runPhotos(entries: readonly Entry[], photos: Iterable<ShownPhoto>): Generator<RunPhoto> {
  const articles = new Map(entries.map(entry => [entry.address, entry]))
  for (const { article, accession, photo, digest, picture, lost, undecoded } of photos) {
    const entry = articles.get(article)
    if (!entry) continue
    const credited = creditedIn(photo.credit ?? '')
    const made = creditedIn(photo.byline ?? '').photographers
    yield {
      article: linkTo(entry),
      accession,
      photo,
      digest,
      picture,
      lost,
      undecoded,
      photographers: [...new Set([...credited.photographers, ...made])],
      agencies: credited.agencies
    }
  }
}

export const linkTo = ({ address, title, opening, issued, lang }: Entry): ArticleLink => ({
  address,
  title,
  opening,
  issued,
  lang
})
