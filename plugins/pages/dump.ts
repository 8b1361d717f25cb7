// The view of a dump: every line as it was received, marked by what became of it.
import { decode } from '../accessions/decode.ts'
import type { Article, Lines } from '../archive/types.ts'

/** A line of a dump. */
export interface DumpLine {
  number: number
  text: string
  /** `body`, a field's name, or why it was set aside; empty for a blank line. */
  became: string
  /** It is not on the page. */
  aside: boolean
}

export class DumpPage {
  readonly address: string
  readonly article: { address: string; title: string }
  readonly #bytes: () => Uint8Array | undefined
  readonly #source: Article['source']

  constructor(
    article: { address: string; title: string; source: Article['source'] },
    bytes: () => Uint8Array | undefined
  ) {
    this.address = article.address.replace(/\.html$/, '.dump.html')
    this.article = article
    this.#source = article.source
    this.#bytes = bytes
  }

  get title(): string {
    return `Dump of “${this.article.title}”`
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

/** Every line with what became of it. What is neither set aside nor a field's evidence is the body. */
export function markedLines(
  text: string,
  source: Pick<Article['source'], 'lines' | 'inferred' | 'setAside'>
): DumpLine[] {
  const all = text.split('\n')
  const [first, last] = source.lines ?? [1, all.length]
  const marks = new Map<number, { became: string; aside: boolean }>()
  const mark = ([from, to]: Lines, became: string, aside: boolean) => {
    for (let n = from; n <= Math.min(to, all.length); n++) marks.set(n, { became, aside })
  }
  for (const { field, lines } of source.inferred ?? []) if (lines) mark(lines, field, false)
  for (const { as, lines } of source.setAside ?? []) mark(lines, as, true)
  return all.slice(first - 1, last).map((line, i) => {
    const number = first + i
    const known = line.trim() ? (marks.get(number) ?? { became: 'body', aside: false }) : { became: '', aside: false }
    return { number, text: line, ...known }
  })
}
