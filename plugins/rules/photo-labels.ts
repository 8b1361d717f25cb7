// Finds the labels of captions and credits (`Photo:`, `Image source,`, `Bildquelle:`) in a line.
import { CAPTION_LABELS, CREDIT_LABELS, PHOTO_BUTTONS, PHOTO_LABELS, SOURCE_LABELS } from './words/photo.ts'

/** What a label says that its text is. `photo` says only that it is about a photo, `source` not even that. */
export type Label = 'caption' | 'credit' | 'photo' | 'source'

/** The longest first, so that `image caption` is not taken for `image`. */
const words = (lists: Record<string, string[]>): string =>
  [...new Set(Object.values(lists).flat())].sort((a, b) => b.length - a.length).join('|')

/** Behind a label stands a colon, or the comma or nothing that the sites of broadcasters print. */
const HEAD = {
  caption: new RegExp(`^(?:${words(CAPTION_LABELS)})\\s*[:：,،]\\s*|^(?:image|media|photo) caption\\s+`, 'iu'),
  credit: new RegExp(
    `^[([（]?\\s*(?:[©|–—]\\s*)?(?:(?:${words(CREDIT_LABELS)})\\s*(?:[:：,،]|\\.{3}|…)\\s*|(?:image (?:copyright|source)|(?:photo|photograph|image|picture|illustration)s? (?:by|via|courtesy of)|fot\\.)\\s+)`,
    'iu'
  ),
  photo: new RegExp(
    `^[([（]?\\s*(?:[©|–—]\\s*)?(?:${words(PHOTO_LABELS)})(?: (?:by|via|from|courtesy|credit))?\\s*[:：]\\s*`,
    'iu'
  ),
  source: new RegExp(`^[([（]?\\s*(?:${words(SOURCE_LABELS)})\\s*[:：]\\s*`, 'iu')
} as const satisfies Record<Label, RegExp>

/** `Image captionCars queue …`: the space behind the label was lost. */
const GLUED = {
  caption: /^(?:Image|Media|Photo|Video) caption(?=["“‘]?\p{Lu})/u,
  credit: /^Image (?:source|copyright)(?=\p{Lu})/u
} as const

/** A label in the middle of a line, with a colon, or behind a bracket with a word for whose it is. */
const INNER = new RegExp(
  `(?:${words(CREDIT_LABELS)}|${words(PHOTO_LABELS)}|${words(SOURCE_LABELS)})(?: (?:by|via|credit|courtesy(?: of)?))?\\s*[:：]\\s*|(?<=[([]\\s*)(?:photo|photograph|image|picture|illustration|courtesy)s? (?:by|via|courtesy of|courtesy|from|of)\\s+`,
  'giu'
)

/** A label with nothing behind it: its text is the next line. */
const ALONE = new RegExp(
  `^[([（]?\\s*(?:(${words(CAPTION_LABELS)})|(${words(CREDIT_LABELS)})|(${words(PHOTO_LABELS)}))\\s*[:：,]?\\s*$`,
  'iu'
)

const BUTTON = new RegExp(`(?:${PHOTO_BUTTONS.join('|')})`, 'giu')

/** The label that a text begins with, and the text behind it. */
export function headLabel(text: string): { label: Label; rest: string; word: string } | undefined {
  const head = text.slice(0, 60)
  for (const label of ['caption', 'credit', 'photo', 'source'] as const) {
    const found = HEAD[label].exec(head) ?? ((label === 'caption' || label === 'credit') && GLUED[label].exec(head))
    if (found && text.length > found[0].length)
      return { label, rest: text.slice(found[0].length).trim(), word: found[0].trim() }
  }
}

/** What a line that is only a label asks of the next one. */
export function aloneLabel(text: string): { label: Label; closed: boolean } | undefined {
  if (text.length > 40) return
  const found = ALONE.exec(text)
  if (!found) return
  // `Caption` needs no colon; `Photo` may be a button.
  const closed = /[:：,]\s*$/.test(text) || found[1] !== undefined
  return { label: found[1] ? 'caption' : found[2] ? 'credit' : 'photo', closed }
}

/** Where the last label inside a text begins and where what it labels begins. */
export function innerLabel(text: string): { at: number; after: number } | undefined {
  if (!/[:：([]/.test(text)) return
  const found = [...text.matchAll(INNER)].findLast(({ index }) =>
    isBreak(text.slice(Math.max(0, index - 2), index + 1))
  )
  return found && { at: found.index, after: found.index + found[0].length }
}

/** May a label begin here? It has a capital, or a sentence, a bracket or a lost break stands before it. */
function isBreak(around: string): boolean {
  const [before, first] = [around.slice(0, -1), around.slice(-1)]
  if (!before) return false
  const capital = first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase()
  return capital ? !/[\p{Lu}\d]$/u.test(before) : /[.!?…”"’)\]]\s$|[([]$/u.test(before)
}

/** The text before a label that it ends with (`The harbour. Photo:`), and that label; the text is whole if there is none. */
export function trailingLabel(text: string): [text: string, label?: string] {
  const end = text.slice(-40)
  const label = /[:：]\s*$/.test(end) && innerLabel(`${text}…`)
  return label && label.after >= text.length
    ? [text.slice(0, label.at).replace(/[([\s]+$/, ''), text.slice(label.at)]
    : [text]
}

/** The text without what the buttons on the photo said; undefined if there was none. */
export function withoutButtons(text: string): string | undefined {
  const rest = text.replace(BUTTON, ' ').replace(/\s+/g, ' ').trim()
  return rest.length < text.length ? rest : undefined
}
