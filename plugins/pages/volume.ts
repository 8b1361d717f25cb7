// A volume, read: its article pages and dump views for the layouts, and its part of the catalogue.
import fs from 'node:fs'
import path from 'node:path'
import { readAccessions, readReceived } from '../accessions/read.ts'
import type { Article, Photo } from '../archive/types.ts'
import { readPage } from '../articles/page.ts'
import { readPhoto } from '../holdings/read-photo.ts'
import type { Rendition } from '../photos/renditions.ts'
import { writeRenditions } from '../photos/write.ts'
import { ArticlePage } from './article.ts'
import { byDay, type Entry, entryOf } from './catalogue.ts'
import { DumpPage } from './dump.ts'
import { type PhotoEntry, photoEntriesOf } from './photo-entries.ts'

/** Formats whose dumps are text that a person can read line by line. */
const READABLE = new Set(['plain'])

/** What a volume run needs to know. */
export interface VolumeOptions {
  input: string
  /** The archive's language. */
  language: string
}

/** A page, or a photo of it, that could not be used as it is. */
export interface PageNote {
  /** `articles/2020-10/x.md` */
  path: string
  line?: number
  what: string
  /** The page could not be built at all. */
  failed?: boolean
}

export interface VolumeRead {
  articles: ArticlePage[]
  dumps: DumpPage[]
  entries: Entry[]
  photos: PhotoEntry[]
  notes: PageNote[]
  /** Names of the rendition files that the pages show. */
  renditions: string[]
}

/** Reads every page of a volume, and makes the renditions of its photos. */
export async function readVolume(volume: string, { input, language }: VolumeOptions): Promise<VolumeRead> {
  const folder = path.join(input, 'articles', volume)
  const titles = new Map(readAccessions(input).accessions.map(({ name, facts }) => [name, facts.title ?? name]))
  const read: VolumeRead = { articles: [], dumps: [], entries: [], photos: [], notes: [], renditions: [] }
  for (const name of fs.readdirSync(folder).sort()) {
    if (!name.endsWith('.md')) continue
    const at = `articles/${volume}/${name}`
    const article = readArticle(path.join(folder, name), at, read.notes)
    if (!article) continue
    const renditions = await renditionsOf(input, article, at, read)
    const { source } = article
    const isText = READABLE.has(source?.reader ?? '')
    const hasDump = isText && readReceived(input, source.accession, source.path, source.sha256) !== undefined
    const accession = titles.get(source?.accession ?? '') ?? source?.accession ?? ''
    const page = new ArticlePage(`${volume}/${name}`, article, { language, accession, renditions, hasDump })
    read.articles.push(page)
    const entry = { ...entryOf(page.address, article), ...(hasDump ? { dump: source.path } : {}) }
    read.entries.push(entry)
    read.photos.push(...photoEntriesOf(entry, article, renditions))
    if (hasDump)
      read.dumps.push(
        new DumpPage({ address: page.address, title: page.title, lang: page.lang, source }, () =>
          readReceived(input, source.accession, source.path, source.sha256)
        )
      )
  }
  introduce(read)
  return read
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

function readArticle(file: string, at: string, notes: PageNote[]): Article | undefined {
  try {
    const { article, problems } = readPage(fs.readFileSync(file, 'utf8'))
    notes.push(...problems.map(problem => ({ path: at, ...problem })))
    return article
  } catch (error) {
    const [, line, what] = /^line (\d+): (.*)$/s.exec((error as Error).message) ?? []
    notes.push({
      path: at,
      line: line ? Number(line) : undefined,
      what: what ?? (error as Error).message,
      failed: true
    })
  }
}

/** Renditions of the photos that have a file, by photo id. A photo that cannot be shown is noted, and shown as lost. */
async function renditionsOf(
  input: string,
  { photos, source }: Article,
  at: string,
  read: VolumeRead
): Promise<Map<string, Rendition[]>> {
  const made = new Map<string, Rendition[]>()
  for (const photo of photos ?? []) {
    if (photo.file === undefined) continue
    const renditions = await renditionsOfPhoto(input, source?.accession ?? '', photo)
    if ('problem' in renditions) read.notes.push({ path: at, what: `${photo.id}: ${photo.file} ${renditions.problem}` })
    else {
      made.set(photo.id, renditions)
      read.renditions.push(...renditions.map(r => path.basename(r.address)))
    }
  }
  return made
}

async function renditionsOfPhoto(input: string, accession: string, { file = '' }: Photo) {
  const read = await readPhoto(input, accession, file)
  return 'problem' in read ? read : writeRenditions(read.bytes, path.join(input, '.cache/renditions'))
}
