// A volume, read: its article pages and dump views for the layouts, and its part of the catalogue.
import fs from 'node:fs'
import path from 'node:path'
import { decode } from '../accessions/decode.ts'
import { readAccessions } from '../accessions/list.ts'
import { readReceived } from '../accessions/read.ts'
import type { Article } from '../archive/types.ts'
import { readPage } from '../articles/page.ts'
import type { Format, ShownPhoto } from '../photos/picture.ts'
import { readShown } from '../photos/shown.ts'
import { ArticlePage } from './article.ts'
import { byDay, type Entry, entryOf } from './catalogue.ts'
import { DumpPage } from './dump.ts'
import { oddPhotoIds } from './photo-ids.ts'
import { type PageWithPhotos, readPhotos, wrongWith } from './shown-photos.ts'
import { versionsIn } from './versions.ts'

/** Formats whose dumps are text that a person can read line by line. */
const READABLE = new Set(['plain'])

/** What a volume run needs to know. */
export interface VolumeOptions {
  input: string
  /** The archive's language. */
  language: string
  /** Of renditions, the best first. */
  formats: readonly Format[]
}

/** A page, or a photo of it, that could not be used as it is. */
export interface PageNote {
  /** `articles/2020-10/x.md` */
  path: string
  line?: number
  what: string
  /** It must be mended: the page does not say what the person who wrote it meant. */
  failed?: boolean
}

export interface VolumeRead {
  articles: ArticlePage[]
  dumps: DumpPage[]
  entries: Entry[]
  notes: PageNote[]
  /** What became of every photo of the pages. */
  photos: ShownPhoto[]
}

/** Reads every page of a volume, and makes the renditions of its photos. */
export async function readVolume(volume: string, { input, language, formats }: VolumeOptions): Promise<VolumeRead> {
  const folder = path.join(input, 'articles', volume)
  const titles = new Map(readAccessions(input).accessions.map(({ name, facts }) => [name, facts.title ?? name]))
  const versionsOf = versionsIn(volume, { input, language })
  const read: VolumeRead = { articles: [], dumps: [], entries: [], photos: [], notes: [] }
  const pages: (PageWithPhotos & { name: string })[] = []
  for (const name of fs.readdirSync(folder).sort()) {
    if (!name.endsWith('.md')) continue
    const article = readArticle(path.join(folder, name), `articles/${volume}/${name}`, read.notes)
    pages.push({ name, address: `${volume}/${name.replace(/\.md$/, '.html')}`, article })
  }
  read.photos = await readPhotos(pages, { input, formats, before: readShown(input, [volume]) })
  const shown = new Map<string, ShownPhoto[]>()
  for (const photo of read.photos) {
    const of = shown.get(photo.article) ?? []
    shown.set(photo.article, [...of, photo])
    const what = wrongWith(photo)
    if (what) read.notes.push({ path: `articles/${photo.article.replace(/\.html$/, '.md')}`, what })
  }
  for (const { name, address, article } of pages) {
    const photos = new Map((shown.get(address) ?? []).map(one => [one.photo.id, one]))
    const { source } = article
    const isText = READABLE.has(source?.reader ?? '')
    const received = () => (isText ? readReceived(input, source.accession, source.path, source.sha256) : undefined)
    const bytes = received()
    const hasDump = bytes !== undefined
    const accession = titles.get(source?.accession ?? '') ?? source?.accession ?? ''
    const isGone = !titles.has(source?.accession ?? '')
    const versions = versionsOf(`${volume}/${name}`)
    const context = { language, accession, isGone, photos, hasDump, versions }
    const page = new ArticlePage(`${volume}/${name}`, article, context)
    read.articles.push(page)
    read.entries.push({
      ...entryOf(page.address, article, shown.get(address), bytes && linesOf(bytes)),
      ...(hasDump ? { dump: source.path } : {})
    })
    if (hasDump)
      read.dumps.push(new DumpPage({ address: page.address, title: page.title, lang: page.lang, source }, received))
  }
  introduce(read)
  return read
}

/** The lines of a dump of text, decoded when one is first asked for. */
function linesOf(bytes: Uint8Array): (line: number) => string {
  let lines: string[] | undefined
  return line => {
    lines ??= decode(bytes).text.split('\n')
    return lines[line - 1] ?? ''
  }
}

/** Tells every article which ones stand before and after it. */
function introduce({ articles, entries }: VolumeRead): void {
  const pages = new Map(articles.map(page => [page.address, page]))
  const inOrder = [...entries].sort(byDay).flatMap(entry => pages.get(entry.address) ?? [])
  inOrder.forEach((page, i) => {
    page.previous = inOrder[i - 1]
    page.next = inOrder[i + 1]
  })
}

function readArticle(file: string, at: string, notes: PageNote[]): Article {
  const text = fs.readFileSync(file, 'utf8')
  const { article, problems } = readPage(text)
  notes.push(...[...problems, ...oddPhotoIds(text, article)].map(problem => ({ path: at, ...problem })))
  return article
}
