// The pages of an archive, one after the other, read whole.
import fs from 'node:fs'
import path from 'node:path'
import type { Article } from '../archive/types.ts'
import { isAsWritten } from './front-matter.ts'
import { listPages } from './list-pages.ts'
import { readPage } from './page.ts'

/** A page with its article. */
export interface PageWithArticle {
  /** `2020-10/ferry-dispute.md` */
  page: string
  article: Article
  /** It is as ingest wrote it. */
  asWritten: boolean
}

/** Every page. */
export function* readPageFiles(input: string): Generator<PageWithArticle> {
  for (const { page } of listPages(input)) {
    const text = fs.readFileSync(path.join(input, 'articles', page), 'utf8')
    yield { page, article: readPage(text).article, asWritten: isAsWritten(text) }
  }
}
