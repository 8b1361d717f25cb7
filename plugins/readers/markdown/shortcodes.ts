// Hugo's shortcodes in Markdown: pictures and quotations stay, links lead where they led, the rest is told and left out.
import { escaped } from '../markup/html.ts'

const SHORTCODE = /\{\{([<%])\s*(\/?)\s*([\w./-]{1,60})((?:[^{}]|\{(?!\{)|\}(?!\})){0,4000}?)\/?\s*[>%]\}\}/g
const PICTURE = /img|image|figure|photo|picture/i
const LINK = /^(?:ref|relref)$/

/** The text without shortcodes, and the names of those that were left out with nothing in their place. */
export interface WithoutShortcodes {
  text: string
  left: string[]
}

/** Replaces shortcodes by what they show. Anything else in braces, such as a template, is text. */
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
  return { text, left }
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
