// Shortcodes and template tags in Markdown: pictures and quotations stay, links lead where they led, the rest is told and left out.
import { escaped } from '../markup/html.ts'

const SHORTCODE = /\{\{([<%])\s*(\/?)\s*([\w./-]{1,60})((?:[^{}]|\{(?!\{)|\}(?!\})){0,4000}?)\/?\s*[>%]\}\}/g
const PICTURE = /img|image|figure|photo|picture/i
const LINK = /^(?:ref|relref)$/

/** The text without shortcodes, and the names of those that were left out with nothing in their place. */
export interface WithoutShortcodes {
  text: string
  left: string[]
}

/** A tag of Liquid or Nunjucks, as Jekyll and Eleventy have them; what a pair of them holds is text. */
const TAG = /\{%-?\s*(\w{1,40})(?:\s[^%{}]{0,1000})?-?%\}/g
const RAW = /\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g
/** The lines in which MDX is a program. */
const PROGRAM =
  /^(?:import\s[^\n]*\sfrom\s*['"][^'"\n]+['"]|import\s*['"][^'"\n]+['"]|export\s(?:const|default|let|function)\b[^\n]*);?$/gm

/** Replaces shortcodes by what they show. Anything else in braces, such as the value of a template, is text. */
export function withoutShortcodes(markdown: string): WithoutShortcodes {
  const closed = new Set([...markdown.matchAll(/\{\{[<%]\s*\/\s*([\w./-]{1,60})/g)].map(it => it[1]))
  const left: string[] = []
  // Whatever a shortcode is called, in the place of an address it is one.
  const linked = markdown.replace(
    /\]\(\{\{[<%]\s*[\w./-]{1,60}\s+"([^"\n]{1,1000})"\s*[>%]\}\}/g,
    (_, to: string) => `](${encodeURI(to)}`
  )
  const text = linked.replace(SHORTCODE, (_, __, slash: string, name: string, rest: string) => {
    if (slash) return ''
    const { named, plain } = attributesIn(rest)
    if (LINK.test(name)) return encodeURI(plain[0] ?? '')
    if (PICTURE.test(name) && named.has('src')) return picture(named)
    const words = named.get('text') ?? named.get('quote')
    if (words) return `\n\n> ${words.replace(/\s+/g, ' ')}\n\n`
    // What stands between a pair is text, and stays.
    if (!closed.has(name)) left.push([name, named.get('src') ?? named.get('id') ?? plain[0]].filter(Boolean).join(' '))
    return ''
  })
  const untagged = withoutTags(text, left)
  return { text: untagged, left }
}

/** Tags that print nothing of their own close or part what stands around them; the others are told. */
function withoutTags(text: string, left: string[]): string {
  return text
    .replace(PROGRAM, line => {
      left.push(line.slice(0, 60))
      return ''
    })
    .split(RAW)
    .map((part, i) =>
      i % 2
        ? part
        : part.replace(TAG, (tag, name: string) => {
            const [, post] = /post_url\s+["']?([\w/.-]+)/.exec(tag) ?? []
            if (post) return post
            if (!/^(?:end|if|else|elsif|unless|for|case|when|comment)/.test(name))
              left.push(tag.slice(2, -2).replace(/^-|-$/g, '').trim())
            return ''
          })
    )
    .join('')
}

function picture(named: ReadonlyMap<string, string>): string {
  const [src, alt = '', caption = '', credit = ''] = ['src', 'alt', 'caption', 'attr'].map(key => named.get(key))
  const words = [caption, credit].filter(Boolean).join(' ')
  return `\n\n<figure><img src="${escaped(src ?? '')}" alt="${escaped(alt)}"><figcaption>${escaped(words)}</figcaption></figure>\n\n`
}

function attributesIn(text: string): { named: Map<string, string>; plain: string[] } {
  const named = new Map<string, string>()
  const plain: string[] = []
  for (const [, key, double, single, tick, bare] of text.matchAll(
    /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`|([^\s"'`=]+))/g
  )) {
    const value = double?.replace(/\\(.)/g, '$1') ?? single ?? tick ?? bare ?? ''
    if (key) named.set(key.toLowerCase(), value)
    else plain.push(value)
  }
  return { named, plain }
}
