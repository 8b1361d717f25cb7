// Links inside the site: relative, and naming the file, so that they work from any folder and from a disk.

/** The link from one page of the site to another: `link('style.css', '/2020-10/x.html')` is `../style.css`. */
export function link(target: string, from: string): string {
  let up = ''
  for (let slash = from.indexOf('/', 1); slash >= 0; slash = from.indexOf('/', slash + 1)) up += '../'
  if (PLAIN.test(target)) return up + target
  const at = target.indexOf('#')
  const [file, fragment] = at < 0 ? [target] : [target.slice(0, at), target.slice(at + 1)]
  const path = up + file.split('/').map(encodeURIComponent).join('/')
  return fragment === undefined ? path : `${path}#${encodeURIComponent(fragment)}`
}

/** What means itself in a link, as almost every address of ours does. */
const PLAIN = /^[\w./-]+(?:#[\w-]+)?$/

/** The front-matter page behind an address, for who will correct it: `articles/2020-10/x.md`. */
export const pageFile = (address: string): string => `articles/${address.replace(/\.html$/, '.md')}`

/** An address that a received text may link to; anything else stays text. */
export const isSafeLink = (address: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(address)
