// A photo on a page: the picture in its renditions, or the frame of one that is lost, with its words.
import type { Photo } from '../archive/types.ts'
import type { Format, Picture, Rendition, ShownPhoto } from '../photos/picture.ts'
import { escapeHtml } from './html.ts'
import { inLanguage } from './language.ts'
import { isSafeLink, link } from './links.ts'
import { photoAddress } from './thumb.ts'

/**
 * The column of the text in style.css: no photo is shown wider. On the finest screens of telephones a rendition for a
 * screen twice as fine as plain is as sharp as the eye sees, at half the bytes.
 */
const SIZES = '(min-width: 41rem) 38rem, (min-resolution: 2.5dppx) 63vw, 94vw'
/** One that is this much higher than it is wide is shown narrower, in style.css too, so that it is seen whole on a desk. */
const TALL = 1.2
const TALL_SIZES = SIZES.replace('38rem', '27rem')

/** Every browser asks a `source` for these; JPEG stands in the `img`. */
const BETTER = ['avif', 'webp'] as const satisfies readonly Format[]

/**
 * The figure of a photo, with what became of its file. `first` is not loaded lazily; `around` is the language of the text
 * it stands in.
 */
export function figure(
  photo: Photo,
  { picture, lost, undecoded, digest }: Pick<ShownPhoto, 'picture' | 'lost' | 'undecoded' | 'digest'>,
  from: string,
  first: boolean,
  around?: string
): string {
  const inEnglish = inLanguage('en', around)
  const credit = [photo.credit, ...(isNews(photo) ? [photo.copyright] : [])].filter(Boolean).join(' · ')
  const words = [
    photo.caption && `<span class="caption">${escapeHtml(photo.caption)}</span>`,
    credit && `<span class="credit">${escapeHtml(credit)}</span>`,
    picture?.flaw && `<span class="flaw"${inEnglish}>The picture was received ${escapeHtml(picture.flaw)}.</span>`
  ].filter(Boolean)
  const caption = words.length ? `<figcaption>${words.join(' ')}</figcaption>` : ''
  const id = escapeHtml(photo.id)
  if (picture) {
    const isTall = picture.height > picture.width * TALL
    const html = pictureOf(photo, picture, from, { sizes: isTall ? TALL_SIZES : SIZES, first })
    const shown = digest === undefined ? html : leading(html, digest, from, inEnglish)
    return `<figure id="${id}" class="photo${isTall ? ' tall' : ''}">${shown}${caption}</figure>\n`
  }
  const bare = !caption && !photo.alt
  const why = photo.file !== undefined && lost ? `: its file ${escapeHtml(lost)}` : ''
  const alt = photo.alt && photo.alt !== photo.caption ? ` It showed: ${escapeHtml(photo.alt)}` : ''
  const ask = ` <a href="${link('lost-photos.html#supply', from)}">Do you have it?</a>${wasAt(photo)}`
  const what = bare ? 'A photo stood here, which' : 'This photo'
  const said = undecoded
    ? `${what} is kept, but not shown${why}.${alt}`
    : `${what} was not preserved${why}.${alt}${ask}`
  // Without a word of it there is nothing that a frame could hold.
  const frame = `<p class="frame"${inEnglish}><span>${said}</span></p>`
  return `<figure id="${id}" class="photo lost${bare ? ' bare' : ''}">${frame}${caption}</figure>\n`
}

/** Where somebody may look for it, or for a copy of it. */
const wasAt = ({ original }: Photo) =>
  original !== undefined && isSafeLink(original)
    ? ` <a href="${escapeHtml(original)}" rel="external noreferrer">Where it was published</a>`
    : ''

/** Does the copyright notice say more than the credit does? */
const isNews = ({ copyright = '', credit = '' }: Photo) => !credit.toLowerCase().includes(copyright.toLowerCase())

/** The picture as it leads to its own page, where it is larger. */
function leading(html: string, digest: string, from: string, inEnglish: string) {
  const page = link(photoAddress(digest), from)
  return `<a class="larger" href="${page}">${html}<span class="out"${inEnglish}>Larger view</span></a>`
}

/**
 * The picture over a tiny one of itself, which stands in the page and so is there at once. `sizes` is how wide the page
 * shows it; the `first` of a page is not loaded lazily.
 */
export function pictureOf(
  photo: Photo,
  picture: Picture,
  from: string,
  { sizes, first }: { sizes: string; first: boolean }
): string {
  const of = (format: Format) => picture.renditions.filter(r => r.format === format)
  const widest = of('jpeg').at(-1) as Rendition
  const size = `width="${widest.width}" height="${widest.height}"`
  const srcset = (format: Format) =>
    of(format)
      .map(r => `${link(r.address, from)} ${r.width}w`)
      .join(', ')
  const source = (format: Format, media = '') =>
    `<source type="image/${format}"${media} srcset="${srcset(format)}" sizes="${sizes}">`
  const sources = [
    // Who wants nothing to move sees the first picture.
    ...(picture.animated ? [source('jpeg', ' media="(prefers-reduced-motion: reduce)"')] : []),
    ...BETTER.filter(format => of(format).length).map(format => source(format))
  ]
  const load = first ? '' : ' loading="lazy" decoding="async"'
  const img = `<img src="${link(widest.address, from)}" srcset="${srcset('jpeg')}" sizes="${sizes}" ${size} alt="${escapeHtml(photo.alt ?? '')}"${load}>`
  const tiny = picture.tiny ? `<img class="tiny" src="${picture.tiny}" ${size} alt="">` : ''
  return `<span class="picture${picture.clear ? ' clear' : ''}">${tiny}<picture>${sources.join('')}${img}</picture></span>`
}
