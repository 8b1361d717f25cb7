// The content of a WordPress post → HTML: shortcodes, and paragraphs that only blank lines part.
import { escaped } from '../markup/html.ts'

const BLOCK =
  /^<(?:!--|\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|thead|tbody|tr|td|th|pre|figure|figcaption|hr|form|section|article|aside|header|footer|iframe|video|audio|script|style|address|details|summary)\b)/i
const CAPTION = /\[(?:wp_)?caption\b([^\]]{0,2000})\]([\s\S]{0,20000}?)\[\/(?:wp_)?caption\]/gi
const EMBED =
  /\[(embed|video|audio|playlist|youtube|vimeo|tweet|soundcloud|googlemaps)\b([^\]]{0,2000})\](?:([^[\]]{0,2000})\[\/\1\])?/gi
/** A shortcode has attributes, or is closed, or is one of WordPress's own; `[sic]` is none of these. */
const OTHER = /\[(\/?)([a-z][\w-]{1,40})((?:\s+[\w-]+=(?:"[^"\]]{0,500}"|'[^'\]]{0,500}'|[^\s\]"']{1,200}))*)\s*\/?\]/gi

/** The content as HTML, and the words of the shortcodes that were left out. */
export interface WordPressHtml {
  html: string
  /** Galleries by the numbers of their attachments. */
  galleries: string[][]
}

/** Makes HTML of a post's content. */
export function wordPressHtml(content: string): WordPressHtml {
  const galleries: string[][] = []
  const closed = new Set([...content.matchAll(/\[\/([a-z][\w-]{1,40})\]/gi)].map(it => it[1]?.toLowerCase()))
  const text = content
    // Its class has the words of a photo's box, and what stands beside the picture is text.
    .replace(/\bclass="[^"<>]{0,500}\bwp-block-media-text[^"<>]{0,500}"/g, '')
    .replace(/<!--nextpage-->|<!--more[^>]{0,200}-->/g, '\n\n')
    .replace(CAPTION, (_, attributes: string, inside: string) => `\n\n${figure(attributes, inside)}\n\n`)
    .replace(
      EMBED,
      (_, __, attributes: string, inside = '') => `\n\n${escaped(addressIn(`${inside} ${attributes}`))}\n\n`
    )
    .replace(OTHER, (whole, slash: string, name: string, attributes: string) => {
      if (name.toLowerCase() === 'gallery')
        galleries.push(
          /ids=["']?([\d,\s]+)/
            .exec(attributes)?.[1]
            ?.split(/[\s,]+/)
            .filter(Boolean) ?? []
        )
      else if (!slash && !attributes.trim() && !closed.has(name.toLowerCase())) return whole
      return ''
    })
  return { html: paragraphs(text), galleries }
}

/** The picture in it, and what is left of the words, or the words in its attribute. */
function figure(attributes: string, inside: string): string {
  const image = /<a\b[^>]{0,1000}>\s*<img\b[^>]{0,4000}>\s*<\/a>|<img\b[^>]{0,4000}>/i.exec(inside)?.[0] ?? ''
  const words = inside.replace(image, '').trim() || (/\bcaption=["']([^"']*)["']/.exec(attributes)?.[1] ?? '')
  return `<figure>${image}<figcaption>${words.replace(/\s*\n\s*/g, ' ')}</figcaption></figure>`
}

const addressIn = (text: string): string => /https?:\/\/[^\s"'<>]+/.exec(text)?.[0] ?? ''

/** WordPress's own rule: a blank line parts paragraphs, a line end is a break, unless a tag says otherwise. */
function paragraphs(content: string): string {
  if (/<!-- wp:/.test(content)) return content
  let pre = 0
  const parts = content.replace(/\r\n?/g, '\n').split(/\n\s*\n/)
  return parts
    .map(part => {
      const inside = pre > 0
      pre += (part.match(/<pre\b/gi)?.length ?? 0) - (part.match(/<\/pre>/gi)?.length ?? 0)
      const text = part.trim()
      if (!text || inside || BLOCK.test(text)) return text
      return `<p>${text.replace(/\n/g, '<br>')}</p>`
    })
    .join('\n\n')
}
