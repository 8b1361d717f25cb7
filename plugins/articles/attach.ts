// Photos that a dump has words of and no reference to → the files in the accession that are theirs beyond doubt.
import type { Article, Inferred, Photo } from '../archive/types.ts'

/** What the accession may hold of an article's photos. */
export interface Candidates {
  /** Files named as the dump is, in the order of their numbers. */
  named: readonly string[]
  /** The only file whose own caption is, or has in it, these words. */
  captioned(caption: string): string | undefined
}

/**
 * Attaches what is certain: the file that says a photo's caption; then, where there are as many files of the dump's name
 * as photos without one, each to its own. Where the dump has no word of a photo, those files stand behind the text.
 */
export function attach(article: Article, { named, captioned }: Candidates): Article {
  const inferred: Inferred[] = []
  const taken = new Set((article.photos ?? []).flatMap(({ file }) => file ?? []))
  const give = (photo: Photo, file: string | undefined, rule: string): Photo => {
    if (file === undefined || taken.has(file)) return photo
    taken.add(file)
    inferred.push({ field: 'photos', rule, photo: photo.id, key: 'file' })
    const { lost: _, original: __, ...rest } = photo
    return { ...rest, file }
  }
  let photos = (article.photos ?? []).map(photo =>
    photo.lost && photo.caption !== undefined ? give(photo, captioned(photo.caption), 'same-caption') : photo
  )
  const files = named.filter(file => !taken.has(file))
  const lost = photos.filter(photo => photo.lost)
  let { body } = article
  if (files.length && !photos.length) {
    photos = files.map((file, i) => give({ id: `photo-${i + 1}` }, file, 'same-name'))
    body = [body, ...photos.map(({ id }) => `![](#${id})`)].join('\n\n')
  } else if (files.length === lost.length) {
    photos = photos.map(photo => (photo.lost ? give(photo, files[lost.indexOf(photo)], 'same-name') : photo))
  }
  if (!inferred.length) return article
  const { source } = article
  return { ...article, photos, body, source: { ...source, inferred: [...(source.inferred ?? []), ...inferred] } }
}
