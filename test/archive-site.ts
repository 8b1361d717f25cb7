// A small archive for tests of what is made from all of it: pages as ingest writes them, and the catalogue of a build.
import path from 'node:path'
import type { Article } from '../plugins/archive/types.ts'
import { writePage } from '../plugins/articles/front-matter.ts'
import { entryOf, summaryOf, writeEntries } from '../plugins/pages/catalogue.ts'
import { readSite, type Site } from '../plugins/pages/site.ts'
import type { ShownPhoto } from '../plugins/photos/picture.ts'
import { writeShown } from '../plugins/photos/shown.ts'
import { writeFolder, writeIn } from './folder.ts'

/** An article with all that a page must have. */
export const articleOf = (fields: Partial<Article> = {}): Article => ({
  title: 'Ferry late again',
  source: { accession: 'gazette', path: 'ferry.txt', sha256: 'ab'.repeat(32), lines: [1, 3], reader: 'plain' },
  body: 'The ferry was late.',
  ...fields
})

/** Writes an archive of these articles, by page, and other files; gives its folder. */
export function writeArchive(articles: Record<string, Article>, files: Record<string, string> = {}): string {
  const input = writeFolder(files)
  for (const [page, article] of Object.entries(articles)) writeIn(input, `articles/${page}`, writePage(article))
  return input
}

/** Writes an archive, and reads it as its lists see it; `shown` says what became of the files of photos, by their paths. */
export function writeSite(
  articles: Record<string, Article>,
  files: Record<string, string> = {},
  shown: Record<string, Pick<ShownPhoto, 'picture' | 'digest' | 'undecoded'>> = {}
): Site {
  const input = writeArchive(articles, files)
  const volumes = [...new Set(Object.keys(articles).map(page => path.dirname(page)))].sort()
  const summaries = volumes.map(volume => {
    const pages = Object.entries(articles).filter(([page]) => path.dirname(page) === volume)
    const photosOf = ([page, { photos = [], source }]: [string, Article]): ShownPhoto[] =>
      photos.map(photo => ({
        article: page.replace(/\.md$/, '.html'),
        accession: source.accession,
        photo,
        ...(shown[photo.file ?? ''] ?? { lost: 'only its words were received' })
      }))
    const entries = pages.map(one => entryOf(one[0].replace(/\.md$/, '.html'), one[1], photosOf(one)))
    writeEntries(input, volume, entries)
    writeShown(input, volume, pages.flatMap(photosOf))
    return summaryOf(volume, entries)
  })
  return readSite(input, summaries, [])
}

/** Files that say what the archive is. */
export const SETTINGS = {
  '_data/archive.json': JSON.stringify({
    title: 'The Harbour & Gazette',
    language: 'en',
    address: 'https://archive.example.org/gazette'
  })
}

/** What became of a photo's file that can be shown, with one rendition. */
export function kept(digest: string, width = 900, look?: string): Pick<ShownPhoto, 'picture' | 'digest'> {
  const height = (width * 2) / 3
  const rendition = { address: `photos/${digest}-${width}.jpg`, format: 'jpeg' as const, width, height }
  return { digest, picture: { width, height, renditions: [rendition], look } }
}
