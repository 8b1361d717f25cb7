// What lists need to know of the photos of an article: their words, who is credited, and whether they are kept.
import type { Article, Photo } from '../archive/types.ts'
import type { Rendition } from '../photos/picture.ts'
import { creditedIn } from '../rules/names/credit.ts'
import type { Entry } from './catalogue.ts'

/** A photo as an article ran it. */
export interface PhotoEntry extends Pick<Photo, 'id' | 'file' | 'caption' | 'credit' | 'alt'> {
  article: Pick<Entry, 'address' | 'title' | 'opening' | 'issued' | 'lang' | 'accession'>
  /** Who is credited, as `creditedIn` reads it. */
  photographers?: string[]
  agencies?: string[]
  /** Of a photo that is kept and can be shown: what the site shows of it, widest last. */
  renditions?: readonly Rendition[]
}

/** The photos of an article, in its order. */
export function photoEntriesOf(
  { address, title, opening, issued, lang, accession }: Entry,
  { photos }: Article,
  renditions: ReadonlyMap<string, readonly Rendition[]>
): PhotoEntry[] {
  const article = { address, title, opening, issued, lang, accession }
  return (photos ?? []).map(({ id, file, caption, credit, alt }) => {
    const { photographers, agencies } = creditedIn(credit ?? '')
    return {
      article,
      id,
      file,
      caption,
      credit,
      alt,
      photographers: photographers.length ? photographers : undefined,
      agencies: agencies.length ? agencies : undefined,
      renditions: renditions.get(id)
    }
  })
}
