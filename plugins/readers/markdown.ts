// Markdown with front matter, as Hugo, Jekyll and Eleventy keep it.
import MarkdownIt from 'markdown-it'
import type { ArticleReading, Dump, Reader, Reading } from '../archive/types.ts'
import { headOf } from './head.ts'
import { frontOf } from './markdown/front.ts'
import { withoutShortcodes } from './markdown/shortcodes.ts'
import { keysIn } from './stated/keys.ts'
import { readingOf } from './stated/record.ts'
import { isValues, type Values } from './stated/values.ts'

const NAME = /\.(?:md|markdown|mdown|mkd|mdx)$/i
/** HTML in it is taken apart like any other, never pasted in. */
const markdownIt = new MarkdownIt({ html: true })

export const markdown: Reader = {
  name: 'markdown',
  reads:
    'Markdown (`.md`, `.markdown`) with front matter in YAML, TOML or JSON (Hugo, Jekyll, Eleventy): also where it is not quite YAML or not closed: keys known as those of JSON are; drafts are left out; shortcodes, template tags and the programs of MDX are never run, and told; read by markdown-it, js-yaml and smol-toml',
  accepts: dump => NAME.test(dump.path) || /^(?:---|\+\+\+)[ \t]*\n[a-z][\w-]*\s*[:=]/i.test(headOf(dump)),
  *articles(dump: Dump): Generator<Reading> {
    const { text, encoding, mended } = dump.text()
    const { keys: front, body, problem } = frontOf(text)
    const { text: plain, left } = withoutShortcodes(body)
    // Hugo keeps what is a theme's own under `params`, Zola under `extra`.
    const inner = [front.extra, front.params].filter(isValues)
    const record: Values = Object.assign(Object.create(null), ...inner, front, { [HTML]: markdownIt.render(plain) })
    const keys = { ...keysIn(Object.keys(record), dump.facts.fields), html: [HTML], text: undefined }
    const made = readingOf(dump, record, 'markdown', {}, keys)
    const notes = [
      ...mended,
      ...(problem ? [problem] : []),
      ...(left.length ? [`shortcodes and template tags left out: ${left.slice(0, 20).join(', ').slice(0, 500)}`] : [])
    ]
    if ('notArticle' in made) yield made
    else yield { ...withHeadline(made, plain), encoding, notes: [...(made.notes ?? []), ...notes] }
  }
}

/** Without a title in front, a heading of the first order at the beginning is the headline. */
function withHeadline(made: ArticleReading, text: string): ArticleReading {
  const [first, ...rest] = made.blocks
  const begins = /^\s*(?:#[ \t]|[^\n]{1,200}\n={2,}[ \t]*\n)/.test(text)
  if (made.fields.title !== undefined || !begins || first?.kind !== 'crosshead') return made
  return { ...made, fields: { ...made.fields, title: first.text }, blocks: [{ ...first, kind: 'headline' }, ...rest] }
}

/** No front matter has a key of that name. */
const HTML = '\n'
