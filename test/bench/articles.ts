// Articles of 500 words over ten years, the same for every builder and in every run.
import { digestOf } from '../../plugins/accessions/fixity.ts'
import type { Article } from '../../plugins/archive/types.ts'
import { slugOf, volumeOf } from '../../plugins/articles/slug.ts'
import { between, oneOf, type Random, random } from './random.ts'
import { capital, name, word } from './words.ts'

/** An article and its address. */
export interface Made {
  /** `2020-10` */
  volume: string
  slug: string
  article: Article & { title: string; byline: string; issued: string; section: string }
}

const WORDS = 500
const [FIRST_DAY, DAYS] = [Date.UTC(2014, 0, 1), 3652]
/** Each article has three of these, where tags are asked for. */
const TAGS = 300
const SECTIONS = ['World', 'Politics', 'Business', 'Sport', 'Arts', 'Science', 'Region', 'Opinion']

/** Makes `count` articles, in no order of time, one at a time. Another seed makes others, of the same words. */
export function* makeArticles(count: number, tagged: boolean, seed = 20): Generator<Made> {
  const next = random(seed)
  const reporters = Array.from({ length: 60 }, () => `${name(next)} ${name(next)}`)
  const slugs = new Map<string, number>()
  for (let i = 1; i <= count; i++) {
    const article = makeArticle(next, i, reporters)
    if (tagged) article.tags = [...new Set(Array.from({ length: 3 }, () => `subject ${between(next, 1, TAGS)}`))]
    const volume = volumeOf(article.issued)
    const slug = slugOf(article.title, `article-${i}`)
    const times = (slugs.get(`${volume}/${slug}`) ?? 0) + 1
    slugs.set(`${volume}/${slug}`, times)
    yield { volume, slug: times === 1 ? slug : `${slug}-${times}`, article }
  }
}

function makeArticle(next: Random, i: number, reporters: readonly string[]): Made['article'] {
  const title = capital(words(next, between(next, 5, 10)))
  const authors = [...new Set(Array.from({ length: next() < 0.2 ? 2 : 1 }, () => oneOf(next, reporters)))]
  // One article in four had a photo, of which the words survived.
  const photos = next() < 0.25 ? [makePhoto(next)] : undefined
  const parts = makeBody(next)
  if (photos) parts.splice(1, 0, `![${photos[0]?.caption}](#photo-1)`)
  const body = parts.join('\n\n')
  return {
    title,
    byline: `By ${authors.join(' and ')}`,
    authors,
    issued: new Date(FIRST_DAY + between(next, 0, DAYS - 1) * 86_400_000).toISOString().slice(0, 10),
    publication: 'The Harbour Gazette',
    section: oneOf(next, SECTIONS),
    lang: 'en',
    photos,
    source: {
      accession: 'bench',
      path: `${String(i).padStart(6, '0')}.txt`,
      sha256: digestOf(body),
      lines: [1, parts.length + 4],
      reader: 'plain',
      inferred: [{ field: 'authors', rule: 'byline', lines: [2, 2] }],
      setAside: [{ lines: [parts.length + 4, parts.length + 4], as: 'origin' }]
    },
    body
  }
}

const makePhoto = (next: Random) => ({
  id: 'photo-1',
  lost: true as const,
  caption: sentence(next, between(next, 8, 16)),
  credit: `${name(next)} ${name(next)}/Agence Exemple`
})

/** Paragraphs of two to four sentences, with a crosshead in the middle of some. */
function makeBody(next: Random): string[] {
  const paragraphs: string[] = []
  for (let left = WORDS; left > 0; ) {
    const sentences: string[] = []
    for (let n = between(next, 2, 4); n > 0 && left > 0; n--) {
      const length = Math.min(left, between(next, 8, 30))
      left -= length
      sentences.push(sentence(next, length))
    }
    paragraphs.push(sentences.join(' '))
  }
  if (next() < 0.3) paragraphs.splice(paragraphs.length >> 1, 0, `## ${capital(words(next, 3))}`)
  return paragraphs
}

/** A sentence with a comma, a name, a figure or a quotation here and there. */
function sentence(next: Random, length: number): string {
  const list = Array.from({ length }, () => {
    const chance = next()
    if (chance < 0.06) return name(next)
    if (chance < 0.08) return String(between(next, 2, 2000))
    return chance < 0.14 ? `${word(next)},` : word(next)
  })
  const text = `${capital(list.join(' ').replace(/,$/, ''))}.`
  return next() < 0.15 ? `“${text}” ${name(next)} said.` : text
}

const words = (next: Random, count: number) => Array.from({ length: count }, () => word(next)).join(' ')
