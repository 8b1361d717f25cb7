// The other versions of a story, as an article's page names them.
import fs from 'node:fs'
import path from 'node:path'
import { readStories } from '../archive/stories.ts'
import { readPage } from '../articles/page.ts'
import { ArticlePage, type Version, type Versions } from './article.ts'

/** A story that more papers printed has the rest of its versions counted. */
const VERSIONS = 20

/** Tells of each page of a volume which others are versions of its story. */
export function versionsIn(
  volume: string,
  { input, language }: { input: string; language: string }
): (page: string) => Versions | undefined {
  const stories = readStories(input, volume)
  const known = new Map<string, Version | undefined>()
  const versionOf = (page: string) => {
    if (!known.has(page)) known.set(page, readVersion(input, page, language))
    return known.get(page)
  }
  return page => {
    const others = stories.get(page)?.filter(other => other.page !== page) ?? []
    const shown = others.slice(0, VERSIONS).flatMap(other => versionOf(other.page) ?? [])
    return shown.length ? { shown, more: others.length - shown.length } : undefined
  }
}

function readVersion(input: string, page: string, language: string): Version | undefined {
  const file = path.join(input, 'articles', page)
  if (!fs.existsSync(file)) return
  const { article } = readPage(fs.readFileSync(file, 'utf8'))
  const context = { language, accession: '', photos: new Map(), hasDump: false }
  const { address, title, lang, direction, day } = new ArticlePage(page, article, context)
  return { address, title, lang, direction, day, publication: article.publication }
}
