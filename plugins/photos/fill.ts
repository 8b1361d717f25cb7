// Fills what a dump does not say of a photo with what the photo's file says, and names the field that it stood in.
import { photoMark } from '../archive/escape.ts'
import type { Article, Inferred, Photo } from '../archive/types.ts'
import type { Embedded, EmbeddedKey } from './embedded.ts'

/** From the smallest to the largest, as a place is written. */
const PLACE: readonly EmbeddedKey[] = ['location', 'city', 'state', 'country']

/** The article with the words that its photos' files carry; `embedded` tells them by file. */
export function filled(article: Article, embedded: (file: string) => readonly Embedded[]): Article {
  let { body } = article
  const inferred: Inferred[] = []
  const photos = article.photos?.map(photo => {
    const { words, rows } = missing(photo, photo.file === undefined ? [] : embedded(photo.file))
    inferred.push(...rows.map(row => ({ field: 'photos', rule: 'embedded', photo: photo.id, ...row })))
    // The text shows the photo under its caption.
    const { caption } = words
    if (caption !== undefined) body = body.replace(photoMark(photo.id, ''), () => photoMark(photo.id, caption))
    return { ...photo, ...words }
  })
  if (!inferred.length) return article
  const { source } = article
  return { ...article, photos, body, source: { ...source, inferred: [...(source.inferred ?? []), ...inferred] } }
}

/** The words of a photo of which nothing else says anything. */
export const wordsOf = (embedded: readonly Embedded[]): Partial<Photo> => missing({ id: '' }, embedded).words

/** What the dump does not say and the file does, with its evidence. */
function missing(photo: Photo, embedded: readonly Embedded[]) {
  const words: Partial<Photo> = {}
  const rows: { key: string; from: string }[] = []
  const take = <K extends keyof Photo>(key: K, value: Photo[K] | undefined, of: readonly (Embedded | undefined)[]) => {
    if (value === undefined || photo[key] !== undefined) return
    words[key] = value
    rows.push({ key, from: [...new Set(of.flatMap(one => one?.from ?? []))].join(', ') })
  }
  const find = (key: EmbeddedKey) => embedded.find(one => one.key === key)
  const text = (one: Embedded | undefined) => one?.values.join(', ')
  const [byline, credit, keywords] = [find('byline'), find('credit'), find('keywords')]
  for (const key of ['caption', 'headline', 'byline', 'copyright', 'taken'] as const)
    take(key, text(find(key)), [find(key)])
  take('credit', creditLine(text(byline), text(credit)), [byline, credit])
  const places = PLACE.flatMap(key => find(key) ?? [])
  take('place', places.length ? [...new Set(places.flatMap(one => one.values))].join(', ') : undefined, places)
  take('keywords', keywords?.values, [keywords])
  return { words, rows }
}

/** Who made it and who supplied it, as a credit is printed: `Jane Roe/AP`. */
function creditLine(byline: string | undefined, credit: string | undefined): string | undefined {
  if (!byline || !credit) return byline ?? credit
  const [a, b] = [byline.toLowerCase(), credit.toLowerCase()]
  return b.includes(a) ? credit : a.includes(b) ? byline : `${byline}/${credit}`
}
