// Slips of a person who edits photos on a page: the text shows one that is not there, or two have one name.
import type { Article } from '../archive/types.ts'
import { PHOTO_ID } from './markdown.ts'

const SHOWN = /(?<!\\)!\[(?:\\.|[^\]\\])*\]\(#([^)\s]+)\)/g

/** What does not fit between the photos of a page and its text, with the line of the page where it is known. */
export function oddPhotoIds(page: string, { photos = [] }: Article): { line?: number; what: string }[] {
  const ids = photos.map(({ id }) => id)
  const odd: { line?: number; what: string }[] = []
  for (const id of new Set(ids)) {
    if (ids.indexOf(id) < ids.lastIndexOf(id)) odd.push({ what: `photos: ${id} is there twice; the last one is shown` })
    if (!PHOTO_ID.test(id)) odd.push({ what: `photos: the id ${id} must be like photo-1, for the text to show it` })
  }
  page.split('\n').forEach((text, i) => {
    for (const [, id = ''] of text.matchAll(SHOWN))
      if (!ids.includes(id)) odd.push({ line: i + 1, what: `the text shows ${id}, and photos has none of this id` })
  })
  return odd
}
