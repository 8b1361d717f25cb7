// What a record says of itself that was never published.
import type { Values } from './values.ts'

const UNPUBLISHED = /^(?:auto-)?draft$|^(?:pending|private|trash|trashed|unpublished|deleted|future)$/i

/** Why it is no published article, if it is none: a status, or Hugo's and Jekyll's marks of a draft. */
export function draftOf(record: Values): string | undefined {
  const status = [record.status, record.post_status].find(it => typeof it === 'string' && UNPUBLISHED.test(it.trim()))
  if (typeof status === 'string') return `an article that was not published (${status.trim()})`
  const draft = record.draft === true || record.draft === 'true' || record.published === false
  return draft ? 'an article that was not published (draft)' : undefined
}
