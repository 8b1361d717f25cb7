// A photo on a page: the picture in its renditions, or the frame of one that is lost, with its words.
import type { Photo } from '../archive/types.ts'
import type { Rendition } from '../photos/renditions.ts'
import { escapeHtml } from './html.ts'
import { inLanguage } from './language.ts'
import { link } from './links.ts'

/** The column of the text in style.css: no photo is shown wider. */
const SIZES = '(min-width: 41rem) 38rem, 94vw'

/**
 * The figure of a photo. `renditions` are those of a photo that is kept, widest last. `first` is not loaded lazily;
 * `around` is the language of the text it stands in.
 */
export function figure(
  photo: Photo,
  renditions: readonly Rendition[],
  from: string,
  first: boolean,
  around?: string
): string {
  const words = [
    photo.caption && `<span class="caption">${escapeHtml(photo.caption)}</span>`,
    photo.credit && `<span class="credit">${escapeHtml(photo.credit)}</span>`
  ].filter(Boolean)
  const caption = words.length ? `<figcaption>${words.join(' ')}</figcaption>` : ''
  if (!renditions.length) {
    const alt = photo.alt && photo.alt !== photo.caption ? ` It showed: ${escapeHtml(photo.alt)}` : ''
    const frame = `<p class="frame"${inLanguage('en', around)}><span>This photo was not preserved.${alt}</span></p>`
    return `<figure id="${escapeHtml(photo.id)}" class="photo lost">${frame}${caption}</figure>\n`
  }
  return `<figure id="${escapeHtml(photo.id)}" class="photo">${picture(photo, renditions, from, first)}${caption}</figure>\n`
}

function picture(photo: Photo, renditions: readonly Rendition[], from: string, first: boolean): string {
  const srcset = (format: string) =>
    renditions
      .filter(r => r.format === format)
      .map(r => `${link(r.address, from)} ${r.width}w`)
      .join(', ')
  const fallback = renditions.filter(r => r.format === 'jpeg')
  const widest = fallback.at(-1) as Rendition
  const size = `width="${widest.width}" height="${widest.height}"`
  const load = first ? '' : ' loading="lazy" decoding="async"'
  return (
    `<picture><source type="image/webp" srcset="${srcset('webp')}" sizes="${SIZES}">` +
    `<img src="${link(widest.address, from)}" srcset="${srcset('jpeg')}" sizes="${SIZES}" ${size} alt="${escapeHtml(photo.alt ?? '')}"${load}></picture>`
  )
}
