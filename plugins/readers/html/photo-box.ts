// A box with a photo and its words: a figure, or what a class calls one.
import { classWords } from './class-words.ts'
import { HEADING } from './elements.ts'
import { isCredit, isPhotograph, type Picture, pictureOf, wordsOf } from './pictures.ts'
import { around, type Element, elementsIn, textOf } from './tree.ts'

const PHOTO_BOX = new Set([
  'caption',
  'figure',
  'photo',
  'image',
  'img',
  'picture',
  'media',
  'foto',
  'bild',
  'imagen',
  'wp-caption'
])
const CAPTION = new Set([
  'caption',
  'captions',
  'figcaption',
  'legend',
  'bildunterschrift',
  'imagecaption',
  'photocaption',
  'cutline'
])
/** More words than that are not a caption. */
export const LONGEST_CAPTION = 700
/** No more paragraphs than that stand in it. */
const PARAGRAPHS = 3

/** The photo in a box and its words, if there is one photo, and little more. */
export function photoIn(
  box: Element,
  base: string | undefined
): { picture: Picture; caption?: string; credit?: string } | undefined {
  const elements = [...elementsIn(box)]
  const imgs = elements.filter(e => (e.name === 'img' || e.name === 'amp-img') && !inside(e, 'noscript', box))
  const pictures = imgs.map(img => pictureOf(img, base)).filter(isPhotograph)
  const [picture] = pictures
  if (!picture || new Set(pictures.map(p => p.addresses[0])).size > 2) return
  if (textOf(box).length > LONGEST_CAPTION) return
  if (elements.filter(e => e.name === 'p' && textOf(e)).length > PARAGRAPHS) return
  const figcaption = elements.find(e => e.name === 'figcaption' || isCaptionBox(e))
  if (!figcaption && box.name !== 'figure' && tellsMore(box, elements)) return
  const { caption, credit } = wordsOf(figcaption ?? box)
  const beside = elements.find(e => isCredit(e) && textOf(e) && textOf(e).length < 200)
  const said = credit ?? (beside && textOf(beside))
  if (caption === said) return { picture, credit: said }
  // What is called a credit may hold the caption once more.
  const own = caption && said?.startsWith(caption) ? said.slice(caption.length).trim() : said
  return { picture, caption, credit: own }
}

/** A line under a photo is shorter. */
const LONGEST_LINE = 300

/** Does a box, which has no element for a caption, tell what stands beside the photo: a slide of a gallery, a piece of the text? */
const tellsMore = (box: Element, elements: readonly Element[]) =>
  textOf(box).length > LONGEST_LINE ||
  classWords(box).includes('media') ||
  (elements.some(e => HEADING.test(e.name) && textOf(e)) && elements.some(e => e.name === 'p' && textOf(e)))

/** What a figure may show that is no photo: its caption is a line of the text. */
const NO_PHOTO = new Set(['table', 'iframe', 'video', 'audio', 'blockquote', 'pre'])

/** Are these the words of a figure that shows a table, a film or a post? */
export function isOfNoPhoto(words: Element): boolean {
  const figure = [words, ...around(words)].find(it => it.name === 'figure')
  if (!figure) return false
  const inside = [...elementsIn(figure)]
  if (inside.some(it => it.name === 'img' || it.name === 'amp-img')) return false
  return /\bwp-block-embed\b/.test(figure.attributes.class ?? '') || inside.some(it => NO_PHOTO.has(it.name))
}

/** Does it hold a caption and nothing else? */
export const isCaptionBox = (element: Element) =>
  element.attributes.class !== undefined &&
  classWords(element).some(word => CAPTION.has(word)) &&
  element.size < 2 * LONGEST_CAPTION &&
  textOf(element).length < LONGEST_CAPTION &&
  ![...elementsIn(element)].some(e => e.name === 'img')

/** May it be a photo with its words? */
export const isPhotoBox = (element: Element) =>
  element.size < 3 * LONGEST_CAPTION &&
  (element.name === 'figure' ||
    (element.name !== 'body' &&
      element.attributes.class !== undefined &&
      classWords(element).some(word => PHOTO_BOX.has(word))))

function inside(element: Element, name: string, until: Element): boolean {
  for (let at = element.parent; at && at !== until; at = at.parent) if (at.name === name) return true
  return false
}
