// Which pages are versions of one story, left by ingest for the volumes: a file for each that has such pages.
import path from 'node:path'
import type { PageFile } from '../articles/list-pages.ts'
import type { PageTable } from '../articles/page-table.ts'
import { storiesIn } from '../articles/stories.ts'
import { readJsonl, writeJsonl } from './jsonl.ts'

/** Pages that tell one story. Their sizes and times say when a page that names them is no longer right. */
export type Story = Pick<PageFile, 'page' | 'size' | 'mtime'>[]

/** Where a volume's stories are. */
export const storiesFile = (input: string, volume: string): string =>
  path.join(input, '.cache/stories', `${volume}.jsonl`)

/** Finds the stories among all pages, and leaves to each volume those that have a page in it. */
export function writeStories(input: string, table: PageTable): void {
  const pages = table.pages()
  const volumes = new Map<string, Story[]>(pages.map(page => [path.posix.dirname(page), []]))
  for (const story of storiesIn(table, table.size)) {
    const members = story.map(nth => {
      const { page, size, mtime } = table.get(pages[nth] as string) as PageFile
      return { page, size, mtime }
    })
    for (const volume of new Set(members.map(({ page }) => path.posix.dirname(page))))
      volumes.get(volume)?.push(members)
  }
  for (const [volume, stories] of volumes) writeJsonl(storiesFile(input, volume), stories)
}

/** The story of each page of a volume that has one. */
export function readStories(input: string, volume: string): Map<string, Story> {
  const stories = [...readJsonl<Story>(storiesFile(input, volume))]
  return new Map(stories.flatMap(story => story.map(({ page }) => [page, story] as const)))
}
