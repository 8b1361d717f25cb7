// What an article can be known by when it comes again: its address, its words, and what its words are like.
import { shortDigestOf } from '../accessions/fixity.ts'
import type { Article } from '../archive/types.ts'
import { addressKey } from './address-key.ts'
import { sketchOf, wordsIn } from './sketch.ts'
import { printedParagraphs } from './trace.ts'

export interface Handles {
  /** Of its address, if it has one of its own. */
  address?: string
  /** Of its words, if there are enough of them to be its own. */
  text?: string
  /** In base64; see `sketch.ts`. */
  sketch?: string
}

/** The words that an article's text prints, without those of its photos; a summary where there is no more. */
export function textWords({ body, standfirst }: Pick<Article, 'body' | 'standfirst'>): string[] {
  const words = wordsIn(printedParagraphs(body).join(' '))
  return words.length ? words : wordsIn(standfirst ?? '')
}

/** Asked of the same article when it is compared with others and when it is written. */
const KNOWN = new WeakMap<Article, Handles>()

export function handlesOf(article: Article): Handles {
  const handles = KNOWN.get(article) ?? found(article)
  KNOWN.set(article, handles)
  return handles
}

function found(article: Article): Handles {
  const words = textWords(article)
  const sketch = sketchOf(words)
  const address = addressKey(article.original)
  const own = sketch ? words.join(' ') : brief(article, words)
  return {
    ...(address === undefined ? {} : { address: shortDigestOf(address) }),
    ...(own === undefined ? {} : { text: shortDigestOf(own) }),
    ...(sketch ? { sketch: Buffer.from(sketch).toString('base64') } : {})
  }
}

/** A brief is known by its headline and its day as well: many say no more than `Heavy snow is expected.` */
const brief = ({ title, issued }: Article, words: readonly string[]): string | undefined =>
  title && issued && words.length ? `${issued.slice(0, 10)} ${wordsIn(title).join(' ')}: ${words.join(' ')}` : undefined
