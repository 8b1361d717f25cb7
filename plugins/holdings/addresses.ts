// The address that a photo was published at, as something that can be looked up.

/** An address on the web without what does not change the picture: `example.org/a.jpg?w=3`. Nothing for any other. */
export function addressKey(address: string): string | undefined {
  const url = webAddress(address)
  return url && `${url.host}${url.pathname}${url.search}`
}

/** The file that an address would be in a mirror of its site: `example.org/img/a.jpg`, with and without its query. */
export function mirrored(address: string): string[] {
  const url = webAddress(address)
  if (!url || url.pathname.endsWith('/')) return []
  const at = `${url.hostname}${decoded(url.pathname)}`
  return url.search ? [`${at}${decoded(url.search)}`, at] : [at]
}

/** A path as it is written in markup → as it may be on the disk, the likelier first. */
export function paths(printed: string): string[] {
  const bare = printed.replace(/[?#].*$/s, '')
  return [...new Set([printed, bare, decoded(bare)])].map(it => it.replaceAll('\\', '/')).filter(Boolean)
}

export const hasScheme = (reference: string): boolean => /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(reference)

function webAddress(address: string): URL | undefined {
  const whole = address.startsWith('//') ? `https:${address}` : address
  if (!/^https?:/i.test(whole)) return
  try {
    return new URL(whole)
  } catch {
    return
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a stray % is what it is
  }
}
