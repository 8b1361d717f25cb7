// When two addresses are one: what differs between two ways to the same page is left out.

/** Parameters that say where a reader came from and not what is read, as web browsers and link cleaners list them. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|cmpid|ref|ref_src|smid|ns_\w+|at_\w+|wt_\w+|xtor|feature|output|amp)$/i

/**
 * `https://www.example.org/2020/ferry/?utm_source=x#top` → `example.org/2020/ferry`; undefined for what is no address
 * of an article, such as a front page.
 */
export function addressKey(address: string | undefined): string | undefined {
  const url = address && /^https?:\/\//i.test(address) ? parsed(address) : undefined
  if (!url) return
  const host = url.hostname.replace(/^(?:www|m|mobile|amp)\./, '')
  const path = url.pathname.replace(/\/(?:index\.(?:html?|php)|amp)?\/?$/, '')
  const asked = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
  if (!path && !asked.length) return
  return `${host}${path}${asked.length ? `?${asked.sort().join('&')}` : ''}`
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined // it is no address
  }
}
