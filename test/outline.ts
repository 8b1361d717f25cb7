// A built page as a reader meets it: one line for each heading, paragraph, link and picture, for a person to compare.
import fs from 'node:fs'
import { Parser } from 'htmlparser2'

/** What tests look at in a page. */
export interface PageRead {
  title: string
  language: string
  /** The text of `<main>`, a line for each block. */
  lines: string[]
  /** Everything that leads or points to something: `href`, `src`, `srcset`. */
  links: string[]
  ids: Set<string>
  /** Ids that stand more than once. */
  repeated: string[]
}

const BLOCKS = new Set(
  'article aside blockquote details div dl dt figcaption figure footer h1 h2 h3 h4 header li nav ol p section summary table tr ul'.split(
    ' '
  )
)
/** What follows these on the same line is set off from them. */
const PARTS: Record<string, string> = { dt: ': ', td: ' | ', th: ' | ' }
/** Enough to know a paragraph by; its whole text is tested where it is made. */
const LONGEST = 160

/** Reads a page. */
export function readHtml(file: string): PageRead {
  const page: PageRead = { title: '', language: '', lines: [], links: [], ids: new Set(), repeated: [] }
  let [within, line, href, inMain] = ['', '', '', false]
  const flush = (mark = '') => {
    const text = line.replace(/\s+/g, ' ').replace(/ \| $/, '').trim()
    if (text && inMain) page.lines.push(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
    line = mark
  }
  const parser = new Parser({
    onopentag(name, at) {
      if (name === 'html') page.language = at.lang ?? ''
      if (name === 'main') inMain = true
      for (const link of [at.href, at.src, ...(at.srcset ?? '').split(',').map(part => part.trim().split(' ')[0])])
        if (link) page.links.push(link)
      if (at.id && page.ids.has(at.id)) page.repeated.push(at.id)
      if (at.id) page.ids.add(at.id)
      if (BLOCKS.has(name)) flush(/^h\d$/.test(name) ? `${'#'.repeat(Number(name[1]))} ` : name === 'li' ? '- ' : '')
      if (name === 'a') {
        href = at.href ?? ''
        line += '['
      }
      if (name === 'img') line += `<${at.alt || 'a photo'}, ${at.width} × ${at.height}>`
      within = name
    },
    ontext(text) {
      if (within === 'title') page.title += text
      else if (within !== 'style') line += text
    },
    onclosetag(name) {
      if (name === 'a') line += ` → ${href}]`
      if (PARTS[name]) line += PARTS[name]
      else if (BLOCKS.has(name)) flush()
      if (name === 'main') inMain = false
      within = ''
    }
  })
  parser.end(fs.readFileSync(file, 'utf8'))
  return page
}

/** A page as text. */
export function outline(address: string, { title, lines }: PageRead): string {
  return `=== ${address} · ${title}\n${lines.join('\n')}\n`
}
