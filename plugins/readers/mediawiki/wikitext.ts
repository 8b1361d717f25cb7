// Wikitext → HTML, in sections. What HTML it has itself is left as it is: the reader of fragments knows what to make of it.
import { escaped } from '../markup/html.ts'
import { linkHtml, namespaceOf, pictureHtml, type Wiki } from './links.ts'
import { replaceNested, replaceSpans } from './nested.ts'
import { tableHtml } from './tables.ts'
import { type Told, templateText } from './templates.ts'

/** An article as its wikitext says it. */
export interface Wikitext {
  /** The text before the first heading, then each with what stands below it. */
  sections: { heading?: string; html: string }[]
  /** The notes that a footnote leads to. */
  footnotes: string[]
  tags: string[]
  told: Told
}

/** `|` and the like would be read as marks. */
const literal = (text: string) => escaped(text).replace(/[[\]{}|'*#:;=]/g, mark => `&#${mark.charCodeAt(0)};`)

/** Reads the text of a page. */
export function readWikitext(wikitext: string, wiki: Wiki): Wikitext {
  const told: Told = { dates: [], left: new Map() }
  const [tags, footnotes]: [string[], string[]] = [[], []]
  const links = (text: string) => replaceNested(text, '[[', ']]', inside => linkHtml(inside, wiki, tags))
  const plain = replaceSpans(
    replaceSpans(wikitext, /<!--/g, '-->', () => ''),
    /<nowiki>/gi,
    '</nowiki>',
    inside => literal(inside)
  )
    .replace(/<nowiki\s?\/>|<\/?(?:noinclude|includeonly|onlyinclude|section)\b[^<>]*>|__[a-z]{3,20}__/gi, '')
    .replace(/\{\{\{[^{}]*\}\}\}/g, '')
  const printed = links(replaceNested(plain, '{{', '}}', inside => templateText(inside, told)))
  const shown = replaceSpans(printed, /<gallery\b[^<>]*>/gi, '</gallery>', lines => galleryHtml(lines, wiki))
  const text = replaceSpans(shown.replace(/<ref\b[^<>]*\/>/gi, ''), /<ref\b[^<>]*>/gi, '</ref>', note => {
    const words = inline(note).trim()
    if (words) footnotes.push(words)
    return ''
  }).replace(/<\/?(?:references|ref)\b[^<>]*>/gi, '')
  const sections: Wikitext['sections'] = [{ html: '' }]
  let lines: string[] = []
  const close = () => {
    const last = sections.at(-1)
    if (last) last.html = blocksHtml(lines)
    lines = []
  }
  for (const line of text.split(/\r\n?|\n/)) {
    const [, marks, heading] = /^(={1,6})([^=].*?)\1$/.exec(line.trim()) ?? []
    if (!marks || !heading) {
      lines.push(line)
      continue
    }
    close()
    sections.push({ heading: inline(heading.trim()), html: '' })
  }
  close()
  return { sections, footnotes, tags: [...new Set(tags)].filter(Boolean), told }
}

/** Lines → paragraphs, lists, tables. */
function blocksHtml(lines: readonly string[]): string {
  const out: string[] = []
  let paragraph: string[] = []
  const close = () => {
    const text = inline(paragraph.join('\n')).trim()
    if (text) out.push(/^<(?:p|div|table|blockquote|ul|ol|figure|center)\b/i.test(text) ? text : `<p>${text}</p>`)
    paragraph = []
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string
    const [, marks, item] = /^([*#:;]+)\s*(.*)$/.exec(line) ?? []
    if (/^\s*:*\{\|/.test(line)) {
      const end = lines.findIndex((other, k) => k > i && /^\s*\|\}/.test(other))
      const last = end < 0 ? lines.length : end
      close()
      out.push(tableHtml(lines.slice(i + 1, last), inline))
      i = last
    } else if (marks) {
      close()
      if (item) out.push(itemHtml(marks, inline(item)))
    } else if (!line.trim() || /^-{4,}/.test(line)) close()
    else if (/^\s*<(?:figure|blockquote)\b/i.test(line)) {
      close()
      out.push(inline(line))
    } else paragraph.push(line)
  }
  close()
  return out.join('\n').replace(/<\/(ul|ol)>\n<\1>/g, '\n')
}

function itemHtml(marks: string, item: string): string {
  const last = marks.at(-1)
  if (last === '*') return `<ul><li>${item}</li></ul>`
  if (last === '#') return `<ol><li>${item}</li></ol>`
  return `<p>${last === ';' ? `<b>${item}</b>` : item}</p>`
}

/** Bold, italics, and links to other sites. */
export const inline = (text: string): string =>
  text
    .replace(/\[((?:https?:|mailto:|\/\/)[^\s\]]+)\s+([^\]\n]{1,1000})\]/g, (_, to: string, label: string) =>
      anchor(to, label)
    )
    .replace(/\[((?:https?:)?\/\/[^\s\]]+)\]/g, (_, to: string) => anchor(to, escaped(to)))
    .replace(/'''''(.{1,2000}?)'''''/g, '<b><i>$1</i></b>')
    .replace(/'''(.{1,2000}?)'''(?!')/g, '<b>$1</b>')
    .replace(/''(.{1,2000}?)''(?!')/g, '<i>$1</i>')

const anchor = (to: string, label: string) => `<a href="${to.replaceAll('"', '%22')}">${label}</a>`

/** A picture a line, with its caption behind it. */
const galleryHtml = (lines: string, wiki: Wiki): string =>
  lines
    .split('\n')
    .map(line => {
      const [file = '', ...said] = line.trim().split('|')
      const [, prefix = '', name] = /^([^:]+):(.+)$/.exec(file) ?? []
      return file ? pictureHtml(name && namespaceOf(prefix, wiki) !== undefined ? name : file, said) : ''
    })
    .join('')
