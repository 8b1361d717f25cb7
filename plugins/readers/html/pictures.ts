// A photo in a page: where its picture may be, its alt text, its caption and credit.
import { classWords } from './class-words.ts'
import { absolute } from './runs.ts'
import { type Element, elementsIn, textOf } from './tree.ts'

/** A photo as a page shows it. */
export interface Picture {
  /** Where it may be found, the best first: as the page has it, perhaps a path beside the page, and whole. */
  addresses: string[]
  alt?: string
  /** In CSS pixels, as the page states them. */
  width?: number
  height?: number
  element: Element
}

/** Attributes in which pages keep the address of a picture that is loaded late. */
const LATE = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-full-src',
  'data-hi-res-src',
  'data-image',
  'data-url',
  'data-large_image',
  'data-orig-file'
]
const LATE_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset']

/** The photo that an `img`, `picture` or `amp-img` shows. */
export function pictureOf(img: Element, base: string | undefined): Picture {
  const holder = img.parent?.name === 'picture' ? img.parent : undefined
  const sets = [
    img,
    ...(holder?.children.filter((c): c is Element => 'name' in c && c.name === 'source') ?? [])
  ].flatMap(element => LATE_SETS.flatMap(name => candidates(element.attributes[name])))
  const a = img.attributes
  const own = [...sets.sort((x, y) => y.size - x.size).map(c => c.address), ...LATE.map(name => a[name]), a.src].filter(
    isAddress
  )
  const without = own.length ? undefined : withoutScript(holder ?? img)
  if (without) return { ...pictureOf(without, base), alt: altOf(img) ?? altOf(without), element: img }
  const printed = [...linkedFrom(holder ?? img), ...own]
  return {
    addresses: placesOf(printed, base),
    alt: altOf(img),
    width: pixels(a.width),
    height: pixels(a.height),
    element: img
  }
}

/** What a program wrote where it had no words: an address is none either. */
const NO_WORDS = /^(?:null|undefined|none|nan|\[object Object\]|https?:\/\/\S+)$/i

function altOf({ attributes }: Element): string | undefined {
  const alt = attributes.alt?.replace(/\s+/g, ' ').trim()
  return alt && !NO_WORDS.test(alt) ? alt : undefined
}

const isAddress = (address: string | undefined): address is string =>
  Boolean(address?.trim() && !isPlaceholder(address))

/** A picture that is a link to a picture is a small copy of it. */
function linkedFrom({ parent }: Element): string[] {
  const href = parent?.name === 'a' ? parent.attributes.href : undefined
  return href && /\.(?:jpe?g|png|webp|avif|gif|tiff?)(?:\?[^#]*)?$/i.test(href) ? [href] : []
}

/** What stands beside it for readers without script, where a script was to load the picture. */
function withoutScript({ parent }: Element): Element | undefined {
  const aside = parent?.children.find((c): c is Element => 'name' in c && c.name === 'noscript')
  const [img] = aside ? [...elementsIn(aside)].filter(e => e.name === 'img' && isAddress(e.attributes.src)) : []
  return img
}

/** So many sizes no picture has. */
const MOST = 12

/** Addresses as they are printed, each followed by the whole of it where that says more. */
export function placesOf(printed: readonly string[], base: string | undefined): string[] {
  const given = [...new Set(printed.map(it => it.trim()))].slice(0, MOST)
  return [...new Set(given.flatMap(it => [it, /^[a-z][a-z\d+.-]*:/i.test(it) ? it : (absolute(it, base) ?? it)]))]
}

/** The addresses of a srcset with their size: width in pixels, or density. */
function candidates(srcset: string | undefined): { address: string; size: number }[] {
  if (!srcset || srcset.length > 20_000) return []
  // A comma inside an address is followed by no space; a data: address ends at the first space.
  return srcset.split(/,\s+|,(?=(?:https?:)?\/\/|data:)/).flatMap(part => {
    const [address, descriptor = '1x'] = part.trim().split(/\s+/)
    return address ? [{ address, size: Number.parseFloat(descriptor) || 0 }] : []
  })
}

/** A tiny picture that stands in for one that is loaded late. */
const isPlaceholder = (address: string) => /^data:/i.test(address) && address.length < 1500

const pixels = (value: string | undefined) =>
  value && /^\d{1,5}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : undefined

/** Smaller pictures are icons, faces of authors, buttons. */
const SMALLEST = 90
const NO_PHOTO = new Set([
  'logo',
  'icon',
  'avatar',
  'emoji',
  'gravatar',
  'sprite',
  'pixel',
  'tracking',
  'spacer',
  'badge',
  'headshot',
  'smiley',
  'wp-smiley'
])

/** Is it a photo, not an icon, a logo or a counter? */
export function isPhotograph({ width, height, element, addresses }: Picture): boolean {
  if ((width !== undefined && width < SMALLEST) || (height !== undefined && height < SMALLEST)) return false
  const words = [...classWords(element), ...(element.parent ? classWords(element.parent) : [])]
  if (words.some(word => NO_PHOTO.has(word))) return false
  return !addresses.some(at =>
    /^data:/i.test(at)
      ? /^data:image\/svg/i.test(at)
      : /(?:logo|icon|avatar|emoji|sprite|pixel|spacer|blank|placeholder)[^/]{0,20}$/i.test(at.slice(-80)) ||
        /\.svg(?:\?|$)/i.test(at)
  )
}

const CREDIT = new Set([
  'credit',
  'credits',
  'copyright',
  'photographer',
  'attribution',
  'photocredit',
  'source',
  'fotocredit',
  'imagecredit',
  'bildnachweis',
  'creditline'
])
const CREDIT_PROPERTIES = /\b(?:copyrightHolder|creditText|author|creator|copyrightNotice)\b/

/** Does this element hold the credit of a photo? */
export const isCredit = (element: Element): boolean =>
  CREDIT_PROPERTIES.test(element.attributes.itemprop ?? '') || classWords(element).some(word => CREDIT.has(word))

/** Caption and credit in the words of a figure. */
export function wordsOf(box: Element): { caption?: string; credit?: string } {
  let credit: Element | undefined
  for (const element of elementsIn(box)) {
    if (!isCredit(element) || element.name === 'img') continue
    if (textOf(element)) {
      credit = element
      break
    }
  }
  const creditText = credit && textOf(credit)
  const whole = textOf(box)
  if (!credit || !creditText || creditText.length > 300) return { caption: whole || undefined }
  const at = whole.lastIndexOf(creditText)
  const caption =
    at < 0 ? whole : `${whole.slice(0, at)} ${whole.slice(at + creditText.length)}`.replace(/\s+/g, ' ').trim()
  return { caption: caption || undefined, credit: creditText }
}
