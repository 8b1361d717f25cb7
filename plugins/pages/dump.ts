// The view of a dump: every line as it was received, marked by what became of it.
import { decode } from '../accessions/decode.ts'
import type { Article, Lines } from '../archive/types.ts'
import { wordFor } from './words.ts'

/** A line of a dump. */
export interface DumpLine {
  number: number
  text: string
  /** `text`, `headline`, `related links; gave authors`; empty for a blank line. */
  became: string
  /** It is not on the page. */
  aside: boolean
}

/** Where the dump of an article is shown. */
export const dumpAddress = (article: string): string => article.replace(/\.html$/, '.dump.html')

export class DumpPage {
  readonly address: string
  readonly article: { address: string; title: string; lang: string }
  readonly #bytes: () => Uint8Array | undefined
  readonly #source: Article['source']

  constructor(
    article: { address: string; title: string; lang: string; source: Article['source'] },
    bytes: () => Uint8Array | undefined
  ) {
    this.address = dumpAddress(article.address)
    this.article = article
    this.#source = article.source
    this.#bytes = bytes
  }

  get title(): string {
    return `The dump of “${this.article.title}”`
  }
  get source(): Article['source'] {
    return this.#source
  }
  /** The lines of this article. Empty if the received file is no longer there, or no longer the same. */
  get lines(): DumpLine[] {
    const bytes = this.#bytes()
    return bytes ? markedLines(decode(bytes).text, this.#source) : []
  }
}

/** Every line with what became of it. What is neither set aside nor a field's evidence is the text. */
export function markedLines(
  text: string,
  source: Pick<Article['source'], 'lines' | 'inferred' | 'setAside'>
): DumpLine[] {
  const all = text.split('\n')
  const [first, last] = source.lines ?? [1, all.length]
  const [fields, reasons] = [new Map<number, Set<string>>(), new Map<number, Set<string>>()]
  const mark = (marks: typeof fields, [from, to]: Lines, name: string) => {
    for (let n = from; n <= Math.min(to, all.length); n++) marks.set(n, (marks.get(n) ?? new Set()).add(wordFor(name)))
  }
  // The language is told by the text as a whole: it is no line's own.
  for (const { field, lines } of source.inferred ?? []) if (lines && field !== 'lang') mark(fields, lines, field)
  for (const { as, lines } of source.setAside ?? []) mark(reasons, lines, as)
  return all.slice(first - 1, last).map((line, i) => {
    const number = first + i
    if (!line.trim()) return { number, text: '', became: '', aside: false }
    const field = [...(fields.get(number) ?? [])].join(', ')
    const reason = [...(reasons.get(number) ?? [])].join(', ')
    if (reason) return { number, text: line, became: field ? `${reason}; gave ${field}` : reason, aside: true }
    return { number, text: line, became: field || 'text', aside: false }
  })
}
