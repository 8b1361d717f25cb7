// Links inside the site: relative, and naming the file, so that they work from any folder and from a disk.

/** The link from one page of the site to another: `link('style.css', '/2020-10/x.html')` is `../style.css`. */
export function link(target: string, from: string): string {
  const depth = from.replace(/^\//, '').split('/').length - 1
  const [file = '', fragment] = target.split('#', 2)
  const path = '../'.repeat(depth) + file.split('/').map(encodeURIComponent).join('/')
  return fragment === undefined ? path : `${path}#${encodeURIComponent(fragment)}`
}

/** The front-matter page behind an address, for who will correct it: `articles/2020-10/x.md`. */
export const pageFile = (address: string): string => `articles/${address.replace(/\.html$/, '.md')}`

/** An address that a received text may link to; anything else stays text. */
export const isSafeLink = (address: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(address)
