// Which keys of a record hold which fields of an article, by their names.
import { NAMES, type Stated } from './key-names.ts'

export type { Stated }

const letters = (key: string) => key.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

const normal = (key: string): string => letters(key).replace(/[^\p{L}\p{N}@]/gu, '')

const KEYS = Object.fromEntries(
  Object.entries(NAMES).map(([field, names]) => [field, names.trim().split(/\s+/).map(normal)])
) as Record<Stated, string[]>

/** What people put before and behind such a name: `story_title`, `PostContent`, `author_name`, `date_utc`. */
const BEFORE = /^(?:articles?|news|story|stories|posts?|pages?|items?|entry|documents?|doc|content|meta|og)$/
const BEHIND = /^(?:clean|cleaned|raw|full|plain|string|str|value|utc|gmt|name|names)$/

/** The name without these, where something is left. */
function bare(key: string): string | undefined {
  const words = letters(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  let [from, to] = [0, words.length]
  while (to - from > 1 && BEFORE.test(words[from] as string)) from++
  while (to - from > 1 && BEHIND.test(words[to - 1] as string)) to--
  const left = words.slice(from, to).join('')
  // A name that is left alone says nothing: a post's is its slug.
  return left === 'name' || to - from === words.length ? undefined : left
}

/** The keys of a kind of records, found once for a table's header or a record. */
export function keysIn(
  keys: readonly string[],
  map: Readonly<Record<string, string>> = {}
): Partial<Record<Stated, string[]>> {
  const found: Partial<Record<Stated, string[]>> = {}
  const names = namesOf(keys)
  for (const field of Object.keys(NAMES) as Stated[]) {
    const mapped = map[field] === undefined ? names[field] : [map[field]]
    if (mapped) found[field] = mapped
  }
  return found
}

/** So many kinds of records a dump may mix before their keys are looked at anew. */
const KINDS = 200
const kinds = new Map<string, Partial<Record<Stated, string[]>>>()

/** Which keys hold what, looked up once for all records that have these. */
function namesOf(keys: readonly string[]): Partial<Record<Stated, string[]>> {
  const kind = keys.join('\n')
  const known = kinds.get(kind)
  if (known) return known
  if (kinds.size >= KINDS) kinds.clear()
  const found: Partial<Record<Stated, string[]>> = {}
  const byName = new Map(keys.map(key => [normal(key), key] as const).reverse())
  for (const key of keys) {
    const name = bare(key)
    if (name !== undefined && !byName.has(name)) byName.set(name, key)
  }
  for (const [field, names] of Object.entries(KEYS) as [Stated, readonly string[]][]) {
    const held = [...new Set(names.flatMap(name => byName.get(name) ?? []))]
    if (held.length) found[field] = held
  }
  kinds.set(kind, found)
  return found
}
