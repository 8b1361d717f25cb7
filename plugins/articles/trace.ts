// Where did each line of a text dump go? Onto the page, set aside, or lost.
import { decodeHTML } from 'entities'
import type { Article, Lines } from '../archive/types.ts'
import { putRight } from '../rules/mojibake.ts'

/** A line may be printed in so many pieces: dateline and lead, or caption, photographer and agency. */
const PIECES = 4
/** Words that only say what a line is (`Photo: Jane Roe`), and may be left out beside a photo's words. */
const LABELS = new Set(
  'photo photos photograph picture image images illustration graphic video source credit credits caption copyright file by via courtesy of from toggle enlarge this hide show'.split(
    ' '
  )
)

/** An escaped character, or the address of a link; `\](` is no link. */
const MARKUP = /\\([!-/:-@[-`{-~])|\]\((?:\\.|[^()\\]|\([^()]*\))*\)/g

/** A line of a dump, by its number. */
export interface Line {
  number: number
  text: string
}

/** Some of the lines of a dump. */
export const linesIn = (text: string, [first, last]: Lines): Line[] =>
  text
    .split('\n')
    .slice(first - 1, last)
    .map((line, i) => ({ number: first + i, text: line }))

/**
 * The lines that are neither set aside nor on the page. Words of the page are used up as lines are found in it, long
 * lines first, so a line that occurs three times must be accounted for three times.
 */
export function unaccounted(
  lines: readonly Line[],
  article: Article,
  aside: readonly { lines: Lines }[] = article.source.setAside ?? []
): Line[] {
  const isAside = (n: number) => aside.some(row => n >= row.lines[0] && n <= row.lines[1])
  const page = new PageWords(article)
  return lines
    .filter(line => !isAside(line.number))
    .map(line => ({ line, words: wordsOf(line.text) }))
    .filter(({ words }) => words.length)
    .sort((a, b) => b.words.length - a.words.length)
    .filter(({ line, words }) => ![words, wordsOf(putRight(line.text)), once(words)].some(tried => page.take(tried)))
    .map(({ line }) => line)
    .sort((a, b) => a.number - b.number)
}

/** A credit that stands twice on its line (`Jane Roe/AP Jane Roe/AP`) is printed once. */
function once(words: readonly string[]): readonly string[] {
  const said = words.slice(words.findIndex(word => !LABELS.has(word)))
  const half = said.length / 2
  return said.slice(0, half).join(' ') === said.slice(half).join(' ') ? said.slice(0, half) : words
}

/** Words as they are compared: without entities and tags, which a rule may have repaired, without case, width, and what a lost break glued together. */
const wordsOf = (text: string): string[] =>
  decodeHTML(text)
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu) ?? []

/** The words that a page prints, each to be used once. */
class PageWords {
  readonly #words: string[] = []
  readonly #used: boolean[] = []
  /** Where a word stands. */
  readonly #places = new Map<string, number[]>()

  constructor(article: Article) {
    const {
      title,
      kicker,
      standfirst,
      byline,
      dateline,
      publication,
      section,
      rights,
      original,
      tags = [],
      photos = []
    } = article
    const fields = [title, kicker, standfirst, byline, dateline, publication, section, rights, original, ...tags]
    const texts = [
      ...fields,
      ...photos.flatMap(({ caption, credit, alt }) => [caption, credit, alt]),
      ...printedParagraphs(article.body)
    ]
    for (const text of texts) {
      for (const word of wordsOf(text ?? '')) this.#add(word)
      this.#add('\n') // no line runs from one part into the next
    }
  }

  #add(word: string): void {
    const places = this.#places.get(word)
    if (places) places.push(this.#words.length)
    else this.#places.set(word, [this.#words.length])
    this.#words.push(word)
  }

  /** Uses up a line's words, in a few pieces at most; false, and nothing used, if they are not there. */
  take(line: readonly string[]): boolean {
    const taken: [from: number, length: number][] = []
    for (let at = 0; at < line.length; ) {
      const [from, length] = this.#longest(line, at)
      if (length && taken.length < PIECES) {
        for (let i = from; i < from + length; i++) this.#used[i] = true
        taken.push([from, length])
        at += length
      } else if (LABELS.has(line[at] as string) || line[at - 1] === line[at]) at++
      else {
        for (const [start, many] of taken) for (let i = start; i < start + many; i++) this.#used[i] = false
        return false
      }
    }
    return true
  }

  /** The longest run of the line's words from `at` on that stands unused on the page. */
  #longest(line: readonly string[], at: number): [from: number, length: number] {
    let best: [number, number] = [0, 0]
    for (const from of this.#places.get(line[at] as string) ?? []) {
      let length = 0
      while (
        at + length < line.length &&
        !this.#used[from + length] &&
        this.#words[from + length] === line[at + length]
      )
        length++
      if (length > best[1]) best = [from, length]
      if (at + length === line.length) break
    }
    return best
  }
}

/** The body's paragraphs as a reader of the page sees them: photos have their own words, escapes are gone. */
export function printedParagraphs(body: string): string[] {
  return body
    .split(/\n{2,}/)
    .filter(part => !/^!\[.*\]\(#photo-[\w-]+\)$/s.test(part))
    .map(part => part.replace(MARKUP, (_, escaped?: string) => escaped ?? ']'))
}
