// An export of Ghost: tables of posts, tags and people, and which belong together.
import type { Dump, Later } from '../../archive/types.ts'
import { readingOf } from '../stated/record.ts'
import { isValues, type Values } from '../stated/values.ts'

type Rows = Values[]

/** `{ "db": [{ "data": { "posts": … } }] }`, as Ghost writes it, or what is in it. */
export function ghostData(value: Values): Values | undefined {
  const [db] = Array.isArray(value.db) ? value.db : [value]
  const data = isValues(db) ? db.data : undefined
  return isValues(data) && Array.isArray(data.posts) && (Array.isArray(data.users) || Array.isArray(data.tags))
    ? data
    : undefined
}

/** The posts; pages are posts of another type. */
export function* ghostReadings(dump: Dump, data: Values): Generator<Later> {
  const rows = (name: string): Rows => (Array.isArray(data[name]) ? data[name].filter(isValues) : [])
  const byId = (name: string) => new Map<unknown, Values>(rows(name).map(row => [row.id, row]))
  const [tags, users, meta] = [byId('tags'), byId('users'), rows('posts_meta')]
  const of = (links: Rows, post: unknown, key: string, among: Map<unknown, Values>) =>
    links
      .filter(link => link.post_id === post)
      .sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
      .map(link => among.get(link[key])?.name)
      .filter((name): name is string => typeof name === 'string')
  const settings = rows('settings')
  const setting = (name: string) => settings.find(({ key }) => key === name)?.value
  for (const [i, post] of rows('posts').entries()) {
    const place = { record: i + 1 }
    const together = of(rows('posts_authors'), post.id, 'author_id', users)
    const alone = users.get(post.author_id ?? post.author)?.name
    // Tags that begin with # are the newsroom's own.
    const named = of(rows('posts_tags'), post.id, 'tag_id', tags).filter(name => !name.startsWith('#'))
    const about = meta.find(row => row.post_id === post.id) ?? {}
    const picture = post.feature_image ?? post.image
    const { title, html, plaintext, markdown, status, published_at, updated_at, custom_excerpt, canonical_url } = post
    const record: Values = {
      title,
      html: html ?? markdown,
      text: html || markdown ? undefined : plaintext,
      status,
      date: published_at,
      updated: updated_at,
      subtitle: custom_excerpt,
      url: canonical_url,
      authors: together.length ? together : alone,
      section: named[0],
      tags: named.slice(1),
      publication: setting('title'),
      language: post.locale ?? setting('locale') ?? setting('lang'),
      photos: picture
        ? [{ url: picture, caption: about.feature_image_caption, alt: about.feature_image_alt }]
        : undefined
    }
    yield { place, make: () => readingOf(dump, stated(record), 'json', place) }
  }
}

const stated = (record: Values): Values =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== null))
