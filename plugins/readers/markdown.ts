// Markdown with front matter, as Hugo, Jekyll and Eleventy keep it.
import MarkdownIt from 'markdown-it'
import type { ArticleReading, Dump, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { frontOf, isRead } from './markdown/front.ts'
import { withoutShortcodes } from './markdown/shortcodes.ts'
import { keysIn } from './stated/keys.ts'
import { readingOf } from './stated/record.ts'
import { isValues, type Values } from './stated/values.ts'

const SCRAPE = /\.(?:txt|text)$/i
/** A heading of the first order. */
const HEADING = /^\s*(?:#[ \t]+\S|[^\n]{1,200}\n={2,}[ \t]*\n)/
const NAME = /\.(?:md|markdown|mdown|mkd|mdx)$/i
/** HTML in it is taken apart like any other, never pasted in. */
const markdownIt = new MarkdownIt({ html: true })

export const markdown: Reader = {
  name: 'markdown',
  reads:
    'Markdown (`.md`, `.markdown`, and `.txt` that a program made of a page) with front matter in YAML, TOML or JSON (Hugo, Jekyll, Eleventy): also where it is not quite YAML or not closed: keys known as those of JSON are; drafts are left out; shortcodes, template tags and the programs of MDX are never run, and told; read by markdown-it, js-yaml and smol-toml',
  accepts: dump => {
    const head = headOf(dump)
    return (
      NAME.test(dump.path) || /^(?:---|\+\+\+)[ \t]*\n[a-z][\w-]*\s*[:=]/i.test(head) || isMarkdown(dump.path, head)
    )
  },
  *articles(dump: Dump): Generator<Reading> {
    const { text, encoding, mended } = dump.text()
    const { keys: front, body, problem } = frontOf(text)
    const { text: plain, left } = withoutShortcodes(body)
    // Hugo keeps what is a theme's own under `params`, Zola under `extra`.
    const inner = [front.extra, front.params].filter(isValues)
    const record: Values = Object.assign(Object.create(null), ...inner, front, {
      [HTML]: markdownIt.render(parted(plain))
    })
    const keys = { ...keysIn(Object.keys(record), dump.facts.fields), html: [HTML], text: undefined }
    const made = readingOf(dump, record, 'markdown', {}, keys)
    const notes = [
      ...mended,
      ...(problem ? [problem] : []),
      ...(left.length ? [`shortcodes and template tags left out: ${left.slice(0, 20).join(', ').slice(0, 500)}`] : [])
    ]
    if ('notArticle' in made) yield made
    else {
      // What a program made of a page may have the words of photos among its paragraphs, as a scrape has.
      const scraped = SCRAPE.test(dump.path) ? { apart: ['headline' as const] } : {}
      yield { ...withHeadline(made, plain), ...scraped, encoding, notes: [...(made.notes ?? []), ...notes] }
    }
  }
}

/** A text that a program made of a page: its headline is a heading, and it has links, pictures or bold labels below. */
const isMarkdown = (path: string, head: string) =>
  SCRAPE.test(path) &&
  (isRead(head) || (HEADING.test(head) && /\]\((?:https?:|\/)|!\[[^\]\n]*\]\(|^\*\*[^*\n]+:\*\* /m.test(head)))

/** A text without a blank line has a paragraph in each: so trafilatura writes it. Lines of bold labels are each their own. */
const parted = (text: string) =>
  /\n[ \t]*\n/.test(text.trim())
    ? text.replace(/^(\*\*[^*\n]{2,30}\*\*[^\n]*)\n(?=\*\*)/gm, '$1\n\n')
    : text.replace(/\n/g, '\n\n')

/** Without a title in front, a heading of the first order at the beginning is the headline; with one, it may repeat it. */
function withHeadline(made: ArticleReading, text: string): ArticleReading {
  const [first, ...rest] = made.blocks
  const begins = HEADING.test(text)
  if (!begins || first?.kind !== 'crosshead') return made
  if (made.fields.title !== undefined)
    return made.fields.title === first.text ? { ...made, blocks: [{ ...first, kind: 'repeat' }, ...rest] } : made
  return { ...made, fields: { ...made.fields, title: first.text }, blocks: [{ ...first, kind: 'headline' }, ...rest] }
}

/** No front matter has a key of that name. */
const HTML = '\n'
