// The body of a page → HTML. Raw HTML is off, links are few, and an image is a photo of the article or nothing.
import MarkdownIt from 'markdown-it'
import { escapeHtml } from './html.ts'
import { isSafeLink } from './links.ts'

/** Makes the figure of a photo, by its id; undefined if the article has no such photo. */
export type FigureOf = (id: string) => string | undefined

/** The id of a photo that a text can show. */
export const PHOTO_ID: RegExp = /^photo-[\w-]+$/
const PHOTO = /^#(photo-[\w-]+)$/

const markdown = new MarkdownIt('commonmark', { html: false }).enable(['table', 'strikethrough'])
markdown.validateLink = address => isSafeLink(address) || PHOTO.test(address)

// A table may be wider than the page: it scrolls in a box of its own, by the keyboard too.
markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0">\n<table>\n'
markdown.renderer.rules.table_close = () => '</table>\n</div>\n'

// A paragraph that is one photo becomes its figure: a figure may not stand inside a paragraph.
markdown.core.ruler.push('photo', state => {
  const { tokens } = state
  for (let i = 1; i + 1 < tokens.length; i++) {
    const children = tokens[i]?.type === 'inline' ? (tokens[i]?.children ?? []) : []
    const [only] = children
    if (children.length !== 1 || only?.type !== 'image' || tokens[i - 1]?.type !== 'paragraph_open') continue
    const figure = figureOf(only.attrGet('src'), state.env as unknown as { figure: FigureOf })
    if (figure === undefined) continue
    const photo = new state.Token('photo', '', 0)
    photo.content = figure
    tokens.splice(i - 1, 3, photo)
    i--
  }
})
// The dateline runs into the first paragraph, as it was printed; where the text begins otherwise, it stands alone.
markdown.core.ruler.push('dateline', state => {
  const { dateline } = state.env as unknown as Body
  if (!dateline) return
  const { tokens } = state
  const first = tokens.findIndex(token => token.type !== 'photo')
  const words = new state.Token('dateline', '', 0)
  words.content = dateline
  const inline = tokens[first]?.type === 'paragraph_open' ? tokens[first + 1] : undefined
  if (inline?.children) inline.children.unshift(words)
  else {
    words.block = true
    tokens.unshift(words)
  }
})
markdown.renderer.rules.dateline = (tokens, i) => {
  const words = escapeHtml(tokens[i]?.content ?? '')
  return tokens[i]?.block ? `<p class="dateline">${words}</p>\n` : `<span class="dateline">${words}</span> `
}
markdown.renderer.rules.photo = (tokens, i) => tokens[i]?.content ?? ''
// An image in the middle of a line, or of no photo: its words stay, nothing is fetched.
markdown.renderer.rules.image = (tokens, i) => escapeHtml(tokens[i]?.content ?? '')

interface Body {
  figure: FigureOf
  dateline?: string
}

/** Renders a body. */
export function renderBody(body: string, figure: FigureOf, dateline?: string): string {
  return markdown.render(body, { figure, dateline } satisfies Body)
}

function figureOf(address: string | number | null, env: { figure: FigureOf }): string | undefined {
  const id = PHOTO.exec(String(address ?? ''))?.[1]
  return id === undefined ? undefined : env.figure(id)
}
