// A sitemap (sitemaps.org) of every article.

import { escapeXml } from '../archive/escape.ts'
import type { Export } from './index.ts'

/** The protocol's limit for one file. */
const MOST = 50_000

export const sitemap: Export = {
  name: 'sitemap',
  writes: '`sitemap.xml`, every article for search engines; needs the archive’s address',
  *files({ catalogue, settings }) {
    const { address } = settings
    if (address === undefined) return
    const parts = Math.max(1, Math.ceil(catalogue.count / MOST))
    const head = '<?xml version="1.0" encoding="utf-8"?>\n'
    const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    const nameOf = (part: number) => (parts === 1 ? 'sitemap.xml' : `sitemap-${part}.xml`)
    let [part, urls] = [1, [] as string[]]
    const page = () => ({ address: nameOf(part), text: `${head}<urlset ${namespace}>\n${urls.join('')}</urlset>\n` })
    for (const { address: at } of catalogue.entries()) {
      if (urls.length === MOST) {
        yield page()
        part++
        urls = []
      }
      urls.push(`<url><loc>${escapeXml(encodeURI(address + at))}</loc></url>\n`)
    }
    yield page()
    if (parts === 1) return
    const maps = Array.from(
      { length: parts },
      (_, i) => `<sitemap><loc>${escapeXml(address)}${nameOf(i + 1)}</loc></sitemap>\n`
    )
    yield { address: 'sitemap.xml', text: `${head}<sitemapindex ${namespace}>\n${maps.join('')}</sitemapindex>\n` }
  }
}
